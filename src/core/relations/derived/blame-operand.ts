import { weighSlip } from "../slip-odds";
import { isRounding, type WrongOperand } from "./derived-fault";

/** A quotient that does not come out, with what is known of the three figures. */
export interface FailedQuotient {
  readonly kind: "share" | "growth";
  readonly factor: number;
  readonly shown: number;
  readonly decimals: number;
  /** The quotient, worked out and rounded as its column is. */
  readonly expected: number;
  readonly over: Operand;
  readonly under: Operand;
}

export interface Operand {
  readonly cell: number;
  readonly value: number;
  readonly decimals: number;
  /** Sums or other rows bear it out. */
  readonly isBorneOut: boolean;
}

/** Nats: what is worked out is sooner wrong than what it is worked out from. */
const WORKED_OUT = Math.log(2);
/** Nats between two answers from which on only one is given, and what an answer must be to be a slip. */
const APART = 1;
const SLIP = Math.log(0.02);
/** Values of an operand that would all do: more of them are no slip that one could tell. */
const MOST = 12;

/**
 * Which of the three is wrong: a part or a whole whose one digit, or two digits swapped, make the quotient come out as it
 * stands there. `null` where the quotient is the likelier one.
 */
export function blameOperand(fault: FailedQuotient): WrongOperand | null {
  const own = weighSlip(fault.shown, fault.expected) + WORKED_OUT;
  let best: { readonly operand: Operand; readonly expected: number; readonly nats: number } | null = null;
  for (const operand of [fault.over, fault.under]) {
    if (operand.isBorneOut) continue;
    const mended = mendOperand(fault, operand);
    if (mended && (!best || mended.nats > best.nats)) best = { operand, ...mended };
  }
  if (!best || best.nats < SLIP || best.nats < own - APART) return null;
  const { operand, expected, nats } = best;
  return { cell: operand.cell, shown: operand.value, expected, isDoubtful: nats < own + APART };
}

/** The likeliest value with which the quotient comes out as shown. */
function mendOperand(
  fault: FailedQuotient,
  operand: Operand,
): { readonly expected: number; readonly nats: number } | null {
  const { over, under, kind, factor, shown, decimals } = fault;
  const half = 0.5 * 10 ** -decimals;
  const bounds = [shown - half, shown + half].map((quotient) => {
    const ratio = quotient / factor + (kind === "growth" ? 1 : 0);
    return operand === over ? under.value * ratio : over.value / ratio;
  });
  const step = 10 ** -operand.decimals;
  const low = Math.ceil(Math.min(...bounds) / step - 1e-6);
  const high = Math.floor(Math.max(...bounds) / step + 1e-6);
  if (!(high - low < MOST)) return null;
  let best: { readonly expected: number; readonly nats: number } | null = null;
  for (let count = low; count <= high; count++) {
    const expected = Number((count * step).toFixed(operand.decimals));
    const ratio = operand === over ? expected / under.value : over.value / expected;
    if (!isRounding(shown, factor * (kind === "growth" ? ratio - 1 : ratio), decimals)) continue;
    const nats = weighSlip(operand.value, expected);
    if (!best || nats > best.nats) best = { expected, nats };
  }
  return best;
}
