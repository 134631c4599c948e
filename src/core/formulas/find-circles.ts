import { cellKey, MAX_COLUMNS } from "../model/address";
import type { SheetSnapshot } from "../model/workbook";
import { readReferences } from "./read-references";

/** References between formula cells that are followed in one sheet. */
const MOST = 2_000_000;

/**
 * Cells of a sheet whose formula rests on itself, each with the way round (its own cell first). Only references within the
 * sheet are followed.
 */
export function findCircles(sheet: SheetSnapshot): readonly (readonly number[])[] {
  const state = new Map<number, "open" | "done">();
  const circles: number[][] = [];
  let steps = 0;
  for (const start of sheet.formulas.keys()) {
    if (state.has(start)) continue;
    const path: { readonly key: number; readonly next: Iterator<number> }[] = [];
    const enter = (key: number): void => {
      state.set(key, "open");
      path.push({ key, next: listPrecedents(sheet, key)[Symbol.iterator]() });
    };
    enter(start);
    for (let last = path.at(-1); last; last = path.at(-1)) {
      const step = last.next.next();
      if (step.done === true || ++steps > MOST) {
        state.set(last.key, "done");
        path.pop();
        continue;
      }
      const known = state.get(step.value);
      if (known === undefined) enter(step.value);
      else if (known === "open") {
        const from = path.findIndex(({ key }) => key === step.value);
        circles.push(path.slice(from).map(({ key }) => key));
      }
    }
  }
  return circles;
}

/** The formula cells that a formula reads on its own sheet. */
function* listPrecedents(sheet: SheetSnapshot, key: number): Iterable<number> {
  const formula = sheet.formulas.get(key);
  if (formula === undefined) return;
  for (const { sheet: name, top, left, bottom, right } of readReferences(formula)) {
    if (name !== null && name !== sheet.name) continue;
    const size = (bottom - top + 1) * (right - left + 1);
    if (size > sheet.formulas.size * 4) {
      for (const other of sheet.formulas.keys()) {
        const [row, column] = [Math.floor(other / MAX_COLUMNS), other % MAX_COLUMNS];
        if (row >= top && row <= bottom && column >= left && column <= right) yield other;
      }
      continue;
    }
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) {
        const other = cellKey(row, column);
        if (sheet.formulas.has(other)) yield other;
      }
  }
}
