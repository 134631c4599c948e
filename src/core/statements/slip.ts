import { findSlip } from "../base/number-slip";
import type { Quantity } from "../quantities/quantity";

/** Is one figure a slip of the hand away from what would be right: a digit changed, lost or added, two swapped? */
export function isSlip({ figure: { value, step } }: Quantity, right: number): boolean {
  const [written, meant] = [digits(value, step), digits(right, step)];
  if (written === null || meant === null || written === meant) return false;
  return findSlip(written, meant) !== "other";
}

/** Two digits swapped, or one changed in a long number: slips that chance hardly makes. */
export function isTellingSlip(quantity: Quantity, right: number): boolean {
  const { value, step } = quantity.figure;
  const [written, meant] = [digits(value, step), digits(right, step)];
  if (written === null || meant === null) return false;
  const slip = findSlip(written, meant);
  return slip === "swapped-digits" || (slip === "one-digit" && written >= 100);
}

/** "1.240 tỷ đồng" for 1.240 triệu: a thousand or a million times too much or too little, to the last digit. */
export function isScaleSlip({ figure: { value, step } }: Quantity, right: number): boolean {
  const isScaled = (scale: number): boolean => Math.abs(value * scale - right) < 1e-9 * right;
  return value / step >= 10 && [1e3, 1e-3, 1e6, 1e-6].some(isScaled);
}

/** The figure as the digits that are written, without its decimal mark and what "triệu" stands for. */
function digits(value: number, step: number): number | null {
  const whole = Math.round(value / step);
  return right(whole, value, step) ? whole : null;
}

function right(whole: number, value: number, step: number): boolean {
  return whole > 0 && Math.abs(whole * step - value) <= step * 0.500001;
}
