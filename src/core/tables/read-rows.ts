import type { CellContent } from "../model/cell-content";
import type { Period } from "../model/period";
import type { Dimensions, TableColumn, TableRow } from "../model/table";
import type { TableArea } from "./table-area";
import { leaveGroups, type MarkedRow } from "./leave-group";
import { findPeriod } from "./periods";
import { isIndexRow } from "./read-index-row";
import {
  hasGroupMark,
  isAsideLabel,
  isBulleted,
  isDetailLabel,
  isGroupOrdinal,
  isTotalLabel,
} from "./row-words";
import type { SheetGrid } from "./sheet-grid";

/** Reads a body's rows: what each is (record, total, group, detail), its label, how deep it stands. */
export function readRows(
  grid: SheetGrid,
  area: TableArea,
  columns: readonly TableColumn[],
  readDimensions: (label: string) => Dimensions,
): { readonly rows: readonly TableRow[]; readonly cells: readonly (readonly CellContent[])[] } {
  const rows: MarkedRow[] = [];
  const cells: CellContent[][] = [];
  const labelColumns = columns.filter((column) => column.role === "label" || column.role === "text");
  const ordinal = columns.find((column) => column.role === "ordinal");
  const headerWords = new Map(columns.map((column) => [column.column, new Set(column.path)]));
  let depth = 0;
  let groupStyle = "";
  let plain = false;
  // "I | Năm 2023" over its fields: they are of that year.
  let groupPeriod: Period | null = null;
  for (let row = area.headerBottom + 1; row <= area.bodyBottom; row++) {
    const contents: CellContent[] = [];
    for (let column = area.left; column <= area.right; column++) contents.push(grid.content(row, column));
    cells.push(contents);
    const label = readLabel(grid, row, labelColumns, ordinal);
    const mark = ordinal ? grid.text(row, ordinal.column) : "";
    const words = labelColumns.map(({ column }) => grid.text(row, column));
    const repeats = repeatsHeader(contents, area.left, headerWords);
    const seen = repeats ? "repeated-header" : classify(grid, row, contents, [label, mark, ...words], mark);
    const kind = seen === "record" && plain && mark === "" && isBulleted(label) ? "detail" : seen;
    if (kind === "record" && !isBulleted(label)) plain = true;
    if (kind === "group") {
      const style = /^\(?[IVX]/u.test(isGroupOrdinal(mark) ? mark : label) ? "roman" : "letter";
      if (groupStyle === "") groupStyle = style;
      depth = style === groupStyle ? 1 : 2;
    }
    const own = kind === "group" ? depth - 1 : kind === "total" ? 0 : depth + ordinalDepth(mark);
    if (kind === "group" || kind === "total") groupPeriod = findPeriod(label);
    const dimensions = kind === "record" ? withPeriod(readDimensions(label), groupPeriod) : {};
    const indent = readIndent(grid, row, labelColumns);
    const read = { row, kind, label, depth: own, dimensions };
    rows.push({ row: indent > 0 ? { ...read, indent } : read, mark, contents });
  }
  return { rows: ordinal ? leaveGroups(rows, columns, area.left) : rows.map((each) => each.row), cells };
}

function withPeriod(dimensions: Dimensions, period: Period | null): Dimensions {
  const says = Object.keys(dimensions).length > 0 && dimensions.period === undefined;
  return says && period ? { ...dimensions, period } : dimensions;
}

function readLabel(
  grid: SheetGrid,
  row: number,
  labelColumns: readonly TableColumn[],
  ordinal: TableColumn | undefined,
): string {
  for (const { column } of labelColumns) {
    const merge = grid.mergeAt(row, column);
    const text = grid.text(row, merge && merge.top === row ? merge.left : column);
    if (text !== "") return text;
  }
  // "TỔNG CỘNG" often stands in the ordinal column, merged over the label's.
  return ordinal ? grid.text(row, ordinal.column) : "";
}

/** Spaces in front of the first label that the row has. */
function readIndent(grid: SheetGrid, row: number, labelColumns: readonly TableColumn[]): number {
  for (const { column } of labelColumns) {
    const value = grid.value(row, column);
    if (typeof value === "string" && value.trim() !== "") return value.length - value.trimStart().length;
  }
  return 0;
}

/** "1.1" and "a)" stand under "1": how deep below the plain numbers an ordinal is. */
function ordinalDepth(mark: string): number {
  if (/^[a-zđ][.)]?$/u.test(mark)) return 1;
  return /^\d+(?:\.\d+)+\.?$/u.test(mark) ? mark.replace(/\.$/u, "").split(".").length - 1 : 0;
}

/** The header once more, at the top of a printed page. */
function repeatsHeader(
  contents: readonly CellContent[],
  left: number,
  headerWords: ReadonlyMap<number, ReadonlySet<string>>,
): boolean {
  let same = 0;
  let filled = 0;
  for (const [offset, content] of contents.entries()) {
    if (content.kind === "empty") continue;
    filled++;
    if (content.kind === "text" && headerWords.get(left + offset)?.has(content.text)) same++;
  }
  return same >= 2 && same * 5 >= filled * 4;
}

function classify(
  grid: SheetGrid,
  row: number,
  contents: readonly CellContent[],
  words: readonly string[],
  mark: string,
): TableRow["kind"] {
  const [label = ""] = words;
  const filled = contents.filter((content) => content.kind !== "empty").length;
  if (filled === 0) return "blank";
  if (words.some(isTotalLabel)) return "total";
  if (isAsideLabel(label)) return "note";
  const figures = contents.filter(
    (content) =>
      content.kind === "number" ||
      content.kind === "dash" ||
      content.kind === "pending" ||
      content.kind === "error",
  ).length;
  if (isIndexRow(grid, row) && figures === filled) return "repeated-header";
  if (isGroupOrdinal(mark) || hasGroupMark(mark) || hasGroupMark(label)) return "group";
  if (isDetailLabel(label)) return "detail";
  if (figures === 0) return filled === 1 ? "note" : "record";
  return "record";
}
