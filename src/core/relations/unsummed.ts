import type { Failure, Outcome } from "./pattern";
import type { QuantityKind } from "./quantity";

/** What comes of a pattern in lines of one kind that is not known to add up. */
export interface Unsummed {
  supports: number;
  nats: number;
  readonly failures: LineFailure[];
}

/** A line in which one fails. */
export interface LineFailure {
  readonly line: number;
  readonly outcome: Failure;
}

/** A line in which a pattern holds. */
export interface LineSupport {
  readonly line: number;
  readonly outcome: Extract<Outcome, { kind: "holds" }>;
  /** What comes of it in lines of that kind, where these are not known to add up. */
  readonly own: Unsummed | null;
}

/** Supports that lines of one kind must have, and their nats. */
const OFTEN = 3;
const LEAST = 5;

/**
 * Shares, averages and ranks do not add up: where they do it tells something, where they do not it tells nothing, unless
 * they do in most lines of their kind.
 */
export function unsummedOf(known: Map<QuantityKind, Unsummed>, kind: QuantityKind): Unsummed {
  let own = known.get(kind);
  if (!own) known.set(kind, (own = { supports: 0, nats: 0, failures: [] }));
  return own;
}

export function addsUp({ supports, nats, failures }: Unsummed): boolean {
  return supports >= OFTEN && nats >= LEAST && failures.length <= Math.max(1, supports / 4);
}
