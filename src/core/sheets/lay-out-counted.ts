import type { CellRange } from "../model/address";
import type { PlannedCell, PrintSetup, StyleRun } from "../model/sheet-plan";
import { valueAt } from "../model/workbook";
import type { Crosstab } from "../crosstabs/crosstab";
import { across, isLabel, type CountedFrame } from "./counted-frame";
import { estimateHeight, estimateWidth } from "./estimate-text";
import { PAGE_HEIGHT, PAGE_WIDTH, printAcross, STYLES } from "./sheet-styles";

/** Header and labels as they are typed; figures are not. */
export function listLabels(frame: CountedFrame, { columns }: Crosstab): readonly PlannedCell[] {
  const { table, sheet, down } = frame;
  const { range, header } = table;
  const labels = new Set(table.columns.filter((each) => isLabel(each, columns)).map(({ column }) => column));
  const cells: PlannedCell[] = [];
  for (let row = range.top; row <= range.bottom; row++)
    for (let column = range.left; column <= range.right; column++) {
      const value = valueAt(sheet, row, column);
      if (value === "" || (row > header.bottom && !labels.has(column))) continue;
      cells.push({
        row: row + down,
        column: column - range.left,
        content:
          typeof value === "number" ? { kind: "number", value } : { kind: "text", text: String(value) },
      });
    }
  return cells;
}

/** Merged cells of the header and of the labels. */
export function listMerges({ table, sheet, down }: CountedFrame): readonly CellRange[] {
  const { range } = table;
  return sheet.merges
    .filter(
      ({ top, bottom, left, right }) =>
        top >= range.top && bottom <= range.bottom && left >= range.left && right <= range.right,
    )
    .map(({ top, bottom, left, right }) => ({
      top: top + down,
      bottom: bottom + down,
      left: left - range.left,
      right: right - range.left,
    }));
}

export function listStyles(
  frame: CountedFrame,
  { columns }: Crosstab,
  formats: ReadonlyMap<number, string>,
  footTop: number,
  feet: number,
): readonly StyleRun[] {
  const { table, title, down, right } = frame;
  const { range, header } = table;
  const runs: StyleRun[] = title.map((_, row) => ({
    range: across(row, frame),
    style: row === 0 ? STYLES.topTitle : STYLES.title,
  }));
  const headerRange = { top: header.top + down, left: 0, bottom: header.bottom + down, right };
  runs.push({ range: headerRange, style: STYLES.header });
  const totals = new Set(table.rows.filter(({ kind }) => kind === "total").map(({ row }) => row));
  for (let row = header.bottom + 1; row <= range.bottom; row++)
    for (const each of table.columns) {
      const { column, role } = each;
      const label = isLabel(each, columns);
      const style = totals.has(row)
        ? label
          ? STYLES.totalLabel
          : STYLES.totalFigure
        : !label
          ? STYLES.figure
          : role === "ordinal"
            ? STYLES.ordinal
            : STYLES.label;
      const place = { row: row + down, column: column - range.left };
      const format = label ? undefined : formats.get(column);
      runs.push({
        range: { top: place.row, bottom: place.row, left: place.column, right: place.column },
        style: format === undefined ? style : { ...style, numberFormat: format },
      });
    }
  for (let index = 0; index < feet; index++)
    runs.push({ range: across(footTop + index, frame), style: STYLES.note });
  return runs;
}

/** Labels get what they need, figures share what is left of the page. */
export function listWidths({ table, sheet }: CountedFrame, { columns }: Crosstab): readonly number[] {
  const { range, header } = table;
  const labels = Array.from({ length: range.right - range.left + 1 }, (_, index) => {
    const column = range.left + index;
    const own = table.columns.find((each) => each.column === column);
    if (!own || !isLabel(own, columns)) return null;
    let longest = 4;
    for (let row = header.bottom + 1; row <= range.bottom; row++) {
      // What reaches over several columns has room enough.
      const isMerged = sheet.merges.some(
        (each) => each.top === row && each.left === column && each.right > column,
      );
      if (!isMerged) longest = Math.max(longest, estimateWidth(String(valueAt(sheet, row, column)), 12) + 1);
    }
    return Math.min(longest, LABEL_WIDTH);
  });
  const rest = PAGE_WIDTH - labels.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const share = Math.floor(rest / Math.max(1, labels.filter((width) => width === null).length));
  return labels.map((width) => width ?? Math.min(WIDEST_FIGURE, Math.max(NARROWEST_FIGURE, share)));
}

/** Three digits, and a word of the header. */
const NARROWEST_FIGURE = 6;
const WIDEST_FIGURE = 18;
const LABEL_WIDTH = 44;

/** Each row as high as its longest text needs. */
export function listHeights(
  { table, sheet, title, down }: CountedFrame,
  widths: readonly number[],
): ReadonlyMap<number, number> {
  const { range, header } = table;
  const heights = new Map<number, number>(title.map((_, row) => [row, TITLE_HEIGHT]));
  for (let row = range.top; row <= range.bottom; row++) {
    const look = row <= header.bottom ? { size: 11, bold: true } : { size: 12 };
    let height = row <= header.bottom ? HEADER_HEIGHT : BODY_HEIGHT;
    for (let column = range.left; column <= range.right; column++) {
      const value = valueAt(sheet, row, column);
      const merge = sheet.merges.find((each) => each.top === row && each.left === column);
      // What reaches over several rows has room enough.
      if (typeof value !== "string" || (merge && merge.bottom > row)) continue;
      const right = (merge?.right ?? column) - range.left;
      const width = widths.slice(column - range.left, right + 1).reduce((sum, each) => sum + each, 0);
      height = Math.max(height, estimateHeight(value, width, look));
    }
    heights.set(row + down, height);
  }
  return heights;
}

/** So much more than a page is made to fit on one: two lines on a page of their own are no table. */
const SQUEEZED = 1.25;

/** The setup of its print: across, and on one page where it is hardly more than one. */
export function setUpPrint(
  { table: { header }, down }: CountedFrame,
  heights: ReadonlyMap<number, number>,
  footnotes: number,
): PrintSetup {
  const height = [...heights.values()].reduce((sum, each) => sum + each, 0) + (footnotes + 2) * BODY_HEIGHT;
  const across = printAcross({ top: header.top + down, bottom: header.bottom + down });
  return height > PAGE_HEIGHT && height <= PAGE_HEIGHT * SQUEEZED ? { ...across, onOnePage: true } : across;
}

const TITLE_HEIGHT = 24;
const HEADER_HEIGHT = 24;
const BODY_HEIGHT = 20;
