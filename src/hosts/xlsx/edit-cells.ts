import { cellKey, formatAddress, MAX_COLUMNS, parseAddress } from "../../core/model/address";
import type { SetCellEdit } from "../../core/model/edit";
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../../core/model/workbook";
import { updateContentTypes } from "../package/content-types";
import { escapeCellText } from "../package/escape-xml";
import { PackageFault } from "../package/package-fault";
import { spliceBytes, type Splice } from "../package/splice";
import { findCellPlaces, styleAt, type CellPlaces } from "./cell-places";
import { askRecalculation } from "./edit-workbook-part";
import { DAYS_1904 } from "../package/date-formats";
import { readFormats } from "./read-xlsx";
import type { CellFormats } from "./read-styles";
import { refuseLocked } from "./refuse-locked";
import { cutFormula, shiftFormula } from "./shift-formula";
import { renderResult } from "./render-result";
import type { WorkbookParts } from "./workbook-parts";
import { renderCell } from "./worksheet-xml";
import { dropCalcChain } from "./write-sheets";

/** What a cell is to hold: a value, or a formula with the value it gave. */
type NewContent = Pick<SetCellEdit, "to" | "formula">;

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
    const contents = bySheet.get(sheet) ?? new Map<number, NewContent>();
    const key = at ? cellKey(at.row, at.column) : -1;
    const now = at && (contents.get(key)?.to ?? valueAt(sheet, at.row, at.column));
    if (now !== edit.from) {
      throw new PackageFault("edit-stale", `holds ${JSON.stringify(now)}`, `${edit.sheet}!${edit.address}`);
    }
    bySheet.set(sheet, contents.set(key, edit));
  }
  const formats = readFormats(workbook);
  let formulasChanged = false;
  for (const [sheet, contents] of bySheet) {
    const part = workbook.sheets.find((each) => each.name === sheet.name)?.part;
    const bytes = part === undefined ? undefined : workbook.package.readUtf8(part);
    if (part === undefined || !bytes) throw new PackageFault("sheet-not-found", "no such sheet", sheet.name);
    const places = findCellPlaces(bytes, new Set(contents.keys()));
    refuseLocked(workbook, sheet.name, part, places, formats, contents.keys());
    formulasChanged ||= [...places.cells.values()].some((each) => each.hasFormula);
    formulasChanged ||= [...contents.values()].some((each) => each.formula !== undefined);
    const shift = workbook.date1904 ? DAYS_1904 : 0;
    workbook.package.write(part, spliceBytes(bytes, spliceCells(places, contents, formats, shift)));
  }
  if (edits.length === 0) return;
  if (formulasChanged) updateContentTypes(workbook.package, new Map(), dropCalcChain(workbook));
  const text = workbook.package.readText(workbook.part) ?? workbook.text;
  workbook.package.write(workbook.part, askRecalculation(text));
}

function spliceCells(
  places: CellPlaces,
  contents: ReadonlyMap<number, NewContent>,
  formats: CellFormats,
  days: number,
): readonly Splice[] {
  const splices: Splice[] = [];
  const newRows = new Map<number, { start: number; cells: string }>();
  for (const [key, content] of [...contents].sort(([one], [other]) => one - other)) {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    const cell = places.cells.get(key);
    const rowPlace = places.rows.get(row);
    const style = styleAt(places, row, column);
    const { to } = content;
    const stored = typeof to === "number" && formats.dates[style] === true ? to - days : to;
    const xml = renderContent(formatAddress(row, column), style, { ...content, to: stored }, places.prefix);
    if (cell) {
      splices.push({ start: cell.start, end: cell.end, insert: xml });
      splices.push(...rehomeFormula(places, key, contents));
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

function renderContent(address: string, style: number, { to, formula }: NewContent, prefix: string): string {
  if (formula === undefined) {
    if (to === "") return renderCell(address, style, null, prefix);
    if (typeof to === "number") return renderCell(address, style, { kind: "number", value: to }, prefix);
    if (typeof to === "string") return renderCell(address, style, { kind: "text", text: to }, prefix);
  }
  const f = formula === undefined ? "" : `<${prefix}f>${escapeCellText(formula)}</${prefix}f>`;
  return renderResult(address, style, to, f, prefix);
}

function placeOfRow(places: CellPlaces, row: number): number {
  return places.rowStarts.find((each) => each.row > row)?.start ?? places.sheetData.closeStart;
}
