import { listBeforeParts, listEarlier, listReadings, type Reading } from "./remainder-readings";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { addUp, overlap, spanOf } from "../precision";
import { isAssigned } from "../is-assigned";
import type { Relation } from "../relation";
import { isSlip } from "../slip";
import { isExact } from "../passages/is-exact";
import { countsAlike } from "../sums/list-parts";

/**
 * Finds what is left ("thụ lý 621 vụ, giải quyết 520 vụ, còn 101 vụ"; "318/406 việc, 88 việc còn lại"; opening + new −
 * settled = carried over) and cumulative figures smaller than the period's. `terms` of sums are no remainders once more.
 */
export function* findRemainders(
  lines: readonly QuantityLine[],
  inSums: ReadonlySet<Quantity>,
): Iterable<Relation> {
  for (const [at, line] of lines.entries()) {
    for (const left of line.quantities) {
      if (left.figure.percent) continue;
      if (left.role === "left" && !inSums.has(left)) yield* judgeLeft(lines[at - 1], line, left, inSums);
      else if (left.role === "main" || left.role === "to") yield* judgeCumulative(line, left);
    }
  }
}

function* judgeLeft(
  previous: QuantityLine | undefined,
  line: QuantityLine,
  left: Quantity,
  inSums: ReadonlySet<Quantity>,
): Iterable<Relation> {
  const here = line.quantities.filter((each) => each.order < left.order && isCount(each, left));
  const earlier =
    previous?.sentence.document === line.sentence.document
      ? previous.quantities.filter((each) => isCount(each, left))
      : [];
  const counts = line.quantities.filter(({ figure }) => !figure.percent);
  const inRow = (first: Quantity, last: Quantity): boolean =>
    counts.indexOf(last) - counts.indexOf(first) === 1;
  const readings = listReadings(left, here, here.length === 0 ? [] : listWholes(earlier), inRow);
  if (here.length === 0) readings.push(...listEarlier(left, earlier, inSums));
  readings.push(...listBeforeParts(here, earlier, inSums));
  const held = readings.find(({ span }) => overlap(span, spanOf(left)));
  // "Nông thôn còn 210 hộ; thành thị còn 40 hộ": each is a part of what is left.
  const shared = here.length === 0 && line.quantities.some((each) => isSibling(each, left));
  if (shared && !held) return;
  const told =
    held ?? readings.find((reading) => isTold(left, reading)) ?? readOtherWord(line.quantities, left);
  const flows = here.length > 0 ? [...earlier.slice(0, 1), ...here] : earlier;
  if (told && (held || !isStock(flows, left)))
    yield {
      kind: "remainder",
      result: left,
      terms: told.terms,
      expected: told.value,
      holds: held !== undefined,
      loudness: "error",
    };
}

/** "Đầu năm có 631 hội viên; kết nạp 9, từ trần 14, chuyển đi 2; còn 624": what came and what went, in whatever words. */
function isStock([opening, ...flows]: readonly Quantity[], left: Quantity): boolean {
  if (!opening || flows.length < 2 || flows.length > MOST_FLOWS) return false;
  const reach = flows.reduce(
    (sums, { figure }) => sums.flatMap((sum) => [sum + figure.value, sum - figure.value]),
    [opening.figure.value],
  );
  return reach.includes(left.figure.value);
}

const MOST_FLOWS = 5;

/** What may have been there: the total of those before it, or the first two. */
function listWholes(earlier: readonly Quantity[]): readonly Quantity[] {
  const last = earlier.at(-1);
  const others = earlier.slice(0, -1);
  const sum = addUp(others.map(({ figure }) => figure.value));
  return last && others.length > 1 && last.figure.value === sum ? [last] : earlier.slice(0, 2);
}

function isSibling(each: Quantity, left: Quantity): boolean {
  return each !== left && each.role === "left" && isCount(each, left);
}

/** Only so near is a whole that is counted by another word the same things. */
const NEAR_OTHER = 0.02;

/**
 * "Toàn xã 642 học viên; thi đạt 618 em, còn 34 em …": the whole right before is counted by another word, so that only a slip
 * of a figure that nearly comes out is told.
 */
