import type { CellRange } from "../../core/model/address";
import type { PlannedContent, SheetPlan } from "../../core/model/sheet-plan";
import { countBytes, REQUEST_BUDGET } from "./byte-budget";
import { enterText, TEXT_FORMAT } from "./enter-text";

/** What is entered into one cell, and a band of rows of it. */
export type Entry = string | number;

export interface GridBand {
  readonly range: CellRange;
  readonly entries: readonly (readonly Entry[])[];
  readonly bytes: number;
}

/** From A1 to the last cell that the plan says anything of; null for an empty plan. */
export function extentOf(plan: SheetPlan): CellRange | null {
  let bottom = plan.rows - 1;
  let right = plan.columns - 1;
  for (const { row, column } of plan.cells) {
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0 || right < 0 ? null : { top: 0, left: 0, bottom, right };
}

/** What a plan enters, row by row, cut into bands that each fit a request. */
export function gridBands(plan: SheetPlan): readonly GridBand[] {
  const extent = extentOf(plan);
  if (!extent) return [];
  const texts = plan.styleRuns.filter((run) => run.style.numberFormat === TEXT_FORMAT);
  const entries = Array.from({ length: extent.bottom + 1 }, () =>
    new Array<Entry>(extent.right + 1).fill(""),
  );
  for (const { row, column, content } of plan.cells) {
    const isText = texts.some(({ range }) => holds(range, row, column));
    const line = entries[row];
    if (line) line[column] = enterContent(content, isText ? TEXT_FORMAT : "General");
  }
  return cutBands(entries, extent);
}

function enterContent(content: PlannedContent, format: string): Entry {
  if (content.kind === "formula") return `=${content.formula}`;
  if (content.kind === "text") return enterText(content.text.slice(0, MAX_TEXT), format);
  return Number.isFinite(content.value) ? content.value : "";
}

function cutBands(entries: readonly (readonly Entry[])[], extent: CellRange): readonly GridBand[] {
  const bands: { from: number; bytes: number }[] = [];
  for (const [row, line] of entries.entries()) {
    const bytes = countBytes(line) + 1;
    const last = bands.at(-1);
    if (last && last.bytes + bytes <= BAND_BUDGET) last.bytes += bytes;
    else bands.push({ from: row, bytes });
  }
  return bands.map(({ from, bytes }, index) => {
    const to = bands[index + 1]?.from ?? entries.length;
    return { range: { ...extent, top: from, bottom: to - 1 }, entries: entries.slice(from, to), bytes };
  });
}

function holds({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** The longest text a cell takes. */
const MAX_TEXT = 32_767;
const BAND_BUDGET = REQUEST_BUDGET / 2;
