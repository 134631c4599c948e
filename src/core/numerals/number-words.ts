/** A number in words and where it ends. */
export interface NumberWords {
  readonly value: number;
  readonly to: number;
}

/** Words that a number in words begins with, for a pattern. */
export const WORDS_START = "một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười";

/**
 * Reads "mười một", "hai mươi lăm", "một nghìn hai trăm linh năm" from `from` on. Single words from hai to chín are
 * numbers only before what reports count ("hai lớp") or the rows of a table are named by (`rowNames`, in lower case); "một" and few words with a capital ("Bản Ba") are a name, but where a text begins.
 */
export function readNumberWords(
  text: string,
  lower: string,
  from: number,
  rowNames: readonly string[] = [],
): NumberWords | null {
  const capital = text.charAt(from) !== lower.charAt(from);
  const begins = BEGINS.test(text.slice(Math.max(0, from - 3), from));
  const words = listWords(lower, from);
  const parsed = readLeadingNumber(words.map((word) => word.text));
  if (parsed === null) return null;
  if (capital && !begins && parsed.used < SURE) return null;
  const to = words[parsed.used - 1]?.to ?? from;
  if (parsed.used === 1 && parsed.value < 10) {
    if ((capital && !begins) || parsed.value === 1 || words[0]?.text === "năm") return null;
    const behind = lower.slice(to, to + LONGEST_NAME);
    return COUNTED.test(behind) || rowNames.some((name) => beginsWith(behind, name))
      ? { value: parsed.value, to }
      : null;
  }
  return { value: parsed.value, to };
}

/** Nothing, or what an amount in words stands behind: "(bằng chữ: Hai mươi triệu đồng)". */
const BEGINS = /(?:^|[:("“])\s*$/u;
/** No name is so many words of a number long. */
const SURE = 3;

/** Reads the number that these words are, wherever they stand: "ba", "hai mươi". `null`: they are more, or none. */
export function readWholeNumber(words: string): number | null {
  const all = words.split(" ");
  const parsed = readLeadingNumber(all);
  return parsed?.used === all.length ? parsed.value : null;
}

const COUNTED =
  /^ (?:tập thể|cá nhân|mô hình|cuộc|lớp|đơn vị|sản phẩm|hộ|chi bộ|đảng bộ|trường|thôn|xã|người|lượt|hội nghị|con|cây|suất|buổi|tấn|tạ|công trình|học sinh|địa phương|cơ sở)(?!\p{L})/u;

const LONGEST_NAME = 40;

function beginsWith(behind: string, name: string): boolean {
  return behind.startsWith(` ${name}`) && !/\p{L}/u.test(behind.charAt(name.length + 1));
}

interface Word {
  readonly text: string;
  readonly to: number;
}

function listWords(lower: string, from: number): readonly Word[] {
  const words: Word[] = [];
  const part = lower.slice(from, from + 120);
  for (const match of part.matchAll(/ ?(\p{L}+)/gu)) {
    if (match.index !== (words.at(-1)?.to ?? from) - from) break;
    words.push({ text: match[1] ?? "", to: from + match.index + match[0].length });
    if (words.length > 16) break;
  }
  return words;
}

const UNITS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

/** After "mươi"; "năm" there means years: "ba mươi năm". */
const LAST: Readonly<Record<string, number>> = { ...UNITS, mốt: 1, tư: 4, lăm: 5, nhăm: 5, năm: 0 };

const GROUPS: readonly (readonly [RegExp, number])[] = [
  [/^t[ỷỉ]$/u, 1e9],
  [/^triệu$/u, 1e6],
  [/^(?:nghìn|ngàn)$/u, 1e3],
];

interface Parsed {
  readonly value: number;
  readonly used: number;
}

/** Reads the number that these words begin with, and how many of them it takes; `null` where they begin with none. */
export function readLeadingNumber(words: readonly string[]): Parsed | null {
  let total = 0;
  let used = 0;
  let smallest = Infinity;
  for (;;) {
    const below = parseBelowThousand(words.slice(used));
    if (below === null) break;
    const group = GROUPS.find(
      ([word, scale]) => scale < smallest && word.test(words[used + below.used] ?? ""),
    );
    if (!group) {
      if (used > 0 && smallest <= 1) break;
      return { value: total + below.value, used: used + below.used };
    }
    total += below.value * group[1];
    used += below.used + 1;
    smallest = group[1];
  }
  return used === 0 ? null : { value: total, used };
}

function parseBelowThousand(words: readonly string[]): Parsed | null {
  const [first = "", second = "", third = ""] = words;
  // "hai nghìn không trăm hai mươi mốt".
  const unit = first === "không" && second === "trăm" ? 0 : UNITS[first];
  if (unit !== undefined && second === "trăm") {
    if (third === "linh" || third === "lẻ") {
      const last = UNITS[words[3] ?? ""] ?? LAST[words[3] ?? ""];
      return last === undefined || last === 0
        ? { value: unit * 100, used: 2 }
        : { value: unit * 100 + last, used: 4 };
    }
    const rest = parseTens(words.slice(2));
    return { value: unit * 100 + (rest?.value ?? 0), used: 2 + (rest?.used ?? 0) };
  }
  return parseTens(words) ?? (unit === undefined ? null : { value: unit, used: 1 });
}

function parseTens(words: readonly string[]): Parsed | null {
  const [first = "", second = "", third = ""] = words;
  if (first === "mười") {
    const last = LAST[second];
    return last === undefined || last === 0 ? { value: 10, used: 1 } : { value: 10 + last, used: 2 };
  }
  const tens = UNITS[first];
  if (tens === undefined || tens === 1 || second !== "mươi") return null;
  const last = LAST[third];
  return last === undefined || last === 0
    ? { value: tens * 10, used: 2 }
    : { value: tens * 10 + last, used: 3 };
}
