import { formatAddress, MAX_COLUMNS } from "../model/address";
import type { SheetSnapshot } from "../model/workbook";
import { copyFormula, toRelative } from "./read-references";

/** A formula of another form than those beside it. */
export interface Drift {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** A neighbour with the usual form, and that form as it would read here. */
  readonly neighbour: { readonly row: number; readonly column: number };
  readonly usual: string | null;
  /** How many of the others have the usual form. */
  readonly others: number;
}

/** Formulas of one form that make it the usual one. */
const LEAST = 3;

/**
 * Formulas that differ from a run of formulas in their column or row of which all others are copies of one. One that is like
 * its neighbour the other way (a total's row below a column of quotients) is no exception.
 */
export function findDrift(sheet: SheetSnapshot): readonly Drift[] {
  const forms = new Map<number, string>();
  for (const [key, formula] of sheet.formulas)
    if (formula.length <= 300)
      forms.set(key, toRelative(formula, Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS));
  const found = new Map<number, Drift>();
  for (const [whole, across] of listRuns(sheet)) {
    const counts = new Map<string, number>();
    for (const key of whole) counts.set(forms.get(key) ?? "", (counts.get(forms.get(key) ?? "") ?? 0) + 1);
    const [[usual, others] = ["", 0]] = [...counts].sort((a, b) => b[1] - a[1]);
    // The ends of a run are often of another kind: a total below, a sum beside.
    const first = whole.findIndex((key) => forms.get(key) === usual);
    const run = whole.slice(first, lastIndex(whole, (key) => forms.get(key) === usual) + 1);
    if (others < LEAST || others + 1 !== run.length) continue;
    const odd = run.find((key) => forms.get(key) !== usual);
    if (odd === undefined || found.has(odd)) continue;
    const position = run.indexOf(odd);
    const step = across ? MAX_COLUMNS : 1;
    const own = forms.get(odd);
    if (own === forms.get(odd - step) || own === forms.get(odd + step)) continue;
    const near = run[position - 1] ?? odd;
    const [row, column] = [Math.floor(odd / MAX_COLUMNS), odd % MAX_COLUMNS];
    const neighbour = { row: Math.floor(near / MAX_COLUMNS), column: near % MAX_COLUMNS };
    found.set(odd, {
      row,
      column,
      formula: sheet.formulas.get(odd) ?? "",
      neighbour,
      usual: copyFormula(
        sheet.formulas.get(near) ?? "",
        row - neighbour.row,
        column - neighbour.column,
        formatAddress,
      ),
      others,
    });
  }
  return [...found.values()];
}

/** Formula cells side by side, down each column and along each row. */
function* listRuns(sheet: SheetSnapshot): Iterable<readonly [readonly number[], boolean]> {
  const keys = [...sheet.formulas.keys()].sort((a, b) => a - b);
  const done = [new Set<number>(), new Set<number>()];
  for (const key of keys) {
    for (const [index, step] of [MAX_COLUMNS, 1].entries()) {
      const seen = done[index];
      if (!seen || seen.has(key)) continue;
      const run: number[] = [];
      for (let next = key; sheet.formulas.has(next) && !seen.has(next); next += step) {
        run.push(next);
        seen.add(next);
      }
      if (run.length > LEAST) yield [run, index === 1];
    }
  }
}

function lastIndex(keys: readonly number[], test: (key: number) => boolean): number {
  for (let index = keys.length - 1; index >= 0; index--) if (test(keys[index] ?? 0)) return index;
  return -1;
}
