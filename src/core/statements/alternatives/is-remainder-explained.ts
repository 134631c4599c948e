import type { Quantity } from "../../quantities/quantity";
import { overlap, spanOf, type Span } from "../precision";
import type { Relation } from "../relation";
import type { Holding } from "./holding";
import { mayCountAlike } from "../sums/list-parts";

/** With more figures passed over, some combination comes out by chance, and nothing is known. */
const MOST_PASSED = 6;

/**
 * "46 HTX; thành lập mới 5, giải thể 3, sáp nhập 2 thành 1; còn 47": with figures that the reading passed over and nothing else
 * explains, added or taken away, it comes out.
 */
export function isRemainderExplained(
  { result, terms }: Relation,
  near: readonly Quantity[],
  holding: Holding,
): boolean {
  const first = Math.min(...terms.map(({ figure }) => figure.index));
  const passed = near.filter(
    (each) =>
      each !== result &&
      !terms.includes(each) &&
      each.figure.index > first &&
      each.figure.index < result.figure.index &&
      !each.figure.percent &&
      !holding.has(each) &&
      mayCountAlike(each, result),
  );
  if (passed.length === 0) return false;
  if (passed.length > MOST_PASSED) return true;
  const [whole, ...others] = [...terms].sort((a, b) => a.figure.index - b.figure.index);
  if (!whole) return false;
  const read = combine([spanOf(whole)], others, false);
  return combine(read, passed, true).some((span) => overlap(span, spanOf(result)));
}

/** What a whole may come to where each of the others is added, taken away or, of those passed over, left out. */
export function combine(
  wholes: readonly Span[],
  others: readonly Quantity[],
  mayBeLeftOut: boolean,
): readonly Span[] {
  return others.reduce((all, other) => {
    const { low, high } = spanOf(other);
    return all.flatMap((each) => [
      ...(mayBeLeftOut ? [each] : []),
      { low: each.low + low, high: each.high + high },
      { low: each.low - high, high: each.high - low },
    ]);
  }, wholes);
}
