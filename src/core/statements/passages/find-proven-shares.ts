import type { Quantity } from "../../quantities/quantity";
import { addUp, isPercentOf } from "../precision";
import type { Relation } from "../relation";
import { countsAlike } from "../sums/list-parts";
import { isExact } from "./is-exact";
import { isOfPlan } from "./is-of-plan";
import type { Passage } from "./passage";

/**
 * Finds shares whose base other words prove: what is left makes up a whole that was printed before ("118,6 km … đã cứng hóa
 * 97,4 km, đạt 82,1%; 21,2 km còn lại"), or the count is said to be of the whole named before ("trong tổng lượt khám nêu
 * trên có 40.727 lượt, chiếm 88,0%"). `explained`: percentages known already.
 */
export function* findProvenShares(
  { quantities }: Passage,
  explained: ReadonlySet<Quantity>,
): Iterable<Relation> {
  for (const [index, percent] of quantities.entries()) {
    const part = quantities[index - 1];
    if (!percent.figure.percent || explained.has(percent) || !part || !isPlain(part)) continue;
    if (percent.role !== "main" || percent.figure.bound !== "exact") continue;
    if (part.sentence !== percent.sentence || !TIED.test(percent.lead) || isOfPlan(percent)) continue;
    const slip = findScaleSlip(quantities, index, part);
    if (slip) {
      yield slip;
      continue;
    }
    const base = findWhole(quantities, index, part) ?? findNamedBefore(quantities, index, part);
    if (!base) continue;
    const exact = (100 * part.figure.value) / base.figure.value;
    yield {
      kind: "share",
      result: percent,
      terms: [part, base],
      expected: exact,
      holds: isPercentOf(percent, exact),
      share: { part: part.figure.value, base: base.figure.value },
      loudness: "error",
    };
  }
}

/** A base stands no farther back than this, in figures. */
const MOST_BACK = 20;

const TIED = /^[^;:.()]{0,40}(?:[,(]|(?<!\p{L})(?:chiếm|đạt|bằng))\s?(?:\p{L}+\s){0,3}$/u;

/** The printed whole that the part and what is left of it make up exactly. */
function findWhole(quantities: readonly Quantity[], index: number, part: Quantity): Quantity | undefined {
  const rest = quantities[index + 1];
  if (rest?.role !== "left" || rest.sentence !== part.sentence || !countsAlike(rest, part)) return undefined;
  return findWholeOf(addUp([part.figure.value, rest.figure.value]), quantities, index, part);
}

function findWholeOf(
  whole: number,
  quantities: readonly Quantity[],
  index: number,
  part: Quantity,
): Quantity | undefined {
  return quantities
    .slice(Math.max(0, index - MOST_BACK), index)
    .find(
      (each) =>
        isPlain(each) && countsAlike(each, part) && Math.abs(each.figure.value - whole) < 1e-9 * whole,
    );
}

/**
 * "Phải thu 846,2 triệu đồng. … đã nộp 792,5 tỷ đồng, đạt 93,7%; còn lại 53,7 triệu đồng": a thousand times less, part and rest
 * make up a printed whole, and the percentage comes out.
 */
function findScaleSlip(quantities: readonly Quantity[], index: number, part: Quantity): Relation | undefined {
  const [percent, rest] = [quantities[index], quantities[index + 1]];
  if (!percent || rest?.role !== "left" || rest.sentence !== part.sentence) return undefined;
  for (const scale of [1e-3, 1e3, 1e-6, 1e6]) {
    const meant = addUp([part.figure.value * scale]);
    const whole = findWholeOf(addUp([meant, rest.figure.value]), quantities, index, part);
    if (!whole || !isPercentOf(percent, (100 * meant) / whole.figure.value)) continue;
    return {
      kind: "remainder",
      result: part,
      terms: [whole, rest],
      expected: meant,
      holds: false,
      loudness: "error",
    };
  }
  return undefined;
}

/** The nearest number before it of just these things that is no smaller. */
function findNamedBefore(
  quantities: readonly Quantity[],
  index: number,
  part: Quantity,
): Quantity | undefined {
  if (!OF_NAMED.test(part.lead.slice(-60))) return undefined;
  const thing = part.key.split(" ").slice(0, 2).join(" ");
  return quantities
    .slice(Math.max(0, index - MOST_BACK), index - 1)
    .filter((each) => isPlain(each) && each.key.startsWith(thing) && each.figure.value > part.figure.value)
    .at(-1);
}

const OF_NAMED = /(?<!\p{L})trong (?:tổng|số)(?!\p{L})[^,;.]{0,30}(?:nêu|nói|kể) trên[^,;.]{0,16}$/u;

function isPlain(each: Quantity): boolean {
  return isExact(each) && each.role !== "change" && each.role !== "average";
}
