import { fail, ok, type Result } from "../../core/base/result";
import { formatAddress } from "../../core/model/address";
import type { SetCellEdit } from "../../core/model/edit";
import type { Mark } from "../../core/model/mark";
import type { FormulaResult } from "../../hosts/xlsx/store-results";
import type { HostError } from "../../ports/workbook-host";
import type { CellContent } from "../grid/grid-view";
import type { DataSet } from "./data-set";
import type { WorkbookService } from "./workbook-service";

/** Passes edits of the whole to the files they belong to. The first file that refuses ends it. */
export async function sendEdits(
  service: WorkbookService,
  { placeOf }: DataSet,
  edits: readonly SetCellEdit[],
): Promise<Result<void, HostError>> {
  const byFile = new Map<number, SetCellEdit[]>();
  for (const edit of edits) {
    const place = placeOf(edit.sheet);
    if (!place) return fail({ code: "sheet-not-found", subject: edit.sheet });
    byFile.set(place.file, [...(byFile.get(place.file) ?? []), { ...edit, sheet: place.sheet }]);
  }
  for (const [file, own] of byFile) {
    const applied = await service.applyEdits(file, own);
    if (!applied.ok) return applied;
  }
  return ok(undefined);
}

/** Stores what formulas came to beside them, in the files. */
export async function sendResults(
  service: WorkbookService,
  { placeOf }: DataSet,
  cells: readonly CellContent[],
): Promise<void> {
  const byFile = new Map<number, FormulaResult[]>();
  for (const { sheet, row, column, value } of cells) {
    const place = placeOf(sheet);
    if (!place) continue;
    const result = { sheet: place.sheet, address: formatAddress(row, column), value };
    byFile.set(place.file, [...(byFile.get(place.file) ?? []), result]);
  }
  for (const [file, results] of byFile) await service.storeResults(file, results);
}

/** The marks of one file, by its own sheets' names. */
export function marksOfFile({ placeOf }: DataSet, file: number, marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap((mark) => {
    const place = placeOf(mark.sheet);
    return place?.file === file ? [{ ...mark, sheet: place.sheet }] : [];
  });
}
