import type { Language } from "../base/language";
import type { PlannedCell, SheetPlan } from "../model/sheet-plan";
import type { Table } from "../model/table";
import type { SheetSnapshot, WorkbookSnapshot } from "../model/workbook";
import type { Crosstab } from "../crosstabs/crosstab";
import { dropLetterhead } from "../tables/row-words";
import { createCountedFormulaWriter } from "./counted-formula";
import { across, type CountedFrame } from "./counted-frame";
import { describeUncovered } from "./describe-uncovered";
import { fillCounted, type FilledTable } from "./fill-counted";
import type { PlainCell } from "./fill-figures";
import { listHeights, listLabels, listMerges, listStyles, listWidths, setUpPrint } from "./lay-out-counted";

/** An office's own table once more, in its own words and order, with a live count in every cell that counts a list. */
export interface PlannedCounted {
  readonly plan: SheetPlan;
  readonly footnotes: readonly string[];
  readonly plain: readonly PlainCell[];
}

/**
 * Lays an office's table out anew: titles, header and labels as they are typed, formulas over the list where its figures
 * count one. What nobody could read stays blank, and a line below says so. `null` where list or table are not in `target`.
 */
export function planCountedSheet(
  name: string,
  table: Table,
  crosstab: Crosstab,
  target: WorkbookSnapshot,
  { values, language }: { readonly values: boolean; readonly language: Language },
): PlannedCounted | null {
  const sheet = target.sheets.find((each) => each.name === table.sheet);
  const sheetOf = (wanted: string): SheetSnapshot | undefined =>
    target.sheets.find((each) => each.name === wanted);
  if (
    !sheet ||
    !sheetOf(crosstab.list.sheet) ||
    table.workbook !== target.name ||
    crosstab.list.workbook !== target.name
  )
    return null;
  const write = createCountedFormulaWriter(crosstab.list, sheetOf);
  const title = dropLetterhead(table.title).slice(-MOST_TITLE_LINES);
  const frame: CountedFrame = {
    table,
    sheet,
    title,
    down: title.length + 1 - table.header.top,
    right: table.range.right - table.range.left,
  };
  const figures = fillCounted(frame, crosstab, write, values);
  const footnotes = [
    ...describeBlank(figures, crosstab, language),
    ...describeCarried(figures, language),
    ...describeUncovered(table, crosstab, language),
  ];
  const bottom = table.range.bottom + frame.down;
  const footTop = bottom + 2;
  const widths = listWidths(frame, crosstab);
  const heights = listHeights(frame, widths);
  return {
    footnotes,
    plain: figures.plain,
    plan: {
      name,
      rows: footnotes.length === 0 ? bottom + 1 : footTop + footnotes.length,
      columns: frame.right + 1,
      cells: [
        ...title.map((text, row): PlannedCell => ({ row, column: 0, content: { kind: "text", text } })),
        ...listLabels(frame, crosstab),
        ...figures.cells,
        ...footnotes.map((text, index): PlannedCell => ({
          row: footTop + index,
          column: 0,
          content: { kind: "text", text },
        })),
      ].sort((a, b) => a.row - b.row || a.column - b.column),
      styleRuns: listStyles(frame, crosstab, figures.formats, footTop, footnotes.length),
      merges: [
        ...title.map((_, row) => across(row, frame)),
        ...listMerges(frame),
        ...footnotes.map((_, index) => across(footTop + index, frame)),
      ],
      columnWidths: widths,
      rowHeights: heights,
      print: setUpPrint(frame, heights, footnotes.length),
      frozenRows: table.header.bottom + frame.down + 1,
      charts: [],
    },
  };
}

const MOST_TITLE_LINES = 4;

function describeCarried({ carriedColumns }: FilledTable, language: Language): readonly string[] {
  if (carriedColumns.length === 0) return [];
  const names = carriedColumns.map((name) => `“${name}”`).join(", ");
  return [
    language === "vi"
      ? `Ghi chú: ${names} ghi lại số của biểu cũ, vì danh sách không có kế hoạch.`
      : `Note: ${names} repeats the figures of the old table, since the list holds no plan.`,
  ];
}

function describeBlank(
  { blankRows, blankColumns }: FilledTable,
  { list }: Crosstab,
  language: Language,
): readonly string[] {
  const names = [...blankColumns, ...blankRows].map((name) => `“${name}”`);
  if (names.length === 0) return [];
  const shown = names.slice(0, MOST_NAMED).join(", ");
  const more = names.length > MOST_NAMED ? (language === "vi" ? " và các mục khác" : " and others") : "";
  return [
    language === "vi"
      ? `Ghi chú: ${shown}${more} để trống vì không đếm được từ “${list.sheet}”.`
      : `Note: ${shown}${more} stay empty because “${list.sheet}” does not tell them.`,
  ];
}

const MOST_NAMED = 6;
