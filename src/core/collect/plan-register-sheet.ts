import type { CollectedColumn, CollectedEntry } from "../model/collected-entry";
import type { CellStyle, PlannedCell, PlannedContent, SheetPlan } from "../model/sheet-plan";
import type { CellValue } from "../model/workbook";
import { printAcross, STYLES } from "../sheets/sheet-styles";
import { COLLECTION_SHEETS } from "./collection-words";

/** As many entries as one sheet of Excel takes below its header. */
export const MAX_SHEET_ENTRIES = 1_048_575;

/** The sheets of the collected register, all entries at hand: one, or as many as Excel's rows ask for. */
export function planRegisterSheets(
  columns: readonly CollectedColumn[],
  entries: readonly CollectedEntry[],
): readonly SheetPlan[] {
  const plans: SheetPlan[] = [];
  for (let from = 0; from === 0 || from < entries.length; from += MAX_SHEET_ENTRIES) {
    const own = entries.slice(from, from + MAX_SHEET_ENTRIES);
    const plan = planRegisterFrame(columns, own.length, plans.length);
    const cells = own.flatMap(({ values }, index): readonly PlannedCell[] =>
      values.flatMap((value, column) => {
        const content = planContent(value);
        return content ? [{ row: index + 1, column, content }] : [];
      }),
    );
    const heights = own.map(({ values }, index) => [index + 1, heightOfEntry(values, columns)] as const);
    plans.push({
      ...plan,
      cells: [...plan.cells, ...cells],
      rowHeights: new Map([...plan.rowHeights, ...heights]),
    });
  }
  return plans;
}

/** The `index`th such sheet with its header and its styles, for so many entries, which come separately. */
export function planRegisterFrame(
  columns: readonly CollectedColumn[],
  entries: number,
  index: number,
): SheetPlan {
  const right = columns.length - 1;
  return {
    name: index === 0 ? COLLECTION_SHEETS.register : `${COLLECTION_SHEETS.register} (${index + 1})`,
    rows: entries + 1,
    columns: columns.length,
    cells: columns.map(({ header }, column) => ({
      row: 0,
      column,
      content: { kind: "text", text: header },
    })),
    styleRuns: [
      { range: { top: 0, left: 0, bottom: 0, right }, style: STYLES.header },
      ...(entries === 0
        ? []
        : columns.map((column, at) => ({
            range: { top: 1, left: at, bottom: entries, right: at },
            style: styleOfColumn(column),
          }))),
    ],
    merges: [],
    columnWidths: columns.map(({ id }) => WIDTHS[id]),
    rowHeights: new Map([[0, 36]]),
    print: printAcross({ top: 0, bottom: 0 }),
    frozenRows: 1,
    charts: [],
    autoFilter: { top: 0, left: 0, bottom: entries, right },
  };
}

/** How the entries of a column look. */
export function styleOfColumn({ holds }: CollectedColumn): CellStyle {
  return holds === "year" || holds === "flag" || holds === "number" ? CENTRED : TEXT;
}

/** In points, by the length of the texts: programs do not fit rows to what was written into them. */
export function heightOfEntry(values: readonly CellValue[], columns: readonly CollectedColumn[]): number {
  let lines = 1;
  for (const [at, value] of values.entries()) {
    if (typeof value !== "string" || value.length < 9) continue;
    const width = WIDTHS[columns[at]?.id ?? "title"];
    lines = Math.max(lines, Math.ceil((value.length * LETTER_WIDTH) / width));
  }
  // Excel allows no row above 409 points.
  return Math.min(409, LINE_HEIGHT * lines);
}

const LINE_HEIGHT = 15;
/** Of Times New Roman at 11 points, in the unit of column widths, with what is lost at the ends of lines. */
const LETTER_WIDTH = 0.98;

/** A value as a cell of a sheet; `null` for none. Text stays text: nothing of a unit's becomes a formula. */
export function planContent(value: CellValue): PlannedContent | null {
  if (value === "") return null;
  if (typeof value === "number") return { kind: "number", value };
  return { kind: "text", text: typeof value === "string" ? value : value ? "TRUE" : "FALSE" };
}

const TEXT: CellStyle = { size: 11, vertical: "top", wrap: true, border: true };
const CENTRED: CellStyle = { ...TEXT, horizontal: "center" };

const WIDTHS: Readonly<Record<CollectedColumn["id"], number>> = {
  unit: 24,
  kind: 17,
  title: 52,
  subject: 11,
  name: 30,
  position: 18,
  address: 24,
  field: 26,
  yearRegistered: 9,
  isNew: 9,
  yearRecognised: 10,
  levelRecognised: 11,
  replicated: 11,
  yearAwarded: 9,
  levelAwarded: 10,
  awardForm: 14,
  decision: 16,
  sourceFile: 30,
  sourceSheet: 20,
  sourceRow: 8,
};
