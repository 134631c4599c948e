import { findSlip } from "../../base/number-slip";
import type { Quantity } from "../../quantities/quantity";
import { isPercentOf } from "../precision";
import { isSlip, isTellingSlip } from "../slip";
import type { Base } from "./base";
import type { Share } from "./share";

/** A slip of the hand in the percentage or its number; in two digits any figure is one of any other. */
export function isShareSlip({ percent, part }: Share, base: Base, exact: number): boolean {
  const { value, step } = percent.figure;
  const meant = Math.round(exact / step) * step;
  if (Math.max(value, meant) / step >= 100 && isSlip(percent, meant)) return true;
  return (
    part.quantity !== null &&
    part.value >= 100 &&
    isTellingSlip(part.quantity, Math.round((value * base.value) / 100))
  );
}

/** Two digits swapped in a long percentage, or a slip that chance hardly makes in a long number. */
export function isTellingShareSlip({ percent, part }: Share, base: Base, exact: number): boolean {
  const { value, step } = percent.figure;
  if (value / step >= 100 && isSwapped(percent, exact)) return true;
  return (
    part.quantity !== null &&
    part.value / part.quantity.figure.step >= 1000 &&
    isTellingSlip(part.quantity, Math.round((value * base.value) / 100))
  );
}

/** "87 triệu đồng, chiếm 1,5% tổng dư nợ" of 58,6 billion: the same digits, the mark of decimals elsewhere. */
export function isPowerOfTen(percent: Quantity, exact: number): boolean {
  const off = Math.log10(percent.figure.value / exact);
  const scale = Math.round(off);
  const shifted = exact * 10 ** scale;
  if (scale === 0 || Math.abs(scale) > 3 || Math.abs(shifted / percent.figure.value - 1) > 0.02) return false;
  return isPercentOf(percent, shifted);
}

/** The percentage as printed is the exact one with two digits swapped. */
export function isSwapped({ figure: { value, step } }: Quantity, exact: number): boolean {
  const [written, meant] = [value, exact].map((each) => Math.round(each / step));
  return findSlip(written ?? 0, meant ?? 0) === "swapped-digits";
}
