import { findSlip, type NumberSlip } from "../../base/number-slip";
import type { Quantity } from "../../quantities/quantity";

/** A figure of a relation, and what it would have to be for the relation to hold. */
export interface Mending {
  readonly member: Quantity;
  readonly value: number;
}

/** The slip of the hand that explains best why a relation fails, and how much it tells. */
export interface SlipEvidence extends Mending {
  readonly slip: NumberSlip;
  /** Nats against chance: that figures which have nothing to do with one another come so near. */
  readonly nats: number;
}

/**
 * Tells whether one figure, mistyped by a slip of the hand, would explain why a relation fails. `range`: how many values
 * its result could have. The fewer figures lie a slip away from the right ones, the more it tells that one does.
 */
export function weighSlip(mendings: readonly Mending[], range: number): SlipEvidence | null {
  const size = { swaps: 0, digits: 0 };
  for (const { member } of mendings) {
    const places = String(Math.round(member.figure.value / member.figure.step)).length;
    size.swaps += places - 1;
    size.digits += 9 * places;
  }
  let best: SlipEvidence | null = null;
  for (const { member, value } of mendings) {
    const { figure } = member;
    if (figure.bound !== "exact" || value <= 0) continue;
    const [written, meant] = [figure.value / figure.step, value / figure.step].map(Math.round);
    if (written === undefined || meant === undefined || written < 10 || written === meant) continue;
    if (Math.abs(meant * figure.step - value) > figure.step * 0.51) continue;
    const slip = findSlip(written, meant);
    const ways = slip === "swapped-digits" ? size.swaps : slip === "one-digit" ? size.digits : Infinity;
    const nats = Math.log(range / Math.max(1, ways));
    if (ways !== Infinity && nats > (best?.nats ?? -Infinity)) best = { member, value, slip, nats };
  }
  return best;
}

/** How many values a figure of this size could have, as exactly as it is written. */
export function rangeOf({ figure: { value, step } }: Quantity): number {
  return Math.max(1, value / step);
}
