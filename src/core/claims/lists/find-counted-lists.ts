import { figuresBySentence } from "../../model/figures-by-sentence";
import { foldWords } from "../../base/fold-text";
import type { Claims, Figure, Sentence } from "../../model/claim";
import { countItems, type ItemCount } from "./count-items";
import { isStatedCount } from "./is-stated-count";
import { kindOfItem, rankOfPlace } from "./item-kind";
import type { Notes } from "./read-notes";
import { closingBracket, type Stretch } from "./split-items";

/** A stated number and the names that follow it. */
export interface CountedList {
  readonly figure: Figure;
  readonly count: ItemCount;
  /** The sentence that holds the names, and where in it. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Only examples are named ("như", "tiêu biểu", "…"): there may be fewer than the number, never more. */
  readonly open: boolean;
}

/**
 * Finds the lists of names that a number announces: "11 xã (…)", "09 chi bộ: …; …", "03 xã gồm A, B và C", or the
 * footnote called after it. Lists of figures ("40 mô hình (30 tập thể, 10 cá nhân)") are none.
 */
export function* findCountedLists(claims: Claims, notes: Notes): Iterable<CountedList> {
  const bySentence = figuresBySentence(claims);
  for (const figure of claims.figures) {
    const sentence = claims.sentences[figure.sentence];
    if (!sentence || !isStatedCount(figure, MOST_NAMED)) continue;
    const figures = bySentence.get(figure.sentence) ?? [];
    const found =
      findBehind(sentence, figure, figures) ??
      findInNote(claims, figure, figures, notes, bySentence) ??
      findInNext(claims, figure, figures, bySentence);
    if (found) yield found;
  }
}

/** Nobody lists more by name within a report's text. */
const MOST_NAMED = 300;
const LONGEST_GAP = 110;

/** Behind the counted words, and perhaps more words on them: "gồm", a bracket or a colon; another mark ends the search. */
const OPENS =
  /(,?\s(?:gồm có|bao gồm|gồm|đó là|cụ thể là|cụ thể|là)(?!\p{L})\s*)?(:\s*\(|:|\()\s*|,?\s(?:gồm có|bao gồm|gồm|đó là|cụ thể là|là)(?!\p{L})\s*|[,;.)]/u;
const EXAMPLES =
  /(?<!\p{L})(?:như|trong đó|trong số đó|tiêu biểu|điển hình|nhất là|chủ yếu|nổi bật|ví dụ|đặc biệt(?! khó khăn)|trong các|thuộc các|các nhóm)(?!\p{L})/u;

const OWNERS = /^(?:\p{Ll}+ ){1,4}\p{Ll}+\s?:\s*(?=\p{Lu}\p{Ll})/u;

interface Opening {
  readonly from: number;
  readonly bracket: number;
  readonly open: boolean;
  /** The names are of those that the counted things belong to, one each. */
  readonly owners: boolean;
}

function findBehind(sentence: Sentence, figure: Figure, figures: readonly Figure[]): CountedList | null {
  const opening = readOpening(sentence, figure, figures);
  if (!opening) return null;
  const end = opening.bracket < 0 ? sentence.text.length : closingBracket(sentence.text, opening.bracket);
  if (end < 0) return null;
  return readList(sentence, figure.sentence, figure, figures, { from: opening.from, to: end }, opening);
}

function readOpening(sentence: Sentence, figure: Figure, figures: readonly Figure[]): Opening | null {
  const rest = sentence.text.slice(figure.headEnd, figure.headEnd + LONGEST_GAP);
  const found = OPENS.exec(rest);
  if (!found || /^[,;.)]$/u.test(found[0])) return null;
  const mark = found[2] ?? "";
  const gap = rest.slice(0, found.index);
  const end = found.index + found[0].length;
  // "gồm nhà các ông: Lê A, Trần B": behind its colon a name for each.
  const owners = mark === "" ? OWNERS.exec(rest.slice(end))?.[0] : undefined;
  if (owners === undefined && mark === "" && kindOfItem(rest.slice(end)) === "lower") return null;
  const from = figure.headEnd + end + (owners?.length ?? 0);
  if (figures.some((each) => each.from > figure.from && each.from < from)) return null;
  if (!describes(gap, figure)) return null;
  const bracket = mark.endsWith("(") ? sentence.text.lastIndexOf("(", from) : -1;
  const open = EXAMPLES.test(sentence.lower.slice(figure.to, from));
  return { from, bracket, open, owners: owners !== undefined };
}

