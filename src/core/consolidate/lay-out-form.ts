import { parseRange } from "../model/address";
import type { CellStyle, PlannedCell, PlannedContent, SheetPlan, StyleRun } from "../model/sheet-plan";
import { estimateHeight, estimateWidth } from "../sheets/estimate-text";
import { PAGE_WIDTH, printAcross, STYLES } from "../sheets/sheet-styles";
import type { Consolidation } from "./consolidation";

/** The form on a sheet of ours: the same on the sum's and on each unit's, so that their cells lie over one another. */
export interface LaidForm {
  readonly rowOf: (row: number) => number;
  readonly columnOf: (column: number) => number;
  /** The sheet with `sentence` under its title, `figures` in the form and `notes` below it. */
  readonly plan: (sheet: FilledForm) => SheetPlan;
}

export interface FilledForm {
  readonly name: string;
  readonly sentence: string;
  readonly figureAt: (row: number, column: number) => FilledCell | null;
  readonly notes: readonly string[];
  readonly tabColor?: string;
}

export interface FilledCell {
  readonly content: PlannedContent | null;
  readonly numberFormat: string;
  readonly fill?: string;
}

/** Lays out the form's title, header and labels as they stand in the units' tables. */
export function layOutForm(sum: Consolidation): LaidForm {
  const { title, header, rows, columns } = sum;
  const place = parseRange(sum.place) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const top = title.length + 2;
  const rowOf = (row: number): number => top + (rows[row]?.at ?? 0) - place.top;
  const columnOf = (column: number): number => (columns[column]?.at ?? 0) - place.left;
  const width = columnOf(columns.length - 1) + 1;
  const widths = chooseWidths(sum, columnOf, width);
  const widthOf = (from: number, to: number): number =>
    widths.slice(from, to + 1).reduce((all, each) => all + each, 0);
  const all = widthOf(0, width - 1);
  const plan = ({ name, sentence, figureAt, notes, tabColor }: FilledForm): SheetPlan => {
    const cells: PlannedCell[] = [];
    const runs: StyleRun[] = [];
    const heights = new Map<number, number>();
    const merges = [];
    const put = (row: number, column: number, content: PlannedContent): void => {
      cells.push({ row, column, content });
    };
    const band = (row: number, text: string, style: CellStyle & { readonly size: number }): void => {
      const range = { top: row, left: 0, bottom: row, right: width - 1 };
      put(row, 0, { kind: "text", text });
      runs.push({ range, style });
      if (width > 1) merges.push(range);
      heights.set(row, estimateHeight(text, all, style));
    };
    for (const [row, line] of title.entries()) band(row, line, row === 0 ? STYLES.topTitle : STYLES.title);
    band(title.length, sentence, SENTENCE);
    const headerRows = { top, left: 0, bottom: top + header.rows - 1, right: width - 1 };
    runs.push({ range: headerRows, style: STYLES.header });
    for (const { row, column, text } of header.texts) put(top + row, column, { kind: "text", text });
    for (const merge of header.merges)
      merges.push({ ...merge, top: merge.top + top, bottom: merge.bottom + top });
    for (const [row, height] of headerHeights(sum, widthOf)) heights.set(top + row, height);
    for (const [row, line] of rows.entries()) {
      let height = 20;
      const isLoud = line.role === "total" || line.role === "group";
      for (const [column, { role }] of columns.entries()) {
        const at = { row: rowOf(row), column: columnOf(column) };
        const range = { top: at.row, left: at.column, bottom: at.row, right: at.column };
        const text = sum.texts[row]?.[column] ?? "";
        const figure = figureAt(row, column);
        if (figure) {
          const { content, numberFormat, fill } = figure;
          if (content) put(at.row, at.column, content);
          const style = isLoud ? STYLES.totalFigure : STYLES.figure;
          runs.push({ range, style: { ...style, numberFormat, ...(fill === undefined ? {} : { fill }) } });
          continue;
        }
        if (text !== "") put(at.row, at.column, plainContent(text, role));
        runs.push({ range, style: role === "ordinal" ? STYLES.ordinal : isLoud ? LOUD : STYLES.label });
        if (role === "label")
          height = Math.max(
            height,
            estimateHeight(text, widths[at.column] ?? 10, { size: 12, bold: isLoud }),
          );
      }
      heights.set(rowOf(row), Math.min(409, height));
    }
    const bottom = rowOf(rows.length - 1);
    for (const [index, note] of notes.entries()) band(bottom + 2 + index, note, STYLES.note);
    return {
      name,
      rows: bottom + 1 + (notes.length > 0 ? notes.length + 1 : 0),
      columns: width,
      cells,
      styleRuns: runs,
      merges,
      columnWidths: widths,
      rowHeights: heights,
      print: printAcross({ top, bottom: headerRows.bottom }),
      frozenRows: top + header.rows,
      charts: [],
      ...(tabColor === undefined ? {} : { tabColor }),
    };
  };
  return { rowOf, columnOf, plan };
}

const SENTENCE = { size: 12, italic: true, horizontal: "center", vertical: "center", wrap: true } as const;
const LOUD: CellStyle = { ...STYLES.label, bold: true };

/** An ordinal that is a number stays one. */
function plainContent(text: string, role: string): PlannedContent {
  return role === "ordinal" && /^\d{1,6}$/u.test(text)
    ? { kind: "number", value: Number(text) }
    : { kind: "text", text };
}

/** Figures as wide as their header's longest word, labels as their text, and what is left of the page to the labels. */
function chooseWidths(
  { rows, columns, texts }: Consolidation,
  columnOf: (column: number) => number,
  width: number,
): readonly number[] {
  const widths = Array.from({ length: width }, () => 4);
  for (const [column, { role, label }] of columns.entries()) {
    const words = label.split(/\s+/u).map((word) => estimateWidth(word, 11));
    const own = Math.max(7, ...words);
    if (role === "ordinal") widths[columnOf(column)] = 6;
    else if (role === "label") {
      const longest = Math.max(0, ...rows.map((_, row) => estimateWidth(texts[row]?.[column] ?? "", 12)));
      widths[columnOf(column)] = Math.min(46, Math.max(own, longest + 2));
    } else widths[columnOf(column)] = Math.min(16, Math.max(9, own + 1));
  }
  const used = widths.reduce((all, each) => all + each, 0);
  const figures = [...columns.keys()].filter((column) => columns[column]?.role !== "ordinal");
  const spare = Math.max(0, PAGE_WIDTH - used) / Math.max(1, figures.length);
  for (const column of figures)
    widths[columnOf(column)] = (widths[columnOf(column)] ?? 0) + Math.min(6, spare);
  return widths;
}

/** What each row of the header needs for its texts, those over several rows shared among them. */
function headerHeights(
  { header }: Consolidation,
  widthOf: (from: number, to: number) => number,
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (let row = 0; row < header.rows; row++) heights.set(row, 22);
  for (const { row, column, text } of header.texts) {
    const merge = header.merges.find((each) => each.top === row && each.left === column);
    const [bottom, right] = [merge?.bottom ?? row, merge?.right ?? column];
    const share = estimateHeight(text, widthOf(column, right), { size: 11, bold: true }) / (bottom - row + 1);
    for (let at = row; at <= bottom; at++)
      heights.set(at, Math.min(200, Math.max(heights.get(at) ?? 0, share)));
  }
  return heights;
}
