import { findSlip } from "../../base/number-slip";
import type { Claims, Figure } from "../../model/claim";
import type { Quantity } from "../../quantities/quantity";
import { readQuantities } from "../../quantities/read-quantities";

/**
 * Finds a number that points back to what was counted before and is another: "cuối năm còn 122 hộ nghèo … danh sách 112 hộ nghèo
 * nói trên". Silent where any number before it, or the sum of some that stand together, is the same; told where one of the
 * same things is a slip of it.
 */
export function* findBackReferences(
  claims: Claims,
): Iterable<{ readonly first: Figure; readonly second: Figure }> {
  const before: Quantity[] = [];
  let document = "";
  for (const { sentence, quantities } of readQuantities(claims)) {
    if (sentence.document !== document) before.length = 0;
    document = sentence.document;
    for (const quantity of quantities) {
      if (isPlain(quantity) && pointsBack(quantity)) {
        const first = findMeant(quantity, before.slice(-REACH));
        if (first) yield { first: first.figure, second: quantity.figure };
      }
      before.push(quantity);
    }
  }
}

const REACH = 40;

function isPlain({ figure, counter }: Quantity): boolean {
  return counter !== "" && !figure.percent && figure.base === undefined && figure.bound === "exact";
}

/** "112 hộ nghèo nói trên", "52 cơ sở vi phạm trên." but not "trên địa bàn". */
function pointsBack(quantity: Quantity): boolean {
  const behind = behindOf(quantity);
  return (
    SAID_BEFORE.test(behind) ||
    ALL_OF.test(quantity.lead) ||
    (behind.length < 50 && /(?<!\p{L})trên$/u.test(behind))
  );
}

function behindOf({ sentence: { lower }, figure }: Quantity): string {
  const behind = /^[^,;:.()\d]*/u.exec(lower.slice(figure.to, figure.to + 60))?.[0] ?? "";
  // "3 hộ trong số hộ nêu trên" are some of them.
  return behind.split(/(?<!\p{L})(?:trong|thuộc|của)(?!\p{L})/u, 1)[0] ?? "";
}

const SAID_BEFORE = /(?<!\p{L})(?:(?:nói|nêu|kể) trên|trên đây|đã nêu|vừa nêu)(?!\p{L})/u;

function findMeant(quantity: Quantity, before: readonly Quantity[]): Quantity | null {
  const { value, step } = quantity.figure;
  if (before.some(({ figure }) => figure.value === value || figure.base === value)) return null;
  const alike = before.filter(({ counter, figure }) => counter === quantity.counter && !figure.percent);
  if (isSumOfSome(alike, value)) return null;
  const thing = thingOf(quantity);
  const named = alike.filter(
    (each) => thing.length > 1 && thingOf(each)[1] === thing[1] && agrees(thing, thingOf(each)),
  );
  const whole = ALL_OF.test(quantity.lead) ? findWhole(named) : undefined;
  if (whole) return whole;
  // Nothing else of that name was counted: this is what it points back to, whatever its number.
  if (named.length === 1 && SAID_BEFORE.test(behindOf(quantity)) && named[0]?.role === "main")
    return named[0];
  if (value / step < 10) return null;
  const swapped = before.filter((each) => isPlainNumber(each) && isSwapped(each, quantity));
  // "tổng số cử tri 61.204 người … trong 61.024 cử tri nêu trên": the same digits in another order, whatever stands behind them.
  if (swapped.length > 0 && isLong(quantity) && SAID_BEFORE.test(behindOf(quantity)))
    return swapped.at(-1) ?? null;
  return (
    [...alike].reverse().find((each) => {
      const slip = findSlip(Math.round(value / step), Math.round(each.figure.value / step));
      return each.figure.step === step && slip !== "other" && agrees(thing, thingOf(each));
    }) ?? null
  );
}

/** "Cả 13 nghị quyết đều …" are those that were counted, and perhaps taken apart, before. */
const ALL_OF = /(?:^|[.;,] ?)\s*(?:tất )?cả $/u;

/** The only one that was counted, or the one that the others make. */
function findWhole(named: readonly Quantity[]): Quantity | undefined {
  const values = named.map(({ figure }) => figure.value);
  const most = Math.max(...values);
  const rest = values.reduce((sum, value) => sum + value, 0) - most;
  return rest === 0 || rest === most ? named.find(({ figure }) => figure.value === most) : undefined;
}

function isLong({ figure: { value, step } }: Quantity): boolean {
  return value / step >= 1000;
}

function isPlainNumber({ figure }: Quantity): boolean {
  return !figure.percent && figure.bound === "exact";
}

function isSwapped(a: Quantity, b: Quantity): boolean {
  if (a.figure.step !== b.figure.step) return false;
  const [one, other] = [a, b].map(({ figure: { value, step } }) => Math.round(value / step));
  return findSlip(one ?? 0, other ?? 0) === "swapped-digits";
}

/** Numbers that stand one behind another, or any two. */
function isSumOfSome(alike: readonly Quantity[], value: number): boolean {
  const values = alike.map(({ figure }) => figure.value);
  const seen = new Set<number>();
  let sum = 0;
  const sums = new Set([0]);
  for (const each of values) {
    sum += each;
    if (seen.has(value - each) || seen.has(value + each) || sums.has(sum - value)) return true;
    seen.add(each);
    sums.add(sum);
  }
  return false;
}

function thingOf({ key }: Quantity): readonly string[] {
  return key.split(" ").filter((word) => !/^(?:nói|nêu|kể|trên|đã|vừa|này)$/u.test(word));
}

/** "hộ nghèo" and "hộ nghèo": the second word, where both have one, is the same. */
function agrees(a: readonly string[], b: readonly string[]): boolean {
  return a[0] === b[0] && (a[1] === undefined || b[1] === undefined || a[1] === b[1]);
}
