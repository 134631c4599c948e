import type { Table } from "../../model/table";
import { isTotal, type Figures } from "../figures";
import { FIGURE } from "../quantity";
import { chooseQuotients, type ChosenQuotient } from "./choose-quotients";
import { blameOperand, type Operand } from "./blame-operand";
import { roundTo, type DerivedFault } from "./derived-fault";
import { operandsOf, workOut } from "./quotient";
import { findExcused } from "./rounded-operands";

/** Shares, rates and growth that the two columns they rest on give otherwise. */
export function findQuotientFaults(
  table: Table,
  figures: Figures,
  suspected: ReadonlySet<number>,
  isBorneOut: (cell: number) => boolean,
): { readonly faults: readonly DerivedFault[]; readonly explained: ReadonlySet<number> } {
  const faults: DerivedFault[] = [];
  const explained = new Set<number>();
  for (const best of chooseQuotients(table, figures)) {
    const { column } = best;
    explained.add(column);
    const excused = findExcused(figures, best.quotient, column, best.failing, best.holding);
    for (const row of best.failing) {
      if (excused.has(row) || isOverOthers(figures, best, row) || isDifference(figures, best, row)) continue;
      const [cell, operands] = [row * figures.columns + column, operandsOf(figures, best.quotient, row)];
      if (suspected.has(cell) || operands.some((operand) => suspected.has(operand))) continue;
      const exact = workOut(figures, best.quotient, row) ?? 0;
      const { kind, factor, declared, totalRow } = best.quotient;
      const shown = figures.values[cell] ?? 0;
      const expected = roundTo(exact, Math.max(usualDecimals(figures, column), factor === 1 ? 2 : 1));
      const readOperand = (operand: number, isKnown: boolean): Operand => ({
        cell: operand,
        value: figures.values[operand] ?? 0,
        decimals: figures.decimals[operand] ?? 0,
        isBorneOut: isKnown || isBorneOut(operand),
      });
      const operand = blameOperand({
        kind,
        factor,
        shown,
        decimals: figures.decimals[cell] ?? 0,
        expected: roundTo(exact, figures.decimals[cell] ?? 0),
        over: readOperand(operands[0], false),
        under: readOperand(operands[1], totalRow !== null),
      });
      faults.push({
        kind,
        cell,
        shown,
        expected,
        operands,
        supports: best.holding.length,
        declared,
        operand,
      });
    }
  }
  return { faults, explained };
}

/** "Tỷ lệ tổn thất | 4,16 | 3,74 | -0,42" among shares of the plan: of percentages the points are given. */
function isDifference(figures: Figures, { quotient, column }: ChosenQuotient, row: number): boolean {
  const cell = row * figures.columns + column;
  const [over, under] = operandsOf(figures, quotient, row).map((operand) => figures.values[operand] ?? NaN);
  const shown = figures.values[cell] ?? NaN;
  if (over === undefined || under === undefined) return false;
  const half = 0.5 * 10 ** -(figures.decimals[cell] ?? 0) + 1e-9;
  return shown !== 0 && Math.abs(over - under - shown) <= half;
}

/**
 * A total over rows of which some have only one of the two figures ("n/a" for last year): what it grew by may well be worked out
 * from the rows that have both.
 */
function isOverOthers(figures: Figures, { quotient, holding }: ChosenQuotient, row: number): boolean {
  if (!isTotal(figures.rowWords[row])) return false;
  const { columns, states } = figures;
  const compared = new Set(holding);
  let missing = 0;
  for (let other = 0; other < figures.rows; other++) {
    if (compared.has(other) || other === row) continue;
    const [over, under] = [states[other * columns + quotient.over], states[other * columns + quotient.under]];
    if ((over === FIGURE) !== (under === FIGURE)) missing++;
  }
  return missing > 0;
}

/** The most decimals that two figures of a column have. */
function usualDecimals(figures: Figures, column: number): number {
  const counts = new Array<number>(7).fill(0);
  for (let row = 0; row < figures.rows; row++) {
    const at = row * figures.columns + column;
    if (figures.states[at] === FIGURE)
      counts[figures.decimals[at] ?? 0] = (counts[figures.decimals[at] ?? 0] ?? 0) + 1;
  }
  for (let places = 6; places > 0; places--) if ((counts[places] ?? 0) >= 2) return Math.min(places, 4);
  return 0;
}