function readOtherWord(quantities: readonly Quantity[], left: Quantity): Reading | null {
  const [whole, done] = quantities.slice(Math.max(0, left.order - 2), left.order);
  if (!whole || !done || !countsAlike(done, left) || done.role !== "main" || whole.role !== "main")
    return null;
  if (whole.counter === "" || whole.bracket !== done.bracket || done.bracket !== left.bracket) return null;
  if ([whole, done, left].some((each) => !isExact(each)) || whole.figure.step !== left.figure.step)
    return null;
  const value = addUp([whole.figure.value, -done.figure.value]);
  const off = Math.abs(value - left.figure.value) / whole.figure.value;
  if (value <= 0 || off > NEAR_OTHER || !isSlip(left, value)) return null;
  return { terms: [whole, done], value, span: { low: value, high: value }, usual: true };
}

function isCount({ figure, role, counter }: Quantity, left: Quantity): boolean {
  if (figure.percent || (role !== "main" && role !== "left" && role !== "plan")) return false;
  return counter === left.counter || counter === "" || left.counter === "";
}

function isTold(left: Quantity, { terms, value, usual }: Reading): boolean {
  if (!usual || left.figure.bound !== "exact" || terms.some((each) => each.figure.bound !== "exact"))
    return false;
  const [whole, ...others] = terms;
  // "năm 2022 còn 9 hộ, 2023 còn 5 hộ, 2024 còn 2 hộ"; "Hồ A còn 2,07 triệu m³. Hồ B 1,2 triệu m³, còn 0,3 triệu m³".
  if (others.some(({ role }) => role === "left")) return false;
  if (whole?.role === "left" && whole.sentence !== left.sentence) return false;
  if (!whole || !(countsAlike(whole, left) || left.counter === "")) return false;
  const size = Math.max(whole.figure.base ?? 0, whole.figure.value);
  const off = Math.abs(left.figure.value - value) / size;
  if (terms.length === 1) return off <= 0.3;
  return (
    off <= 0.07 ||
    (off <= 0.3 &&
      (isSlip(left, value) || isSlip(whole, addUp([whole.figure.value, left.figure.value, -value]))))
  );
}

/** "năm 520, lũy kế 500": all up to now is no less than this year's. */
function* judgeCumulative(line: QuantityLine, all: Quantity): Iterable<Relation> {
  const clause = all.lead.slice(1 + Math.max(all.lead.lastIndexOf(","), all.lead.lastIndexOf(";")));
  if (!(all.role === "to" ? RAISED : CUMULATIVE).test(clause.slice(-100))) return;
  const period = line.quantities.find((each) => each.order === all.order - 1);
  if (!period || period.role !== "main" || period.figure.percent || !isCount(period, all)) return;
  if (all.figure.base !== undefined || period.figure.base !== undefined) return;
  if (isAssigned(period) || !PERIOD.test(line.sentence.lower.slice(0, period.figure.to))) return;
  const holds = all.figure.value >= period.figure.value;
  yield {
    kind: "cumulative",
    result: all,
    terms: [period],
    expected: period.figure.value,
    holds,
    loudness: "error",
  };
}

/** What is counted of some time at all: not "trong diện quản lý 286", "nguyên giá 9.640 triệu đồng". */
const PERIOD = /(?<!\p{L})(?:tháng|quý|năm|kỳ|tuần|đợt|vụ|ngày|phiên|nay|mới|thêm)(?!\p{L})/u;
const CUMULATIVE =
  /(?<!\p{L})(?:lũy kế|cộng dồn|(?:tính )?từ đầu (?:năm|nhiệm kỳ|giai đoạn|kỳ)(?: đến nay)?)(?:\s(?!và\s)[\p{L}\d]+){0,6}\s{0,3}:?\s{0,3}$/u;
/** "nâng tổng số … từ đầu nhiệm kỳ đến nay lên 500". */
const RAISED = /(?<!\p{L})(?:nâng|đưa) (?:tổng )?số(?!\p{L})/u;
