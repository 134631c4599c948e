import type { Language } from "../../core/base/language";
import { writeNumber } from "../../core/base/number-text";
import type { CellRange } from "../../core/model/address";
import type { CellStyle, PlannedContent, SheetPlan } from "../../core/model/sheet-plan";

/** A planned sheet as rows of a page's table: cells that a merge covers are left out. */
export interface PreviewRow {
  readonly row: number;
  readonly header: boolean;
  readonly cells: readonly PreviewCell[];
}

export interface PreviewCell {
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly content: PlannedContent | null;
  readonly style: CellStyle;
}

/** The first rows of a plan; the rows that print repeats are its header. */
export function layOutPreview(plan: SheetPlan, mostRows: number): readonly PreviewRow[] {
  const rows = Math.min(countFilledRows(plan), mostRows);
  const contents = new Map(plan.cells.map(({ row, column, content }) => [key(row, column), content]));
  const styles = new Map<string, CellStyle>();
  for (const { range, style } of plan.styleRuns)
    for (const [row, column] of listCells(range, rows)) styles.set(key(row, column), style);
  const spans = new Map<string, CellRange>();
  const covered = new Set<string>();
  for (const merge of plan.merges) {
    spans.set(key(merge.top, merge.left), merge);
    for (const [row, column] of listCells(merge, rows)) covered.add(key(row, column));
    covered.delete(key(merge.top, merge.left));
  }
  const { repeatRows } = plan.print;
  return Array.from({ length: rows }, (_, row) => ({
    row,
    header: repeatRows !== null && repeatRows.top <= row && row <= repeatRows.bottom,
    cells: Array.from({ length: plan.columns }, (__, column) => column)
      .filter((column) => !covered.has(key(row, column)))
      .map((column): PreviewCell => {
        const at = key(row, column);
        const span = spans.get(at);
        return {
          column,
          rowSpan: span ? Math.min(span.bottom, rows - 1) - row + 1 : 1,
          columnSpan: span ? span.right - column + 1 : 1,
          content: contents.get(at) ?? null,
          style: styles.get(at) ?? {},
        };
      }),
  }));
}

/** The rows down to the last that holds something: those below are room for a chart. */
export function countFilledRows(plan: SheetPlan): number {
  return plan.cells.reduce((most, { row }) => Math.max(most, row + 1), 0);
}

/** What a cell shows, by its number format: years are no thousands. */
export function writePlanned(content: PlannedContent | null, style: CellStyle, language: Language): string {
  if (content === null) return "";
  if (content.kind === "text") return content.text;
  if (style.numberFormat?.includes("#,##0") === true) return writeNumber(content.value, language);
  const plain = String(content.value);
  return language === "vi" ? plain.replace(".", ",") : plain;
}

function key(row: number, column: number): string {
  return `${row}:${column}`;
}

function* listCells(range: CellRange, rows: number): Iterable<readonly [number, number]> {
  for (let row = range.top; row <= Math.min(range.bottom, rows - 1); row++)
    for (let column = range.left; column <= range.right; column++) yield [row, column];
}
