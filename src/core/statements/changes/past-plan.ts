import type { Quantity } from "../../quantities/quantity";
import { addUp, isPercentOf } from "../precision";
import type { Levels } from "./levels";

/** By how far, or by how many per cent, a plan printed beside it was passed. */
export function isExactlyPast({ figure }: Quantity, { before, now }: Levels): boolean {
  const past = addUp([now.figure.value, -before.figure.value]);
  if (!figure.percent)
    return Math.abs(past - figure.value) <= (figure.step === 1 ? 0 : figure.step / 2) + 1e-9;
  return isPercentOf({ figure: { ...figure, bound: "exact" } }, (100 * past) / before.figure.value);
}

/** "vượt 48 thẻ" of a plan printed beside it is how far, not at least so many. */
export function isPast({ lead }: Quantity, { before }: Levels): boolean {
  return before.role === "plan" && /(?<!\p{L})vượt\s$/u.test(lead);
}

/** "đạt 61,0%, vượt 4,0 điểm phần trăm so với mục tiêu 65%": by so much it falls short. */
export function isShort(change: Quantity, { before, now }: Levels): boolean {
  if (!isPast(change, { before, now, closed: false }) || before.figure.percent !== now.figure.percent)
    return false;
  const short = addUp([before.figure.value, -now.figure.value]);
  return Math.abs(short - change.figure.value) < change.figure.step / 2;
}
