import { isTypeCode, TYPE_NAMES, typeOfCode } from "./document-types";

/** A document's number as a sentence gives it, before it is known who issued it and when. */
export interface FoundNumber {
  /** From the word of its type to the end of its number or symbol. */
  readonly from: number;
  readonly to: number;
  readonly type: string;
  /** Where the word of its type ends: "Kế hoạch| của Tỉnh ủy số 30-KH/TU". */
  readonly typeEnd: number;
  readonly number: string;
  readonly actYear?: string;
  readonly codes: readonly string[];
  readonly form: "party" | "state" | "none";
  /** Its type is that of the one before it: "các Quyết định số 12/QĐ-UBND, 13/QĐ-UBND". */
  readonly follows: boolean;
}

/** Finds the numbers of documents in a sentence, with or without a symbol, from left to right. */
export function* findNumbers(text: string, lower: string): Iterable<FoundNumber> {
  let previous: FoundNumber | null = null;
  for (const match of text.matchAll(NUMBER)) {
    const found = readNumber(text, lower, match, previous);
    if (!found) continue;
    previous = found;
    yield found;
  }
}

const GAP = String.raw`[ ]{0,3}`;
const CODE = String.raw`\p{Lu}[\p{L}\d]{0,14}`;
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\d/.,-])(?<number>\d{1,5})(?:${GAP}/${GAP}(?<year>(?:19|20)\d{2,3})(?!\d))?(?<symbol>(?:${GAP}[-/]${GAP}${CODE}(?![\p{L}\d])){0,5})`,
  "gu",
);

const TYPE_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(${TYPE_NAMES})(?:[ ]liên tịch)?(?:(?:[ ]của[ ][^;,.:\d]{2,70})?[ ]?,?[ ]{1,3}(số|kí hiệu|ký hiệu)[ ]?:?)?[ ]{0,3}$`,
  "u",
);
const NUMBER_BEFORE = /(?<!\p{L})(?<!(?:tổng|trong|con|với|có|cả|một|đa) )số[ ]?:?[ ]{0,3}$/u;
const LONGEST_LEAD = 110;

function readNumber(
  text: string,
  lower: string,
  match: RegExpMatchArray,
  previous: FoundNumber | null,
): FoundNumber | null {
  const { number = "", year, symbol = "" } = match.groups ?? {};
  const start = match.index ?? 0;
  const to = start + match[0].length;
  const codes = symbol.split(/[-/\s]+/u).filter((code) => code !== "");
  const lead = lower.slice(Math.max(0, start - LONGEST_LEAD), start);
  const typed = TYPE_BEFORE.exec(lead);
  const numbered = NUMBER_BEFORE.exec(lead);
  const between = previous ? lower.slice(previous.to, start) : "";
  const follows = previous !== null && !typed && /^\s{0,2}(?:,|và|;)?\s{0,2}(?:số\s)?\s{0,2}$/u.test(between);
  const from = typed
    ? start - lead.length + typed.index
    : numbered
      ? start - lead.length + numbered.index
      : start;
  const type = typed?.[1] ?? (follows ? previous.type : (typeOfCode(codes[0] ?? "") ?? ""));
  const typeEnd = from + (typed?.[1]?.length ?? 0);
  const found = {
    from,
    to,
    type,
    typeEnd,
    number,
    ...(year === undefined ? {} : { actYear: year }),
    codes,
    follows,
  };
  if (codes.length === 0) {
    const plain = typed && year === undefined && isPlainNumber(text, to, typed[2] !== undefined, number);
    return plain ? { ...found, form: "none" } : null;
  }
  const known = isTypeCode(codes[0] ?? "") && codes.length > 1;
  if (!typed && !follows && !(known && (numbered || !/\s/u.test(symbol)))) return null;
  if (!known && /^\s*-\s/u.test(symbol) && codes.length < 2) return null;
  const party = known && /^\s*-/u.test(symbol) && symbol.includes("/");
  return { ...found, form: party ? "party" : "state" };
}

/** "Nghị quyết số 25", "Nghị quyết 25 của", not "quyết định 25 cuộc" nor "kế hoạch 2021-2025". */
function isPlainNumber(text: string, to: number, numbered: boolean, number: string): boolean {
  const after = text.slice(to, to + 12);
  if (/^(?:[\d.,]*\d|\s?[-/%]|\p{L})/u.test(after)) return false;
  if (!numbered && /^(?:19|20)\d{2}$/u.test(number)) return false;
  return numbered || /^\s?(?:[,;.)]|$|ngày|của|về|năm \d)/u.test(after);
}
