import type { CellStyle, PlannedCell, PlannedContent, SheetPlan, StyleRun } from "../model/sheet-plan";
import { estimateHeight } from "./estimate-text";
import { printAcross, STYLES } from "./sheet-styles";

/** A sheet that is a title, a sentence and one table. */
export interface ListSheet {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly columns: readonly ListColumn[];
  readonly lines: readonly ListLine[];
  readonly tabColor?: string;
}

export interface ListColumn {
  readonly header: string;
  readonly width: number;
  readonly align?: "center";
}

export interface ListLine {
  readonly cells: readonly (string | number)[];
  /** The colour of the cell that says how grave the line is. */
  readonly mark?: { readonly column: number; readonly color: string };
}

/** Lays a list out for printing across A4. Cells of text are text, whatever they begin with. */
export function planListSheet({ name, title, summary, columns, lines, tabColor }: ListSheet): SheetPlan {
  const right = columns.length - 1;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const cells: PlannedCell[] = [put(0, 0, title), put(1, 0, summary)];
  const heights = new Map([
    [0, 26],
    [1, estimateHeight(summary, width, { size: 12 })],
  ]);
  const styleRuns: StyleRun[] = [
    { range: { top: 0, left: 0, bottom: 0, right }, style: STYLES.topTitle },
    { range: { top: 1, left: 0, bottom: 1, right }, style: SUMMARY },
  ];
  const merges = [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right }));
  const isEmpty = lines.length === 0;
  const bottom = isEmpty ? 1 : HEADER_ROW + lines.length;
  if (!isEmpty) {
    for (const [column, { header }] of columns.entries()) cells.push(put(HEADER_ROW, column, header));
    styleRuns.push({
      range: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW, right },
      style: STYLES.header,
    });
    heights.set(HEADER_ROW, 30);
  }
  for (const [index, line] of lines.entries()) {
    const row = HEADER_ROW + 1 + index;
    let height = 18;
    for (const [column, value] of line.cells.entries()) {
      const { width: own = 10, align } = columns[column] ?? {};
      if (value !== "") cells.push(put(row, column, value));
      if (typeof value === "string") height = Math.max(height, estimateHeight(value, own, { size: 11 }));
      const style: CellStyle = align === "center" || typeof value === "number" ? CENTRED : TEXT;
      const { mark } = line;
      const loud = mark?.column === column ? { ...style, bold: true, color: mark.color } : style;
      styleRuns.push({ range: { top: row, left: column, bottom: row, right: column }, style: loud });
    }
    heights.set(row, Math.min(409, height));
  }
  const rows = { top: HEADER_ROW, bottom: HEADER_ROW };
  return {
    name,
    rows: bottom + 1,
    columns: columns.length,
    cells,
    styleRuns,
    merges,
    columnWidths: columns.map((column) => column.width),
    rowHeights: heights,
    print: printAcross(isEmpty ? null : rows),
    frozenRows: isEmpty ? 0 : HEADER_ROW + 1,
    charts: [],
    ...(isEmpty ? {} : { autoFilter: { top: HEADER_ROW, left: 0, bottom, right } }),
    ...(tabColor === undefined ? {} : { tabColor }),
  };
}

const HEADER_ROW = 3;
const SUMMARY: CellStyle = { size: 12, horizontal: "center", vertical: "center", wrap: true };
const TEXT: CellStyle = { size: 11, horizontal: "left", vertical: "top", wrap: true, border: true };
const CENTRED: CellStyle = { ...TEXT, horizontal: "center", numberFormat: "#,##0" };

function put(row: number, column: number, value: string | number): PlannedCell {
  const content: PlannedContent =
    typeof value === "number"
      ? { kind: "number", value }
      : { kind: "text", text: value.slice(0, MAX_CELL_TEXT) };
  return { row, column, content };
}

/** Excel's limit for one cell. */
const MAX_CELL_TEXT = 32_767;
