/** An operand that a slip of the hand made wrong, and what it should be. */
export interface WrongOperand {
  readonly cell: number;
  readonly shown: number;
  readonly expected: number;
  /** The quotient itself would do nearly as well. */
  readonly isDoubtful: boolean;
}

/** A figure that its row or its column gives otherwise. Cells are indices of the table's figures. */
export interface DerivedFault {
  readonly kind: "share" | "growth" | "mean" | "rank" | "hundred";
  readonly cell: number;
  readonly shown: number;
  readonly expected: number;
  /** What it is worked out from: for a share the part, then the whole. */
  readonly operands: readonly number[];
  /** In how many other places the same holds. */
  readonly supports: number;
  /** The table's index row states it. */
  readonly declared: boolean;
  /** Not the quotient in `cell` but what it is worked out from is wrong, or may be. */
  readonly operand?: WrongOperand | null;
}

/** Rounded or cut off at the last digit shown. */
export function isRounding(shown: number, exact: number, decimals: number): boolean {
  const step = 10 ** -decimals;
  const noise = 1e-9 * Math.max(1, Math.abs(exact));
  if (Math.abs(shown - exact) <= step * 0.5 + noise) return true;
  return Math.abs(shown) <= Math.abs(exact) + noise && Math.abs(exact - shown) < step + noise;
}

/** A figure as it would be written with so many decimals, two at least where it was worked out of a division. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** Math.min(Math.max(decimals, 0), 6);
  return Math.round(value * scale) / scale;
}