/** "02 cuộc tại xã Tân An (…)": what follows a place or an owner with a name of its own tells of that. */
function describes(gap: string, figure: Figure): boolean {
  const narrowed = /(?<!\p{L})(?:tại|ở|thuộc|của|cho|do|trên|trong|từ|đối với)(?!\p{L})(.*)$/u.exec(gap);
  if (!narrowed) return true;
  return rankOfPlace(figure.head) > 0 && !/\p{Lu}/u.test(narrowed[1] ?? "");
}

function findInNote(
  claims: Claims,
  figure: Figure,
  figures: readonly Figure[],
  notes: Notes,
  bySentence: ReadonlyMap<number, readonly Figure[]>,
): CountedList | null {
  const sentence = claims.sentences[figure.sentence];
  const call = notes.callsIn(figure.sentence).find((each) => each.at >= figure.headEnd);
  if (!sentence || !call || call.at - figure.headEnd > LONGEST_GAP) return null;
  const gap = sentence.text.slice(figure.headEnd, call.at);
  if (/[,;.:()]/u.test(gap) || figures.some((each) => each.from > figure.from && each.from < call.at))
    return null;
  if (!describes(gap, figure)) return null;
  const [index] = notes.sentencesOf(call.note, figure.sentence);
  const note = index === undefined ? undefined : claims.sentences[index];
  if (!note || index === undefined) return null;
  const head =
    /^[\s⁰¹²³⁴⁵⁶⁷⁸⁹[\]*\d.)]*(?:(?:gồm có|bao gồm|gồm|đó là|cụ thể là|cụ thể|danh sách)\s?:?\s*)?/iu.exec(
      note.text,
    );
  const start = head?.[0].length ?? 0;
  const bracket = note.text.charAt(start) === "(" ? start : -1;
  const end = bracket < 0 ? note.text.length : closingBracket(note.text, bracket);
  if (end < 0) return null;
  const span = { from: bracket < 0 ? start : start + 1, to: end };
  const open = EXAMPLES.test(sentence.lower.slice(figure.to, call.at));
  return readList(note, index, figure, bySentence.get(index) ?? [], span, { open, bracket, owners: false });
}

/** "Có 4 xã đạt chuẩn. Các xã đạt chuẩn gồm: …": the next sentence names them, and counts nothing itself. */
function findInNext(
  claims: Claims,
  figure: Figure,
  figures: readonly Figure[],
  bySentence: ReadonlyMap<number, readonly Figure[]>,
): CountedList | null {
  const index = figure.sentence + 1;
  const [sentence, next] = [claims.sentences[figure.sentence], claims.sentences[index]];
  if (!sentence || !next || next.document !== sentence.document || next.block - sentence.block > 1)
    return null;
  const lead = /^\s*(?:các|những)\s([^,;:.\d]{2,100}?)\s(?:gồm có|bao gồm|gồm|là)\s?:\s/u.exec(next.lower);
  if (!lead || (bySentence.get(index) ?? []).length > 0) return null;
  const named = foldWords(lead[1] ?? "");
  const alike = named.startsWith(figure.unit.split(" ")[0] ?? "?");
  if (!alike && (figures.at(-1) !== figure || !ANY_BODY.test(named))) return null;
  return readList(
    next,
    index,
    figure,
    [],
    { from: lead[0].length, to: next.text.length },
    { open: false, bracket: -1, owners: false },
  );
}

const ANY_BODY = /^(?:don vi|dia phuong|tap the|co quan)(?: |$)/u;

function readList(
  sentence: Sentence,
  index: number,
  figure: Figure,
  figures: readonly Figure[],
  span: Stretch,
  { open, bracket, owners }: Omit<Opening, "from">,
): CountedList | null {
  const led = /^(?:gồm có|bao gồm|gồm|đó là|cụ thể là|cụ thể|là|các)\s?:?\s+/iu.exec(
    sentence.text.slice(span.from, span.to),
  );
  const from = span.from + (led?.[0].length ?? 0);
  const depth = bracketDepth(sentence.text, from);
  const inside = figures.filter((each) => each.from >= from && each.from < span.to && each.depth === depth);
  const to =
    bracket < 0
      ? endBeforeClause(sentence.text, from, endBeforeFigure(sentence.text, from, span.to, inside))
      : span.to;
  if (to <= from || inside.some((each) => each.from < to)) return null;
  if (NO_NAMES.test(sentence.lower.slice(from, to))) return null;
  // "Hà A và Lê B, Đỗ C": two that share one, or one each.
  if (
    owners &&
    sentence.lower
      .slice(from, to)
      .split(" và ")
      .slice(1)
      .some((words) => words.includes(","))
  )
    return null;
  const count = countItems(sentence.text, from, to, figure.head);
  if (!count || count.least < 2 || (!owners && isElsewhere(figure, count, sentence))) return null;
  const others = countOthers(sentence, inside);
  if (others > 0) {
    const all = { ...count, least: count.least + others, most: count.most + others, open: false };
    return { figure, count: all, sentence: index, from, to, open };
  }
  return { figure, count, sentence: index, from, to, open: open || count.open };
}

