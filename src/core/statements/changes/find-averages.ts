import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { overlap, spanOf } from "../precision";
import type { Relation } from "../relation";
import { isSlip } from "../slip";
import { readStretch } from "./read-stretch";
import { countsAlike } from "../sums/list-parts";

/** Finds averages whose total and number are printed: "12 tổ với 72 hội viên, bình quân 6 hội viên/tổ". */
export function* findAverages(lines: readonly QuantityLine[]): Iterable<Relation> {
  for (const [at, line] of lines.entries()) {
    for (const average of line.quantities) {
      if (average.role !== "average" || average.figure.percent || !AVERAGE.test(average.lead)) continue;
      const before = [
        ...(isNear(lines[at - 1], line) ? (lines[at - 1]?.quantities ?? []) : []),
        ...line.quantities.filter((each) => each.order < average.order),
      ].filter(({ figure, role }) => !figure.percent && (role === "main" || role === "from"));
      const each = readEach(average);
      const pairs = listPairs(before.slice(each === "" ? -6 : -10), average, each);
      const held = pairs.find(([total, number]) => fits(average, total, number));
      // "phạt tiền 55 với tổng số tiền 236,5 triệu đồng, bình quân 4,3 triệu đồng/trường hợp": a bare number may be meant.
      if (!held && isOfBare(average, pairs, before)) continue;
      const told =
        held ??
        pairs.find(([total, number]) => isTold(average, total, number, each, pairs.length)) ??
        pairs.slice(0, 1).find(([total, number]) => isNextSlip(average, total, number)) ??
        listStretch(average, each, line).find(([total, number]) => isOverStretch(average, total, number));
      if (!told) continue;
      const [total, number] = told;
      yield {
        kind: "average",
        result: average,
        terms: [total, number],
        expected: total.figure.value / number.figure.value,
        holds: held !== undefined || fits(average, total, number),
        loudness: "error",
      };
    }
  }
}

const AVERAGE = /(?<!\p{L})(?:bình quân|trung bình)(?!\p{L})/u;

/** "11.638 khẩu, bình quân 4 người/hộ". */
const PEOPLE: ReadonlySet<string> = new Set(["người", "khẩu", "nhân"]);

function isNear(previous: QuantityLine | undefined, line: QuantityLine): boolean {
  return (
    previous?.sentence.document === line.sentence.document &&
    line.sentence.block - previous.sentence.block <= 1
  );
}

/** What the average is of: "/tổ", "mỗi tổ"; "" where it is not said. */
function readEach({ lead, tail }: Quantity): string {
  const behind = /^[^,;.()\d]{0,30}\/\s?(\p{L}+)/u.exec(tail)?.[1];
  return behind ?? /(?<!\p{L})(?:mỗi|từng|một)\s(\p{L}+)/u.exec(lead)?.[1] ?? "";
}

function listPairs(
  before: readonly Quantity[],
  average: Quantity,
  each: string,
): readonly (readonly [Quantity, Quantity])[] {
  const alike = before.filter((total) => countsAlike(total, average));
  const people = before.filter((total) => PEOPLE.has(total.counter) && PEOPLE.has(average.counter));
  const totals = (alike.length > 0 ? alike : people).reverse();
  const numbers = before
    .filter(
      (number) =>
        number.counter !== "" && !countsAlike(number, average) && (each === "" || number.counter === each),
    )
    .reverse();
  const seen = new Set<string>();
  return totals
    .flatMap((total) => numbers.map((number) => [total, number] as const))
    .filter(([total, number]) => {
      const key = `${String(total.figure.value)} ${String(number.figure.value)}`;
      return number !== total && !seen.has(key) && seen.add(key);
    });
}

/** "5.200 lượt khách trong bốn ngày, trung bình mỗi ngày …": the total right before it, and the time that the sentence names. */
function listStretch(
  average: Quantity,
  each: string,
  { quantities }: QuantityLine,
): readonly (readonly [Quantity, Quantity])[] {
  const total = quantities[average.order - 1];
  const stretch = readStretch(average, each);
  // "mỗi tháng 2 triệu đồng một hộ": the number of households divides as well.
  if (OF_ONE.test(average.tail) && !average.tail.slice(0, 40).includes(`/${each}`)) return [];
  if (!total || !stretch || total.role !== "main" || !countsAlike(total, average)) return [];
  const between = total.sentence.lower.slice(stretch.figure.to, Math.max(0, total.figure.from));
  return /[;:]|\.\s/u.test(between) ? [] : [[total, stretch]];
}

const OF_ONE = /^[^,;.()]{0,30}(?:\/|(?<!\p{L})(?:một|mỗi|từng|cho) )/u;

function isOverStretch(average: Quantity, total: Quantity, number: Quantity): boolean {
  if (fits(average, total, number)) return true;
  const [mean, over] = [average.figure, total.figure];
  if (mean.bound !== "exact" || over.bound !== "exact") return false;
  const exact = over.value / number.figure.value;
  return Math.abs(exact - mean.value) <= 0.5 * mean.value || isSlip(average, exact);
}

function isOfBare(
  average: Quantity,
  pairs: readonly (readonly [Quantity, Quantity])[],
  before: readonly Quantity[],
): boolean {
  const bare = before.filter(({ counter }) => counter === "");
  return pairs.some(([total]) => bare.some((number) => fits(average, total, number)));
}

/** Of several that may be meant the total right before it is, where a slip of the average explains it. */
function isNextSlip(average: Quantity, total: Quantity, number: Quantity): boolean {
  const next = total.sentence === average.sentence && total.order === average.order - 1;
  const exact = total.figure.value / number.figure.value;
  return next && average.figure.bound === "exact" && number.figure.value > 0 && isSlip(average, exact);
}

function fits(average: Quantity, total: Quantity, number: Quantity): boolean {
  const [over, under, mean] = [spanOf(total), spanOf(number), spanOf(average)];
  if (under.low <= 0) return false;
  const play = average.figure.step / 2;
  return overlap(
    { low: over.low / under.high, high: over.high / under.low },
    { low: mean.low - play, high: mean.high + 1.999 * play },
  );
}

/** Told where it is said of what, and one total and one number can be meant. */
function isTold(
  average: Quantity,
  total: Quantity,
  number: Quantity,
  each: string,
  choices: number,
): boolean {
  if (choices > 1 || average.figure.bound !== "exact" || number.figure.value <= 0) return false;
  const exact = total.figure.value / number.figure.value;
  const off = Math.abs(exact - average.figure.value) / average.figure.value;
  return each === "" ? off <= 0.2 : off <= 0.5 || isSlip(average, exact);
}
