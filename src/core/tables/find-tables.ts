import type { CellRange } from "../model/address";
import type { Table } from "../model/table";
import type { Template } from "../template/schema";
import { findKnownHeader, listKnownLabels, skipIndexRow } from "./find-known-header";
import { extendAbove } from "./extend-above";
import { findBodyBottom, findBodyTop } from "./find-body";
import { isIndexRow } from "./read-index-row";
import { measureBareTable } from "./bare-table";
import { comesAgain } from "./comes-again";
import { findHeader } from "./find-header";
import { reachFigures } from "./reach-figures";
import { splitSideBySide } from "./split-side-by-side";
import { narrowGrid, type SheetGrid } from "./sheet-grid";
import type { TableArea } from "./table-area";

/**
 * Finds every table of a sheet by its shape: a row of figures, the rows of labels right above it as its header, and all
 * that follows until another header or the end. A register is also found by its known header, with no figure in it.
 * Addresses are never assumed.
 */
export function findTables(grid: SheetGrid, template: Template): readonly TableArea[] {
  return findAreas(grid, listKnownLabels(template), 0, grid.rows);
}

function findAreas(
  grid: SheetGrid,
  labels: ReadonlySet<string>,
  from: number,
  until: number,
): readonly TableArea[] {
  const areas: TableArea[] = [];
  let cursor = from;
  while (cursor < until) {
    const figures = findBodyTop(grid, cursor);
    const known = findKnownHeader(grid, cursor, figures ?? grid.rows, labels);
    const bodyTop =
      known !== null ? skipIndexRow(grid, known) : figures && climbToEntries(grid, figures, cursor);
    if (bodyTop === null) break;
    const header = findHeader(grid, bodyTop, cursor);
    const parts = header ? splitSideBySide(grid, header, bodyTop) : [];
    let end = bodyTop;
    for (const part of parts) {
      const area = measureTable(grid, part, bodyTop, cursor);
      if (!area) continue;
      areas.push(area);
      end = Math.max(end, area.bodyBottom);
    }
    if (!header) {
      const bare = measureBareTable(grid, bodyTop);
      end = bare ? bare.bodyBottom : bodyTop;
      extendAbove(grid, areas, bodyTop, end);
      if (bare) areas.push({ ...bare, title: readTitle(grid, bodyTop, cursor) });
    }
    const right = Math.max(-1, ...parts.map((part) => part.right));
    if (header && standsBeside(grid, right, header.top, end)) {
      const beside = findAreas(narrowGrid(grid, right + 2, grid.columns), labels, cursor, end + 1);
      for (const area of beside) {
        areas.push(area);
        end = Math.max(end, area.bodyBottom);
      }
    }
    cursor = end + 1;
  }
  return areas;
}

/** Rows that are looked through for a table beside another. */
const BESIDE = 200;

/** Whether two rows or more hold two cells or more to the right of a table, past a blank column: another one, set lower. */
function standsBeside(grid: SheetGrid, right: number, top: number, bottom: number): boolean {
  let rows = 0;
  for (let row = top; row <= Math.min(bottom, top + BESIDE); row++) {
    const line = grid.sheet.values[row];
    if (!line || line.length <= right + 2 || right + 2 > grid.columns) continue;
    if ((line[right + 1] ?? "") !== "") return false;
    const filled = line.slice(right + 2, grid.columns + 1).filter((value) => value !== "").length;
    if (filled >= 2 && ++rows >= 2) return true;
  }
  return false;
}

/** Entries without a figure above the first that has one: merged with it, or with values that come again below. */
function climbToEntries(grid: SheetGrid, bodyTop: number, from: number): number {
  let top = bodyTop;
  const isEntry = (row: number): boolean =>
    // The numbers of columns may come again as figures.
    !isIndexRow(grid, row) && (isMergedInto(grid, row) || comesAgain(grid, row, bodyTop, 3));
  while (top > from + 1 && isEntry(top - 1)) top--;
  return top;
}

/** Some cell of the row is merged with the one below it, one column wide: in the header no merge reaches the body. */
function isMergedInto(grid: SheetGrid, row: number): boolean {
  if (grid.sheet.merges.length === 0) return false;
  return grid.row(row).anchors.some((column) => {
    const merge = grid.mergeAt(row, column);
    return merge !== undefined && merge.left === merge.right && merge.top === row && merge.bottom > row;
  });
}

/** What every table says of where it stands. */
export function frameOf(
  grid: SheetGrid,
  area: TableArea,
  workbook: string,
  id: string,
): Omit<Table, "kind" | "columns" | "rows" | "cells"> {
  return {
    id,
    workbook,
    sheet: grid.sheet.name,
    range: { top: area.headerTop, left: area.left, bottom: area.bodyBottom, right: area.right },
    title: area.title,
    header: { top: area.headerTop, bottom: area.headerBottom },
  };
}

function measureTable(grid: SheetGrid, given: CellRange, bodyTop: number, from: number): TableArea | null {
  const header = reachLabels(grid, reachFigures(grid, given, bodyTop), bodyTop);
  const narrow = narrowGrid(grid, header.left, header.right);
  const bodyBottom = findBodyBottom(narrow, header, bodyTop);
  if (bodyBottom < bodyTop) return null;
  return {
    headerTop: header.top,
    headerBottom: header.bottom,
    left: header.left,
    right: header.right,
    bodyTop: header.bottom + 1,
    bodyBottom,
    title: readTitle(grid, header.top, from),
  };
}

/** A header may have nothing over the rows' names: the column of words right beside it belongs to the table. */
function reachLabels(grid: SheetGrid, header: CellRange, bodyTop: number): CellRange {
  if (header.left === 0) return header;
  const rows = Math.min(grid.rows, bodyTop + 12);
  let words = 0;
  let filled = 0;
  for (let row = bodyTop; row < rows; row++) {
    if (!grid.row(row).anchors.some((column) => column >= header.left && column <= header.right)) continue;
    filled++;
    if (grid.content(row, header.left - 1).kind === "text") words++;
  }
  if (words < 2 || words * 2 < filled) return header;
  // Where the table has a column of names already, that of another table may stand beside it.
  return hasNames(grid, header, bodyTop, rows) ? header : { ...header, left: header.left - 1 };
}

function hasNames(grid: SheetGrid, header: CellRange, bodyTop: number, rows: number): boolean {
  let texts = 0;
  for (let row = bodyTop; row < rows; row++) if (grid.content(row, header.left).kind === "text") texts++;
  return texts * 2 > rows - bodyTop;
}

/** The lines above a header, down from the end of the table before; what stands side by side is apart, as in a letterhead. */
function readTitle(grid: SheetGrid, headerTop: number, from: number): readonly string[] {
  const title: string[] = [];
  for (let row = Math.max(from, headerTop - 12); row < headerTop; row++)
    for (const column of grid.row(row).anchors) {
      const text = grid.text(row, column);
      if (text !== "") title.push(text);
    }
  return title;
}