/** "… và 11 xã khác": so many more, not named. */
function countOthers({ lower }: Sentence, inside: readonly Figure[]): number {
  const [next, ...more] = inside;
  if (!next || more.length > 0 || next.bound !== "exact") return 0;
  if (!/(?<!\p{L})(?:và|cùng)\s$/u.test(lower.slice(0, next.from).slice(-6))) return 0;
  return /^(?: \p{L}+){1,3} khác(?!\p{L})/u.test(lower.slice(next.to, next.to + 40)) ? next.value : 0;
}

/**
 * A list after a colon ends where the next figure begins an item of its own ("03 xã: A, B, C; 02 thị trấn: …"), or within
 * what is said of all of them ("A, B và C hoàn thành 19 tiêu chí"), if no name follows.
 */
function endBeforeFigure(text: string, from: number, to: number, inside: readonly Figure[]): number {
  const next = inside[0];
  if (!next) return to;
  const before = /[,;]?\s{0,4}(?:(?:và|có)\s{1,4})?$/u.exec(text.slice(from, next.from));
  if (before && before[0].trim() !== "") return from + before.index;
  return /[,;]\s*(?:và\s+)?(?:\p{L}+\s+)?\p{Lu}/u.test(text.slice(next.to, to)) ? to : next.from;
}

/** "…: Đảng ủy xã A, Đảng ủy xã B; kết quả các đơn vị …": behind names, a clause in lower case is about them. */
function endBeforeClause(text: string, from: number, to: number): number {
  if (kindOfItem(text.slice(from, to)) === "lower") return to;
  for (let at = text.indexOf(";", from); at >= 0 && at < to; at = text.indexOf(";", at + 1)) {
    const next = text.slice(at + 1, at + 60).trimStart();
    if (next !== "" && kindOfItem(next) === "lower") return at;
  }
  return to;
}

function bracketDepth(text: string, at: number): number {
  let depth = 0;
  for (let index = 0; index < at; index++) {
    if (text.charAt(index) === "(") depth++;
    else if (text.charAt(index) === ")") depth = Math.max(0, depth - 1);
  }
  return depth;
}

/** What stands in brackets behind a number and names nothing. */
const NO_NAMES =
  /^\s*(?:theo|tăng|giảm|đạt|chiếm|tỷ lệ|tỉ lệ|so với|trong đó|năm|nay|cũ|kèm|có|tính|từ|đến|bằng|trừ|chưa|không|kể cả|nhiệm kỳ|giai đoạn|khóa|xem|phụ lục|biểu|do|với|mỗi|mức|tương|nếu|để|được|đã)(?!\p{L})/u;

/** Meetings, households and works are not the places they are in: "05 lớp (Tân An, Hòa Phú)" may be three in one. */
function isElsewhere({ head, unit }: Figure, { kind, items }: ItemCount, { text }: Sentence): boolean {
  if (rankOfPlace(head) > 0 || !LOCATED.test(unit)) return false;
  return kind === "place" || items.every(({ from, to }) => isBareName(text.slice(from, to)));
}

const LOCATED =
  /^(?:cuoc|lop|buoi|hoi nghi|hoi thi|dot|luot|chuyen|mo hinh|dien hinh|nha|can|ho|cong trinh|tuyen|diem|du an|doan|vu|noi dung|viec|nguoi|ca nhan|hoi vien|dang vien|lao dong|san pham|suat|giai|ca|hoc sinh|to)(?: |$)/u;

function isBareName(words: string): boolean {
  return words.split(/\s+/u).length < 4 && words.split(/\s+/u).every((word) => /^\p{Lu}/u.test(word));
}
