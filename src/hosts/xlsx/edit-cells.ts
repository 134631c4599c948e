import { cellKey, formatAddress, MAX_COLUMNS, parseAddress, parseRange } from "../../core/model/address";
import type { SetCellEdit } from "../../core/model/edit";
import {
  valueAt,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../core/model/workbook";
import { updateContentTypes } from "../package/content-types";
import { escapeCellText } from "../package/escape-xml";
import { PackageFault } from "../package/package-fault";
import { spliceBytes, type Splice } from "../package/splice";
import { attributeOf, parseXml } from "../package/xml-tree";
import { findCellPlaces, type CellPlaces } from "./cell-places";
import { askRecalculation } from "./edit-workbook-part";
import { DAYS_1904 } from "./number-formats";
import { readFormats } from "./read-xlsx";
import type { CellFormats } from "./read-styles";
import { cutFormula, shiftFormula } from "./shift-formula";
import type { WorkbookParts } from "./workbook-parts";
import { renderResult } from "./render-result";
import { renderCell } from "./worksheet-xml";
import { dropCalcChain } from "./write-sheets";

/**
 * Applies edits to an opened workbook, of which `snapshot` is what it holds. Throws a PackageFault, and changes nothing,
 * where a cell no longer holds `from`, is locked on a protected sheet, or belongs to something that would break.
 */
export function editCells(
  workbook: WorkbookParts,
  snapshot: WorkbookSnapshot,
  edits: readonly SetCellEdit[],
): void {
  const bySheet = new Map<SheetSnapshot, Map<number, NewContent>>();
  for (const edit of edits) {
    const sheet = snapshot.sheets.find((each) => each.name === edit.sheet);
    if (!sheet) throw new PackageFault("sheet-not-found", "no such sheet", edit.sheet);
    const at = parseAddress(edit.address);
    const values = bySheet.get(sheet) ?? new Map<number, NewContent>();
    const key = at ? cellKey(at.row, at.column) : -1;
    const now = at && (values.get(key)?.value ?? valueAt(sheet, at.row, at.column));
    if (now !== edit.from) {
      throw new PackageFault("edit-stale", `holds ${JSON.stringify(now)}`, `${edit.sheet}!${edit.address}`);
    }
    bySheet.set(sheet, values.set(key, { value: edit.to, formula: edit.formula ?? null }));
  }
  const formats = readFormats(workbook);
  let formulasChanged = false;
  for (const [sheet, values] of bySheet) {
    const part = workbook.sheets.find((each) => each.name === sheet.name)?.part;
    const bytes = part === undefined ? undefined : workbook.package.readUtf8(part);
    if (part === undefined || !bytes) throw new PackageFault("sheet-not-found", "no such sheet", sheet.name);
    const places = findCellPlaces(bytes, new Set(values.keys()));
    refuseLocked(workbook, sheet.name, part, places, formats, values);
    formulasChanged ||= [...places.cells.values()].some((each) => each.hasFormula);
    formulasChanged ||= [...values.values()].some((each) => each.formula !== null);
    const shift = workbook.date1904 ? DAYS_1904 : 0;
    workbook.package.write(part, spliceBytes(bytes, spliceCells(places, values, formats, shift)));
  }
  if (edits.length === 0) return;
  if (formulasChanged) updateContentTypes(workbook.package, new Map(), dropCalcChain(workbook));
  const text = workbook.package.readText(workbook.part) ?? workbook.text;
  workbook.package.write(workbook.part, askRecalculation(text));
}

/** What a cell is to hold; with a formula, `value` is the result that is stored beside it. */
interface NewContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

function spliceCells(
  places: CellPlaces,
  values: ReadonlyMap<number, NewContent>,
  formats: CellFormats,
  days: number,
): readonly Splice[] {
  const splices: Splice[] = [];
  const newRows = new Map<number, { start: number; cells: string }>();
  for (const [key, { value, formula }] of [...values].sort(([one], [other]) => one - other)) {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    const cell = places.cells.get(key);
    const rowPlace = places.rows.get(row);
    const style = cell?.style ?? (rowPlace?.style || styleOfColumn(places, column));
    const stored = typeof value === "number" && formats.dates[style] === true ? value - days : value;
    const address = formatAddress(row, column);
    const xml =
      formula === null
        ? renderValue(address, style, stored, places.prefix)
        : renderResult(
            address,
            style,
            stored,
            `<${places.prefix}f>${escapeCellText(formula)}</${places.prefix}f>`,
            places.prefix,
          );
    if (cell) {
      splices.push({ start: cell.start, end: cell.end, insert: xml });
      splices.push(...rehomeFormula(places, key, values));
    } else if (rowPlace && !rowPlace.empty) {
      const at = rowPlace.cells.find((each) => each.column > column)?.start ?? rowPlace.closeStart;
      splices.push({ start: at, end: at, insert: xml });
    } else {
      const known = newRows.get(row);
      if (known) known.cells += xml;
      else newRows.set(row, { start: placeOfRow(places, row), cells: xml });
    }
  }
  return [...splices, ...spliceRows(places, newRows)];
}

/** Rows that are not there yet, or stand there as `<row/>`. */
function spliceRows(
  places: CellPlaces,
  newRows: ReadonlyMap<number, { readonly start: number; readonly cells: string }>,
): readonly Splice[] {
  const { prefix: p, sheetData } = places;
  const splices: Splice[] = [];
  let inside = "";
  for (const [row, { start, cells }] of newRows) {
    const empty = places.rows.get(row);
    if (empty) splices.push({ start: empty.closeStart, end: empty.end, insert: `>${cells}</${p}row>` });
    else {
      const insert = `<${p}row r="${row + 1}">${cells}</${p}row>`;
      if (sheetData.empty) inside += insert;
      else splices.push({ start, end: start, insert });
    }
  }
  if (inside !== "") {
    splices.push({ start: sheetData.closeStart, end: sheetData.end, insert: `>${inside}</${p}sheetData>` });
  }
  return splices;
}

/** The cells that took their formula from one that is overwritten get it written out for themselves. */
function rehomeFormula(
  places: CellPlaces,
  key: number,
  edited: ReadonlyMap<number, NewContent>,
): readonly Splice[] {
  const shares = places.cells.get(key)?.shares;
  if (!shares) return [];
  const pieces = cutFormula(shares.formula);
  const row = Math.floor(key / MAX_COLUMNS);
  const column = key % MAX_COLUMNS;
  return (places.sharers.get(shares.index) ?? [])
    .filter((each) => !edited.has(cellKey(each.row, each.column)))
    .map((each) => {
      const formula = escapeCellText(shiftFormula(pieces, each.row - row, each.column - column));
      return {
        start: each.start,
        end: each.end,
        insert: `<${places.prefix}f>${formula}</${places.prefix}f>`,
      };
    });
}

function renderValue(address: string, style: number, value: CellValue, prefix: string): string {
  if (value === "") return renderCell(address, style, null, prefix);
  if (typeof value === "number") return renderCell(address, style, { kind: "number", value }, prefix);
  if (typeof value === "string") return renderCell(address, style, { kind: "text", text: value }, prefix);
  const s = style > 0 ? ` s="${style}"` : "";
  return `<${prefix}c r="${address}"${s} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`;
}

function refuseLocked(
  workbook: WorkbookParts,
  sheet: string,
  part: string,
  places: CellPlaces,
  formats: CellFormats,
  values: ReadonlyMap<number, NewContent>,
): void {
  const headers = readTableHeaders(workbook, part);
  for (const key of values.keys()) {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    const subject = `${sheet}!${formatAddress(row, column)}`;
    const style =
      places.cells.get(key)?.style ?? (places.rows.get(row)?.style || styleOfColumn(places, column));
    if (places.protected && formats.unlocked[style] !== true) {
      throw new PackageFault("protected", "the sheet is protected", subject);
    }
    const holds = ({
      top,
      left,
      bottom,
      right,
    }: {
      top: number;
      left: number;
      bottom: number;
      right: number;
    }): boolean => row >= top && row <= bottom && column >= left && column <= right;
    if (places.arrays.some(holds)) {
      throw new PackageFault("protected", "the cell is part of an array formula", subject);
    }
    // Excel calls a file damaged whose table header differs from the table's own list of columns.
    if (headers.some(holds))
      throw new PackageFault("protected", "the cell is the header of an Excel table", subject);
  }
}

function readTableHeaders(
  workbook: WorkbookParts,
  part: string,
): readonly { top: number; left: number; bottom: number; right: number }[] {
  return workbook.package
    .relationshipsOf(part)
    .filter((each) => each.type === "table")
    .flatMap(({ target }) => {
      const text = workbook.package.readText(target);
      if (text === undefined) return [];
      const root = parseXml(text);
      const range = parseRange(attributeOf(root, "ref") ?? "");
      return range && attributeOf(root, "headerRowCount") !== "0" ? [{ ...range, bottom: range.top }] : [];
    });
}

function styleOfColumn(places: CellPlaces, column: number): number {
  return places.columnStyles.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
}

function placeOfRow(places: CellPlaces, row: number): number {
  return places.rowStarts.find((each) => each.row > row)?.start ?? places.sheetData.closeStart;
}
