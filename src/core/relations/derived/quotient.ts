import type { Figures } from "../figures";
import { FIGURE } from "../quantity";

/** How a column follows from two others: A : B, or the growth from B to A. */
export interface Quotient {
  readonly kind: "share" | "growth";
  readonly over: number;
  readonly under: number;
  /** The row whose figure is divided by, where it is one of all rows: a part of the column's own total. */
  readonly totalRow: number | null;
  readonly factor: number;
  readonly declared: boolean;
}

/** The cells that are divided in a row. */
export function operandsOf(
  figures: Figures,
  { over, under, totalRow }: Quotient,
  row: number,
): readonly [number, number] {
  return [row * figures.columns + over, (totalRow ?? row) * figures.columns + under];
}

/** What the row's figure should be; null where it cannot be worked out. */
export function workOut(figures: Figures, quotient: Quotient, row: number): number | null {
  const [over, under] = operandsOf(figures, quotient, row);
  if (figures.states[over] !== FIGURE || figures.states[under] !== FIGURE) return null;
  const [part, whole] = [figures.values[over] ?? 0, figures.values[under] ?? 0];
  return whole === 0 ? null : divide(quotient, part, whole);
}

/** The least and the greatest that it could be, had what is divided been rounded: figures with decimals, or whole ones, too. */
export function boundQuotient(
  figures: Figures,
  quotient: Quotient,
  row: number,
  wholes: boolean,
): readonly [number, number] | null {
  const [over, under] = operandsOf(figures, quotient, row);
  const spread = (cell: number): readonly number[] => {
    const places = figures.decimals[cell] ?? 0;
    const value = figures.values[cell] ?? 0;
    const half = places === 0 && !wholes ? 0 : 0.5 * 10 ** -places;
    return [value - half, value + half];
  };
  const [least = 0, most = 0] = spread(under);
  if (least <= 0 && most >= 0) return null;
  const results = spread(over).flatMap((part) => spread(under).map((whole) => divide(quotient, part, whole)));
  return [Math.min(...results), Math.max(...results)];
}

/** The share or the growth that two figures give. */
export function divide({ kind, factor }: Quotient, part: number, whole: number): number {
  return factor * (kind === "growth" ? (part - whole) / whole : part / whole);
}
