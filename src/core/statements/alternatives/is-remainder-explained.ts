import type { Quantity } from "../../quantities/quantity";
import { overlap, spanOf, type Span } from "../precision";
import { signOfFlow } from "../passages/flow-words";
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
  const [whole, ...others] = [...terms].sort((a, b) => a.figure.index - b.figure.index);
  if (!whole) return false;
  // "nợ đầu kỳ 1.246; thu hồi 812; phát sinh 205; nợ cuối kỳ 639 … Nợ trên 90 ngày còn 388": what is left of it is known.
  if ((holding.get(whole) ?? []).some(({ kind, result: other }) => kind === "remainder" && other !== result))
    return true;
  const [left, ...done] = terms;
  if (left && done.some((each) => isBaseOf(each, left, holding))) return true;
  const read = combine([spanOf(whole)], others, false);
  const said = combine([spanOf(whole)], others, false, signOfFlow);
  const comesOut = (spans: readonly Span[]): boolean => spans.some((span) => overlap(span, spanOf(result)));
  // "187 hộ nghèo; 46 hộ thoát nghèo, phát sinh 05 hộ; còn 146": of two one came and one went.
  if (others.length > 1 && comesOut(said)) return true;
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
  return comesOut(combine(read, passed, true));
}

/** "thu 297,4 tỷ đồng, bằng 101,9% kế hoạch (291,8 tỷ đồng). Số chậm đóng còn 4,46 tỷ đồng": the plan is nothing that was done. */
function isBaseOf(other: Quantity, whole: Quantity, holding: Holding): boolean {
  return (holding.get(other) ?? []).some(
    ({ kind, terms: [part, base] }) => kind === "share" && part === whole && base === other,
  );
}

/** What a whole may come to where each of the others is added or taken away, as `signOf` leaves open (0), or left out. */
export function combine(
  wholes: readonly Span[],
  others: readonly Quantity[],
  mayBeLeftOut: boolean,
  signOf: (flow: Quantity) => number = () => 0,
): readonly Span[] {
  return others.reduce((all, other) => {
    const { low, high } = spanOf(other);
    const sign = signOf(other);
    return all.flatMap((each) => [
      ...(mayBeLeftOut ? [each] : []),
      ...(sign >= 0 ? [{ low: each.low + low, high: each.high + high }] : []),
      ...(sign <= 0 ? [{ low: each.low - high, high: each.high - low }] : []),
    ]);
  }, wholes);
}
