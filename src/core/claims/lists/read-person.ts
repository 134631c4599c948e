import { foldToneStyle } from "../../base/fold-text";

/** A person as an item of a list names him: his name, and what is said of him up to the item's end. */
export interface Person {
  /** The name for comparing: tone marks in one place, without title. */
  readonly key: string;
  /** Offset in the words after title and name. */
  readonly end: number;
  /** Places named for him by size (1 village, 2 commune), as they are compared. */
  readonly places: ReadonlyMap<number, string>;
  /** Names of two words or more behind his own: a school's, a company's. */
  readonly names: ReadonlySet<string>;
  /** His function or what he did: the other words, as they are compared. */
  readonly rest: string;
}

/** Reads the person that an item begins with, or `null`. Without a title the name must have three words or more. */
export function readPerson(words: string): Person | null {
  const title = TITLE.exec(words)?.[0] ?? "";
  const name = readName(words.slice(title.length));
  if (name === null) return null;
  const count = name.split(" ").length;
  if (title === "" ? count < 3 || FIRST_OF_BODY.test(name) : count < 2) return null;
  const end = title.length + name.length;
  const after = words.slice(end);
  if (title === "" && !/^\s*(?:$|[,;(:.…-]|\p{Ll}|(?:Bí|Phó|Trưởng|Chủ|Chi|Hiệu|Giám|Đảng|Hội))/u.test(after))
    return null;
  return {
    key: foldToneStyle(name),
    end,
    places: readPlaces(after),
    names: readNames(after),
    rest: readRest(after),
  };
}

/**
 * Are two persons of one name the same? Different villages or communes make them two. A function said of one only, or
 * two different ones in one place, leaves a doubt.
 */
export function comparePersons(a: Person, b: Person): "same" | "perhaps" | "different" {
  if (a.key !== b.key) return "different";
  for (const [rank, place] of a.places) {
    const other = b.places.get(rank);
    if (other !== undefined && other !== place) return "different";
  }
  const shared = [...a.places.keys()].some((rank) => b.places.has(rank));
  const [fewer, more] = [a.rest, b.rest].map((rest) => rest.split(" ")).sort((x, y) => x.length - y.length);
  const contained = fewer?.every((word) => more?.includes(word)) === true;
  if (a.rest === b.rest || a.rest === "" || b.rest === "" || (contained && shared)) return "same";
  return shared || contained || sharesName(a, b) ? "perhaps" : "different";
}

/** Both are said to be of a school, a body or a place of one name. */
function sharesName(a: Person, b: Person): boolean {
  return [...a.names].some((name) => b.names.has(name));
}

/** What stands before a name: "Đồng chí", "Bà". */
export const TITLE =
  /^(?:(?:các )?đồng chí|(?:các )?ông|(?:các )?bà|anh|chị|em|cháu|đ\/c|đc|thầy giáo|cô giáo|thầy|cô|bác sĩ|nghệ nhân|già làng|thượng tọa|đại đức|linh mục|mục sư)\s?:?\s+(?:(?:ông|bà)\s+)?(?=\p{Lu})/iu;

/** Capitals that begin a function or an address behind a name: "Ông Lê Văn Bình Bí thư chi bộ". */
const BEHIND_NAME =
  /^(?:Bí|Phó|Trưởng|Chủ|Chi|Hiệu|Giám|Đảng|Hội|Ủy|Uỷ|UV\p{Lu}*|Thôn|Xã|Bản|Xóm|Tổ|Ấp|Thị|Phường|Huyện|Cán|Công|Giáo|Nông|Đoàn|Thành|Nguyên|Đội|Khối|Khu|TDP|CCB|HTX|Mô)$/u;

function readName(words: string): string | null {
  const taken: string[] = [];
  for (const match of words.matchAll(/(\p{L}[\p{L}'’]*)(\s?)/gu)) {
    const word = match[1] ?? "";
    const joined = taken.join(" ").length + (taken.length > 0 ? 1 : 0);
    if (match.index !== joined || !/^\p{Lu}/u.test(word)) break;
    // "Nông Văn Bền", "Đoàn Thị Mơ" and "Thành" at the end of a name are names.
    if (taken.length > 1 && BEHIND_NAME.test(word) && isFunction(words.slice(match.index))) break;
    if (word.length > 1 && word === word.toUpperCase()) break;
    taken.push(word);
    if (taken.length === LONGEST_NAME || match[2] === "") break;
  }
  return taken.length === 0 ? null : taken.join(" ");
}

const LONGEST_NAME = 5;

/** The word is followed by the rest of a function or a place's name, not by the end of the name. */
function isFunction(words: string): boolean {
  return /^\p{L}+ (?:\p{Ll}|\p{Lu})/u.test(words);
}

const FIRST_OF_BODY =
  /^(?:Ủy|Uỷ|Ban|Hội|Chi|Đảng|Đoàn Thanh|Trường|Trung|Phòng|Sở|Công|Tập|Hợp|Tổ|Câu|Huyện|Thị|Xã|Thôn|Bản|Ngân|Kho|Viện|Tòa|Toà|Mặt|Liên|Nghị|Quyết|Kế|Luật|Chỉ|Kết)(?= )/u;

const PLACES: readonly (readonly [number, RegExp])[] = [
  [
    1,
    /(?<!\p{L})(?:thôn|bản|xóm|ấp|làng|buôn|tổ dân phố|tdp|tổ|khu phố|khu|khối phố|khối)\s+((?:thôn\s+)?[\p{Lu}\d][\p{L}\d]*(?:\s+[\p{Lu}\d][\p{L}\d]*)*)/giu,
  ],
  [2, /(?<!\p{L})(?:xã|phường|thị trấn)\s+(\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*)/gu],
];

function readPlaces(words: string): ReadonlyMap<number, string> {
  const places = new Map<number, string>();
  for (const [rank, pattern] of PLACES) {
    const found = [...words.matchAll(pattern)].find((match) => /^[\p{Lu}\d]/u.test(match[1] ?? ""));
    if (found?.[1] !== undefined) places.set(rank, foldToneStyle(found[1]));
  }
  return places;
}

function readNames(words: string): ReadonlySet<string> {
  return new Set(words.match(/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+/gu)?.map(foldToneStyle) ?? []);
}

/** The words behind the name, up to where a sentence about him would begin. */
function readRest(words: string): string {
  return foldToneStyle(words.replace(/\([^()]*\)/gu, " ").replace(/…|\.{2,}/gu, " ")).replace(
    /^(?:là|-)\s/u,
    "",
  );
}
