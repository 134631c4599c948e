import type { Quantity } from "../../quantities/quantity";
import { addUp, overlap, spanOf, sumSpans } from "../precision";
import type { Relation } from "../relation";
import { countsAlike } from "../sums/list-parts";
import { relateSum, sumOf } from "../sums/relate-sum";
import { rangeOf, weighSlip } from "./evidence";
import { isExact } from "./is-exact";
import type { Passage } from "./passage";

/**
 * Finds what has come up to a time and the periods that it is made of: "Quý I bán 1.250 tấn, quý II 1.480 tấn, lũy kế 6 tháng
 * 2.730 tấn. Quý III bán 1.620 tấn, lũy kế 9 tháng 4.530 tấn". The periods' figures before it, or the cumulative one before and
 * what came since. Where none comes out it is told as far as a slip explains it.
 */
export function* findCumulativeSums({ quantities }: Passage): Iterable<Relation> {
  for (const [index, all] of quantities.entries()) {
    if (!isExact(all) || !isCumulative(all)) continue;
    const before = quantities
      .slice(Math.max(0, index - REACH), index)
      .filter((each) => countsAlike(each, all) && isExact(each) && isPeriod(each));
    const readings = listReadings(before);
    const held = readings.find((terms) => overlap(sumSpans(terms.map(spanOf)), spanOf(all)));
    if (held) {
      yield relateSum(all, held, true);
      continue;
    }
    const told = readings.find((terms) => isTold(all, terms, readings.length));
    if (told) yield relateSum(all, told, false);
  }
}

const REACH = 14;
const LEAST = 3;

const CUMULATIVE =
  /(?<!\p{L})(?:lũy kế|cộng dồn|tính chung|tổng cộng)(?!\p{L})(?:,?\s[\p{L}\d]+){0,10}\s*:?\s$/u;

function isCumulative({ lead, role }: Quantity): boolean {
  return (role === "main" || role === "to") && CUMULATIVE.test(lead.slice(-70));
}

function isPeriod({ role, bracket, lead }: Quantity): boolean {
  return bracket < 0 && (role === "main" || role === "to" || (role === "earlier" && UNTIL_THEN.test(lead)));
}

/** "đến cuối tháng trước khởi công 318 bể", "mười tháng trước đó là 1.386": what there was before is one of them. */
const UNTIL_THEN =
  /(?<!\p{L})(?:(?:đến|tới) (?:hết|cuối)|(?:tháng|quý|năm|tuần|đợt|kỳ|vụ) trước đó)(?!\p{L})/u;

/** What may add up: the nearest cumulative figure with all since, or else all that stands before. */
function listReadings(before: readonly Quantity[]): readonly (readonly Quantity[])[] {
  const last = before.map(isCumulative).lastIndexOf(true);
  const readings: (readonly Quantity[])[] = [];
  if (last >= 0 && last < before.length - 1) readings.push(before.slice(last));
  const periods = before.filter((each) => !isCumulative(each));
  for (let from = 0; from <= periods.length - 2; from++) readings.push(periods.slice(from));
  // Of several measures side by side one of each sentence: "khởi công 318 bể, hoàn thành 244 bể; thêm 52 bể, hoàn thành 71 bể".
  for (const [at, a] of periods.entries())
    for (const b of periods.slice(at + 2)) if (a.sentence !== b.sentence) readings.push([a, b]);
  return readings;
}

/** Announced as it is, little chance has to be ruled out; a figure that is none of the periods may stand between. */
function isTold(all: Quantity, terms: readonly Quantity[], tries: number): boolean {
  const sum = sumOf(terms);
  if (Math.abs(sum - all.figure.value) > 0.3 * all.figure.value) return false;
  const mendings = [all, ...terms].map((member) => ({
    member,
    value: member === all ? sum : addUp([member.figure.value, all.figure.value, -sum]),
  }));
  const evidence = weighSlip(mendings, rangeOf(all));
  return evidence !== null && evidence.nats - Math.log(tries) >= LEAST;
}
