import { findSlip } from "../../base/number-slip";
import type { Relation } from "../alignment";
import type { GridTable } from "../tables/grid-table";
import type { MendedCell } from "../tables/mended-cell";
import { mayStandFor, type AlignedFigure } from "../text/read-figure";

/** One way in which a figure may come from cells. */
export interface Candidate {
  readonly grid: GridTable;
  readonly relation: Relation;
  /** The cells, by place among the table's lines; the first is the one that coherence is measured by. */
  readonly cells: readonly GridCell[];
  readonly value: number;
  readonly equal: boolean;
  /** How well the words name its row and its column, 0–1. */
  readonly row: number;
  readonly column: number;
  /** The words themselves name row and column: nothing was taken over from a neighbour or for want of another. */
  readonly named: boolean;
  /** How much the difference looks like a slip of the hand, 0–1; 0 where there is none. */
  readonly slip: number;
  readonly score: number;
  /** The cell says otherwise, but should say this. */
  readonly mended?: MendedCell;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
}

/** What a candidate's words and value are worth; what joins it to its neighbours comes on top. */
export function rate(
  figure: AlignedFigure,
  given: Omit<Candidate, "score" | "equal" | "slip">,
  extra: { readonly rivals?: number; readonly chance: number; readonly bonus?: number },
): Candidate {
  const { row, column, value } = given;
  const equal = mayStandFor(figure, value);
  const slip = equal ? 0 : rateSlip(figure, value);
  const words = 1.5 * row + 1.5 * column + (extra.bonus ?? 0);
  if (!equal) return { ...given, equal, slip, score: words - 0.5 + 1.2 * slip };
  const byChance = row < WELL_NAMED || given.relation !== "equal" ? 0.6 * Math.log2(1 + extra.chance) : 0;
  const digits = isExactly(figure, value) ? figure.exactDigits : figure.digits;
  const worth = Math.min(3, 0.75 * digits) - 0.4 * Math.log2(1 + (extra.rivals ?? 0)) - byChance;
  return { ...given, equal, slip, score: words + worth };
}

const WELL_NAMED = 0.45;

/**
 * Is the value what the digits say, or rounds to it? "Hơn 270" may stand for 274, but says 270; "trên 1.118 tỷ" may be cut, "gần 360"
 * lifted to the next.
 */
export function isExactly({ figure: { value, step, bound } }: AlignedFigure, actual: number): boolean {
  const noise = Math.abs(value) * 1e-9;
  if (Math.abs(value - actual) <= step / 2 + noise) return true;
  if (bound === "at-least") return actual >= value - noise && actual < value + step - noise;
  return bound === "at-most" && actual <= value + noise && actual > value - step + noise;
}

/** Two digits swapped 1, a digit wrong 0.7, within a tenth 0.45, within a quarter 0.2. */
function rateSlip({ figure: { value, step } }: AlignedFigure, actual: number): number {
  const [written, meant] = [Math.round(value / step), Math.round(actual / step)];
  const apart = Math.abs(value - actual) / Math.max(Math.abs(value), Math.abs(actual), 1e-9);
  const near = apart <= 0.1 ? 0.45 : apart <= 0.25 ? 0.2 : 0;
  if (Math.min(Math.abs(written), Math.abs(meant)) < 10) return near;
  switch (findSlip(written, meant)) {
    case "swapped-digits":
      return 1;
    case "one-digit":
      return Math.max(near, 0.7);
    case "missing-digit":
    case "extra-digit":
      return Math.max(near, Math.min(Math.abs(written), Math.abs(meant)) < 100 ? 0.3 : 0.7);
    case "lost-thousands":
    case "other":
      return near;
  }
}
