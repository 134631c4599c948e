import { foldToneStyle } from "../base/fold-text";
import type { CellValue } from "../model/workbook";
import { encode, type Attribute } from "./entry-list";

/** A share of both kinds in a column of names that is no accident. */
const LEAST_SHARE = 0.1;

/**
 * Of a column that names who did it, persons and bodies alike: which of them each is, where no other column says it. Told by
 * how names are written: a person's has capitals throughout ("Bà Lò Thị Mẩy"), a body's has words ("Chi hội Phụ nữ bản Áng").
 */
export function describeHolders(column: number, header: string, values: readonly CellValue[]): Attribute[] {
  const kinds = values.map((value) => (typeof value === "string" ? readHolder(value) : ""));
  const share = (kind: string): number =>
    kinds.filter((each) => each === kind).length / Math.max(1, values.length);
  const [persons, bodies] = [share(PERSON), share(BODY)];
  if (persons < LEAST_SHARE || bodies < LEAST_SHARE || persons + bodies < 1) return [];
  return [encode(column, "holder", kinds, foldToneStyle, header)];
}

const PERSON = "Cá nhân";
const BODY = "Tập thể";

const TITLE =
  /^(?:ông|bà|anh|chị|em|cô|thầy|bác|chú|cụ|đ\/c|đ\.c|đồng chí|ths|ts|bs|cn|ks|pgs)(?:[.\s]+|(?=\p{Lu}))/iu;
const NAME = /^(?:\p{Lu}[\p{L}'’]*\s+){1,5}\p{Lu}[\p{L}'’]*$/u;

/** "" for what is neither for sure. */
function readHolder(text: string): string {
  const own = text.normalize("NFC").replace(/\s+/gu, " ").trim();
  if (!/\p{L}{2}/u.test(own)) return "";
  const bare = own.replace(/ ?\([^()]*\)$/u, "");
  const untitled = bare.replace(TITLE, "").trim();
  // A person may be introduced by an office: "Lò Thị Mẩy, trưởng bản".
  const [name = ""] = (untitled === "" ? bare : untitled).split(/[,–-] /u);
  return NAME.test(name.trim()) && !hasInitials(name) ? PERSON : BODY;
}

/** "Ban CTMT Khối Lẻ": among words written as usual, letters that stand for words. */
function hasInitials(name: string): boolean {
  const words = name.trim().split(" ");
  const capitals = words.filter((word) => word.length > 1 && word === word.toLocaleUpperCase("vi")).length;
  return capitals > 0 && capitals < words.length;
}

/** Without the readings of names where a column says the same of nearly all entries. */
export function dropTold(attributes: readonly Attribute[]): readonly Attribute[] {
  const others = attributes.filter(({ how }) => how === "value" || how === "mark" || how === "filled");
  return attributes.filter(
    (own) => own.how !== "holder" || !others.some((other) => isToldBy(own.codes, other.codes)),
  );
}

/** By what share of entries another column may differ: names that are not written as most are. */
const DIFFERING = 0.1;
const MOST_CODES = 4;

function isToldBy(own: Int32Array, other: Int32Array): boolean {
  const tallies = new Map<number, Map<number, number>>();
  other.forEach((code, entry) => {
    const tally = tallies.get(code) ?? new Map<number, number>();
    tallies.set(code, tally);
    const kind = own[entry] ?? 0;
    tally.set(kind, (tally.get(kind) ?? 0) + 1);
  });
  if (tallies.size > MOST_CODES) return false;
  const met = [...tallies.values()].reduce((sum, tally) => sum + Math.max(...tally.values()), 0);
  const kinds = new Set(
    [...tallies.values()].map((tally) => [...tally].reduce((a, b) => (b[1] > a[1] ? b : a))[0]),
  );
  return kinds.size > 1 && met >= own.length * (1 - DIFFERING);
}
