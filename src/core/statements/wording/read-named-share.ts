import type { Figure } from "../../model/claim";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import type { Fraction } from "./read-fractions";

/** A part and its whole told apart from the words that compare them. */
export interface NamedShare {
  readonly value: number;
  readonly figures: readonly Figure[];
  readonly counter: string;
}

const MOST_BACK = 10;

/**
 * Reads "Tên “Hòa Lạc” được …, với hơn hai phần ba số phiếu thu về": the one number told of that name, and the one that the words
 * of the whole ("phiếu thu về") are told of; or "hơn nửa số hộ được hỏi đồng ý": both by their words.
 */
export function readNamedShare(
  lines: readonly QuantityLine[],
  at: number,
  fraction: Fraction,
): NamedShare | null {
  const line = lines[at];
  if (!line) return null;
  const { lower } = line.sentence;
  const words = /^ (?:tổng )?số ((?:\p{L}+ ?){2,9})/u
    .exec(lower.slice(fraction.to, fraction.to + 70))?.[1]
    ?.trim();
  if (words === undefined) return null;
  const earlier = lines
    .slice(Math.max(0, at - MOST_BACK), at)
    .filter(({ sentence }) => sentence.document === line.sentence.document)
    .flatMap(({ quantities }) => quantities)
    .filter(isPlain);
  const [noun = "", ...rest] = words.split(" ");
  const alike = earlier.filter(
    ({ counter, sentence }) => counter === noun || (counter === "" && sentence.lower.includes(noun)),
  );
  const whole = findOnly(alike.filter((each) => isCalled(each, rest)));
  if (!whole) return null;
  const parts = alike.filter((each) => each !== whole && each.figure.value < whole.figure.value);
  const name = readName(line.sentence.text.slice(0, fraction.from));
  const part = findOnly(
    name === null ? parts.filter((each) => isToldOf(each, rest)) : parts.filter((each) => bears(each, name)),
  );
  if (!part) return null;
  return {
    value: part.figure.value / whole.figure.value,
    figures: [part.figure, whole.figure],
    counter: whole.counter,
  };
}

function isPlain({ figure, role, bracket }: Quantity): boolean {
  return (
    !figure.percent && figure.base === undefined && figure.bound === "exact" && role === "main" && bracket < 0
  );
}

/** One number alone, though it may be told twice. */
function findOnly(found: readonly Quantity[]): Quantity | null {
  const [first] = found;
  return first && found.every(({ figure }) => figure.value === first.figure.value) ? first : null;
}

/** "thu về 2.940", "248 hộ được hỏi": the first two words of what the whole is called, right at the number. */
function isCalled({ lead, tail, counter }: Quantity, words: readonly string[]): boolean {
  const called = words.slice(0, 2).join(" ");
  if (words.length === 0) return false;
  const behind = counter === "" ? tail : tail.replace(/^ ?\p{L}+/u, "");
  return (
    new RegExp(String.raw`(?<!\p{L})${called}(?: (?:được|là|có))?:? $`, "u").test(lead) ||
    behind.startsWith(` ${called}`)
  );
}

/** "131 hộ đồng ý hiến đất": its first two words go on in the phrase. */
function isToldOf({ tail }: Quantity, words: readonly string[]): boolean {
  const told = /^ ?\p{L}+ (\p{L}+ \p{L}+)/u.exec(tail)?.[1];
  return told !== undefined && words.slice(2).join(" ").includes(told);
}

const NAME =
  /[“"]([^“”"]{2,60})[”"][^“”"]{0,90}$|(?<![\p{L}])((?:\p{Lu}\p{L}*)(?: \p{Lu}\p{L}*){1,4})(?!\p{L})[^\p{Lu}]{0,90}$/u;

/** The last name before the words, in quotation marks or of two syllables or more. */
function readName(text: string): string | null {
  const found = NAME.exec(text.slice(-160));
  return (found?.[1] ?? found?.[2] ?? null)?.toLowerCase() ?? null;
}

/** "tên “Hòa Lạc”: 1.386 phiếu": the name stands right before the number. */
function bears({ lead }: Quantity, name: string): boolean {
  const found = lead.lastIndexOf(name);
  const gap = found < 0 ? null : lead.slice(found + name.length);
  return gap !== null && gap.length < 30 && /^[”"]?(?::|,| được| có| nhận| đạt| \p{L}+){0,3} ?$/u.test(gap);
}
