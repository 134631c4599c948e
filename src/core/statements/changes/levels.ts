import type { Quantity } from "../../quantities/quantity";
import { isSameThing, readMeasure } from "../../quantities/read-measure";
import { countsAlike } from "../sums/list-parts";

/** The two levels of a change. */
export interface Levels {
  readonly before: Quantity;
  readonly now: Quantity;
  /** "từ A xuống B" right beside the change: the words leave no other levels. */
  readonly closed: boolean;
  /** The first and the last of several years told off before it. */
  readonly series?: boolean;
  /** The words say that `before` is the earlier one. */
  readonly compared?: boolean;
}

/** May the two be levels of one thing? */
export function areAlike(a: Quantity, b: Quantity): boolean {
  if (a.figure.percent !== b.figure.percent) return false;
  if (a.counter === "" || b.counter === "" || a.figure.percent) return true;
  // "03 đảng bộ" and "31 đảng viên" begin alike.
  return countsAlike(a, b) && isSameThing(readMeasure(a).unit, readMeasure(b).unit);
}

/** Counts change by counts or percentages, percentages by percentages or points. */
export function isOf(change: Quantity, level: Quantity): boolean {
  if (change.role === "times" || change.figure.percent) return true;
  if (change.counter === "điểm") return level.figure.percent;
  return (
    !level.figure.percent && (countsAlike(change, level) || level.counter === "" || change.counter === "")
  );
}

/** "Từ 412 hộ xuống 118 hộ, bình quân mỗi năm giảm 73,5 hộ": a part of the way, which is between neither of the two. */
export function isMeanOfTime({ lead }: Quantity): boolean {
  return EACH.test(lead);
}

const EACH =
  /(?<!\p{L})(?:bình quân|trung bình|mỗi) (?:mỗi |một |hàng |hằng )?(?:năm|tháng|quý|tuần)[^,;.]{0,20}$/iu;
