import { parseAddress } from "../../core/model/address";
import type { CellPlace } from "../../core/model/place";
import { valueAt, type CellValue, type WorkbookSnapshot } from "../../core/model/workbook";

/** A cell as people name it: `Khen thưởng!C9`. */
export function writeCellPlace({ sheet, address }: CellPlace): string {
  return `${sheet}!${address}`;
}

/** What stands in a cell of the workbook that was checked; null where the cell is not in it. */
export function readCell(workbook: WorkbookSnapshot, place: CellPlace): CellValue | null {
  if (place.workbook !== undefined && place.workbook !== workbook.name) return null;
  const sheet = workbook.sheets.find((each) => each.name === place.sheet);
  const cell = parseAddress(place.address);
  return sheet && cell ? valueAt(sheet, cell.row, cell.column) : null;
}
