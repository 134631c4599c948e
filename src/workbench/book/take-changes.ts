import { formatAddress } from "../../core/model/address";
import type { SetCellEdit } from "../../core/model/edit";
import type { CellContent } from "../grid/grid-view";
import type { SheetStore } from "./sheet-store";

/** The edits that make of the cells what a person typed into the grid; cells that hold it already are left out. */
export function listEdits(
  { contentAt }: SheetStore,
  cells: readonly CellContent[],
): {
  readonly edits: readonly SetCellEdit[];
  readonly before: readonly CellContent[];
  readonly changed: readonly CellContent[];
} {
  const edits: SetCellEdit[] = [];
  const before: CellContent[] = [];
  const changed: CellContent[] = [];
  for (const cell of cells) {
    const old = contentAt(cell.sheet, cell.row, cell.column);
    if (!old || (old.formula === cell.formula && Object.is(old.value, cell.value))) continue;
    before.push(old);
    changed.push(cell);
    edits.push({
      kind: "set-cell",
      sheet: cell.sheet,
      address: formatAddress(cell.row, cell.column),
      from: old.value,
      to: cell.value,
      ...(cell.formula === null ? {} : { formula: cell.formula }),
    });
  }
  return { edits, before, changed };
}

/** The results that are news. What the grid cannot work out is not taken for an error of the workbook. */
export function listNewResults(
  { contentAt }: SheetStore,
  cells: readonly CellContent[],
): readonly CellContent[] {
  return cells.flatMap((cell) => {
    const old = contentAt(cell.sheet, cell.row, cell.column);
    if (old === null || old.formula === null || isClose(old.value, cell.value)) return [];
    if (isError(cell.value) && !isError(old.value)) return [];
    return [{ ...cell, formula: old.formula }];
  });
}

/** Two programs add up the same numbers in another order. */
function isClose(one: CellContent["value"], other: CellContent["value"]): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
}

function isError(value: CellContent["value"]): boolean {
  return typeof value === "string" && /^#[A-Z/0!?]+$/u.test(value);
}
