import { type ICommandService, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { ShownWorkbook } from "../grid-view";
import { toSheetData } from "../to-sheet-data";
import { toStyle } from "../to-style";
import { UNIT } from "../to-workbook-data";

/** Puts these sheets into the grid, anew where they are there, and takes those out that are gone. `ids` is kept up with it. */
export function showSheets(
  commands: ICommandService,
  book: FWorkbook,
  ids: Map<string, string>,
  { snapshot, looks }: ShownWorkbook,
  names: readonly string[],
): void {
  const styleOf = (style: number) => {
    const found = looks.cells[style];
    return found && toStyle(found);
  };
  const remove = (subUnitId: string): void =>
    void commands.syncExecuteCommand("sheet.mutation.remove-sheet", { unitId: UNIT, subUnitId });

  for (const [index, sheet] of snapshot.sheets.entries()) {
    const look = looks.sheets[index];
    if (!names.includes(sheet.name) || !look) continue;
    const known = ids.get(sheet.name);
    const id = `again-${++lastId}`;
    commands.syncExecuteCommand("sheet.mutation.insert-sheet", {
      index,
      sheet: mergeWorksheetSnapshotWithDefault(toSheetData(sheet, look, id, styleOf, looks.cells)),
      unitId: UNIT,
      sheetName: sheet.name,
    });
    if (known !== undefined) remove(known);
    ids.set(sheet.name, id);
  }

  const there = new Set(snapshot.sheets.map((sheet) => sheet.name));
  for (const [name, subUnitId] of ids) {
    if (there.has(name)) continue;
    const first = book.getSheets().find((sheet) => there.has(sheet.getSheetName()) && !sheet.isSheetHidden());
    if (first && book.getActiveSheet().getSheetId() === subUnitId) book.setActiveSheet(first);
    remove(subUnitId);
    ids.delete(name);
  }
}

let lastId = 0;
