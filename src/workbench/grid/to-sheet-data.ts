import { BooleanNumber, CellValueType } from "@univerjs/core";
import type { ICellData, IRange, IWorksheetData } from "@univerjs/core";
import { cellKey } from "../../core/model/address";
import type { CellValue, SheetSnapshot } from "../../core/model/workbook";
import { fitRowHeights } from "./fit-row-heights";
import type { CellLook, SheetLook } from "../../hosts/xlsx/looks/looks";

/** A sheet as the grid holds it. `styleOf` gives what a style number is called there, `looks` what it looks like. */
export function toSheetData(
  sheet: SheetSnapshot,
  look: SheetLook,
  id: string,
  styleOf: (style: number) => ICellData["s"],
  looks: readonly CellLook[],
): Partial<IWorksheetData> {
  const { values, merges, visibility } = sheet;
  const rows = Math.max(values.length, look.styles.length, 1 + maxOf(look.rows.keys()));
  const columns = Math.max(widthOf(sheet), widestOf(look));
  return {
    id,
    name: sheet.name,
    hidden: visibility === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: rows + SPARE_ROWS,
    columnCount: Math.max(columns + SPARE_COLUMNS, LEAST_COLUMNS),
    defaultRowHeight: toPixels(look.defaultRowHeight),
    defaultColumnWidth: toColumnPixels(look.defaultColumnWidth),
    cellData: toCells(sheet, look, styleOf),
    rowData: toRows(sheet, look, styleOf, looks),
    columnData: toColumns(sheet, look, styleOf),
    mergeData: merges.map(({ top, left, bottom, right }): IRange => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    freeze: toFreeze(look),
    showGridlines: look.gridLines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    ...(look.tabColor === undefined ? {} : { tabColor: look.tabColor }),
  };
}

/** A cell's content as the grid holds it; `formula` without `=`. */
export function toCell(value: CellValue, formula: string | undefined): ICellData {
  const cell: ICellData = {};
  if (value !== "") {
    cell.v = typeof value === "boolean" ? Number(value) : value;
    cell.t = typeOf(value);
  }
  if (formula !== undefined) cell.f = `=${formula}`;
  return cell;
}

function typeOf(value: CellValue): CellValueType {
  if (typeof value === "number") return CellValueType.NUMBER;
  if (typeof value === "boolean") return CellValueType.BOOLEAN;
  // A text that looks like a number must stay text.
  return /^[\s+-]*[\d.,]+%?\s*$/u.test(value) ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

function toCells(
  sheet: SheetSnapshot,
  { styles }: SheetLook,
  styleOf: (style: number) => ICellData["s"],
): Record<number, Record<number, ICellData>> {
  const data: Record<number, Record<number, ICellData>> = {};
  for (let row = 0; row < Math.max(sheet.values.length, styles.length); row++) {
    const line = sheet.values[row];
    const lineStyles = styles[row];
    const cells: Record<number, ICellData> = {};
    let any = false;
    for (let column = 0; column < Math.max(line?.length ?? 0, lineStyles?.length ?? 0); column++) {
      const value = line?.[column] ?? "";
      const formula = sheet.formulas.get(cellKey(row, column));
      const style = lineStyles?.[column] ?? 0;
      if (value === "" && formula === undefined && style === 0) continue;
      const cell = toCell(value, formula);
      if (style > 0) cell.s = styleOf(style);
      cells[column] = cell;
      any = true;
    }
    if (any) data[row] = cells;
  }
  return data;
}

function toRows(
  sheet: SheetSnapshot,
  look: SheetLook,
  styleOf: (style: number) => ICellData["s"],
  looks: readonly CellLook[],
): IWorksheetData["rowData"] {
  const data: IWorksheetData["rowData"] = {};
  for (const [row, height] of fitRowHeights(sheet, look, looks))
    data[row] = { h: height, ia: BooleanNumber.FALSE };
  for (const [row, { height, style }] of look.rows) {
    data[row] = {
      ...data[row],
      ...(height === undefined ? {} : { h: toPixels(height), ia: BooleanNumber.FALSE }),
      ...(style > 0 ? { s: styleOf(style) } : {}),
    };
  }
  for (const row of sheet.hiddenRows) data[row] = { ...data[row], hd: BooleanNumber.TRUE };
  return data;
}

function toColumns(
  sheet: SheetSnapshot,
  { columns }: SheetLook,
  styleOf: (style: number) => ICellData["s"],
): IWorksheetData["columnData"] {
  const data: IWorksheetData["columnData"] = {};
  for (const { from, to, width, style } of columns) {
    for (let column = from; column <= Math.min(to, from + MOST_COLUMNS); column++) {
      data[column] = {
        ...(width === undefined ? {} : { w: toColumnPixels(width) }),
        ...(style > 0 ? { s: styleOf(style) } : {}),
      };
    }
  }
  for (const column of sheet.hiddenColumns) data[column] = { ...data[column], hd: BooleanNumber.TRUE };
  return data;
}

function toFreeze({ frozenRows, frozenColumns }: SheetLook): IWorksheetData["freeze"] {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

function widthOf({ values }: SheetSnapshot): number {
  let width = 0;
  for (const line of values) width = Math.max(width, line.length);
  return width;
}

function widestOf({ styles }: SheetLook): number {
  let width = 0;
  for (const line of styles) width = Math.max(width, line?.length ?? 0);
  return width;
}

function maxOf(numbers: Iterable<number>): number {
  let max = -1;
  for (const each of numbers) max = Math.max(max, each);
  return max;
}

function toPixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/** Seven pixels to a character of the usual fonts. */
function toColumnPixels(characters: number): number {
  return Math.max(Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7), 1);
}

/** Room to go on writing. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 6;
const LEAST_COLUMNS = 26;
/** A format for “all columns” reaches to the sheet's end; the grid ends sooner. */
const MOST_COLUMNS = 200;
