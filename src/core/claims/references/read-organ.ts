import { foldWords } from "../../base/fold-text";
import { ORGAN_PHRASES, ORGAN_START, type Level, type Organ } from "./organs";

/** An organ that a sentence names. */
export interface OrganMention {
  readonly organ: Organ;
  readonly level?: Level;
  /** Its place's name, folded: `"khe vang"` of "huyện Khe Vàng"; "" where none is given. */
  readonly place: string;
  /** What a steering committee steers, folded words; "" for others. */
  readonly name: string;
  /** "Ban Dân vận (cơ quan thường trực Ban Chỉ đạo)": it may sign for the other. */
  readonly actsForSteering: boolean;
  readonly from: number;
  readonly to: number;
}

const STANDS_FOR =
  /^[\s,(-]*(?:là )?(?:cơ quan )?(?:thường trực|thay mặt)(?: của)?[\s(]*(?:ban chỉ đạo|bcđ)/u;

/** The organ whose name begins at `at`, with its level and place, or `null`. */
export function readOrganAt(text: string, lower: string, at: number): OrganMention | null {
  const organ = readOrgan(text, lower, at);
  return organ && { ...organ, actsForSteering: STANDS_FOR.test(lower.slice(organ.to, organ.to + 60)) };
}

type BareOrgan = Omit<OrganMention, "actsForSteering">;

function readOrgan(text: string, lower: string, at: number): BareOrgan | null {
  for (const { words, organ, level } of ORGAN_PHRASES) {
    words.lastIndex = at;
    const found = words.exec(lower);
    if (!found || found[0].trim() === "") continue;
    const end = at + found[0].length;
    if (level !== undefined) {
      const place = readPlace(text, lower, end);
      return { organ, level, place: place.name, name: "", from: at, to: place.to };
    }
    const own = organ === "steering" ? readName(lower, end) : { name: "", to: end };
    const seat = readSeat(lower, own.to);
    if (!seat) return { organ, place: "", name: own.name, from: at, to: own.to };
    const place = readPlace(text, lower, seat.to);
    return { organ, level: seat.level, place: place.name, name: own.name, from: at, to: place.to };
  }
  return null;
}

/** Every organ that a sentence names, from left to right. */
export function* findOrgans(text: string, lower: string): Iterable<OrganMention> {
  let free = 0;
  for (const { index } of lower.matchAll(ORGAN_START)) {
    if (index < free) continue;
    const organ = readOrganAt(text, lower, index);
    if (!organ) continue;
    yield organ;
    free = organ.to;
  }
}

const LEVEL_WORDS: Readonly<Record<string, Level>> = {
  "trung ương": "central",
  tw: "central",
  "tỉnh ủy": "province",
  tỉnh: "province",
  "thành ủy": "city",
  "thị ủy": "city",
  "thành phố": "city",
  "thị xã": "city",
  "huyện ủy": "district",
  "quận ủy": "district",
  huyện: "district",
  quận: "district",
  xã: "commune",
  phường: "commune",
  "thị trấn": "commune",
};

const LEVEL = Object.keys(LEVEL_WORDS)
  .sort((a, b) => b.length - a.length)
  .join("|");

/** "… của tỉnh", "… Huyện ủy", "… Việt Nam huyện": whose organ it is. */
const SEAT = new RegExp(
  String.raw`(?:\s{1,2}việt nam)?(?:\s?,)?(?:\s{1,2}của)?(?:\s{1,2}cấp)?\s{1,2}(?:đảng ủy\s{1,2})?(${LEVEL})(?!\p{L})`,
  "uy",
);

function readSeat(lower: string, at: number): { readonly level: Level; readonly to: number } | null {
  SEAT.lastIndex = at;
  const found = SEAT.exec(lower);
  const level = LEVEL_WORDS[found?.[1] ?? ""];
  return found && level ? { level, to: at + found[0].length } : null;
}

const LONGEST_NAME = 120;

/** Words that no steering committee's name has: its deed, its paper or its date begins. */
const NAME_ENDS =
  /[;:.()]|\s(?:ban hành|ra|phát hành|đã|được|ngày|số|gửi|báo cáo|tiến hành|họp|tham mưu|lựa chọn|có|sơ kết|tổng kết|yêu cầu|đề nghị|hằng năm|hàng năm|năm \d|thực hiện đúng|về việc|tổ chức|trình)(?!\p{L})/u;
const SEAT_AHEAD = new RegExp(String.raw`(?:\s{1,2}của)?(?:\s{1,2}cấp)?\s{1,2}(?:${LEVEL})(?!\p{L})`, "u");

function readName(lower: string, at: number): { readonly name: string; readonly to: number } {
  const ahead = lower.slice(at, at + LONGEST_NAME);
  const ends = NAME_ENDS.exec(ahead)?.index ?? ahead.length;
  const seat = SEAT_AHEAD.exec(ahead.slice(0, ends + 1));
  const length = seat ? seat.index : Math.min(ends, /,\s/u.exec(ahead)?.index ?? ends);
  return { name: foldWords(ahead.slice(0, length)), to: at + length };
}

const CAPITALS =
  /(?:\s{1,2}\p{Lu}[\p{L}'’]*(?!\p{L})){2,4}|\s{1,2}\p{Lu}[\p{L}'’]*(?!\p{L})(?!\s{1,2}\p{L})/uy;

/** "huyện Khe Vàng ban hành": capitals; a lone one before a small letter ("tỉnh Hướng dẫn") begins something else. */
function readPlace(text: string, lower: string, at: number): { readonly name: string; readonly to: number } {
  CAPITALS.lastIndex = at;
  const found = CAPITALS.exec(text);
  if (!found || text.slice(at, at + 40).toUpperCase() === text.slice(at, at + 40))
    return { name: "", to: at };
  const to = at + found[0].length;
  return { name: foldWords(lower.slice(at, to)), to };
}
