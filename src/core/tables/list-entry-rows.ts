import type { CellValue } from "../model/workbook";
import type { TableArea } from "./table-area";
import type { RegisterHeader } from "./match-register-header";
import { isGroupOrdinal, isTotalLabel } from "./row-words";
import type { SheetGrid } from "./sheet-grid";

/** The rows of a register's body: those that hold an entry, and those that hold something else. */
export interface RegisterRows {
  readonly entries: Int32Array;
  /** Totals, group lines, repeated headers, notes: in order. */
  readonly others: readonly number[];
}

/** For each column with cells merged over several rows: a row to the row that holds its value. */
export type VerticalFills = ReadonlyMap<number, ReadonlyMap<number, number>>;

/**
 * An entry has two known columns filled at least, one of them in its own row: the others may be merged over several
 * entries.
 */
export function listEntryRows(
  grid: SheetGrid,
  area: TableArea,
  header: RegisterHeader,
  fills: VerticalFills,
): RegisterRows {
  const spread = header.spread.flatMap(({ parts }) => parts.map((part) => part.header.column));
  const known = [...[...header.columns.values()].map((each) => each.column), ...spread];
  const first = Math.min(...known);
  const labels = listLabels(grid, area, header);
  const rows: number[] = [];
  const others: number[] = [];
  const { values } = grid.sheet;
  for (let row = area.bodyTop; row <= area.bodyBottom; row++) {
    const line = values[row];
    if (!line) continue;
    let filled = 0;
    let repeats = 0;
    for (const column of known) {
      const value = line[column];
      if (value === undefined || value === "") continue;
      filled++;
      if (typeof value === "string" && labels.get(column)?.has(value) === true) repeats++;
    }
    if (filled === 1 && countFills(fills, known, row) > 0) filled++;
    const isOther =
      filled < 2 ||
      repeats * 2 > filled ||
      isCountedTotal(line, grid) ||
      (filled <= 3 && (isTotalLine(line, grid) || isGroupLine(line, first)));
    if (!isOther) rows.push(row);
    else if (line.some((value) => value !== "")) others.push(row);
  }
  return { entries: Int32Array.from(rows), others };
}

/** Columns with cells merged over several entries. A cell merged over several columns too speaks for the first. */
export function listVerticalFills(grid: SheetGrid, area: TableArea): VerticalFills {
  const fills = new Map<number, Map<number, number>>();
  for (const merge of grid.sheet.merges) {
    if (merge.top < area.bodyTop || merge.bottom > area.bodyBottom || merge.bottom === merge.top) continue;
    let fill = fills.get(merge.left);
    if (!fill) fills.set(merge.left, (fill = new Map<number, number>()));
    for (let row = merge.top + 1; row <= merge.bottom; row++) fill.set(row, merge.top);
  }
  return fills;
}

/** How the header cells of each column are written, and how they read. */
function listLabels(
  grid: SheetGrid,
  area: TableArea,
  header: RegisterHeader,
): ReadonlyMap<number, ReadonlySet<CellValue>> {
  return new Map(
    [...header.columns.values()].map(({ column, path }) => {
      const labels = new Set<CellValue>(path);
      for (let row = area.headerTop; row <= area.headerBottom; row++) labels.add(grid.value(row, column));
      labels.delete("");
      return [column, labels];
    }),
  );
}

function countFills(fills: VerticalFills, known: readonly number[], row: number): number {
  return known.filter((column) => fills.get(column)?.has(row) === true).length;
}

/** "Tổng cộng" in any cell of a line that holds little else. */
function isTotalLine(line: readonly CellValue[], grid: SheetGrid): boolean {
  return line.some((value) => typeof value === "string" && value !== "" && isTotalLabel(grid.read(value)));
}

/** "Tổng cộng | 3 mô hình | 2 TT, 1 CN | 3": a total first, and nothing but counts behind it. */
function isCountedTotal(line: readonly CellValue[], grid: SheetGrid): boolean {
  let first: CellValue = "";
  for (const value of line) {
    if (value === "") continue;
    if (first === "") {
      if (typeof value !== "string") return false;
      first = value;
      // Nearly every entry ends here, at its second text.
    } else if (typeof value === "string" && !/^\s*\d/u.test(value)) return false;
  }
  return typeof first === "string" && first !== "" && isTotalLabel(grid.read(first));
}

/** "II | XÃ BÌNH LÂM | 2": a group's mark left of the known columns. */
function isGroupLine(line: readonly CellValue[], first: number): boolean {
  return line.slice(0, first + 1).some((value) => typeof value === "string" && isGroupOrdinal(value));
}
