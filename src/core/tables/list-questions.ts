import type { ReadingQuestion } from "../model/question";
import type { ColumnKey } from "../model/register";
import { contentAt, type Dimensions, type Table, type TableRow } from "../model/table";
import type { Template } from "../template/schema";
import type { RegisterHeader } from "./match-register-header";
import { headerName } from "./settle-by-values";
import type { ColumnHeader } from "./read-header";

/** Below this a column is asked about: every guess is, a typing slip in a known header is not. */
const SURE = 0.9;

/** Everything the reader was not sure of. */
export function listQuestions(
  tables: readonly Table[],
  registers: ReadonlyMap<string, RegisterHeader>,
  template: Template,
): readonly ReadingQuestion[] {
  return tables.flatMap((table): readonly ReadingQuestion[] => {
    const header = registers.get(table.id);
    return header ? listColumnQuestions(table, header, template) : listMeasureQuestions(table);
  });
}

function listColumnQuestions(
  table: Table,
  { columns, confidence, doubtful }: RegisterHeader,
  template: Template,
): readonly ReadingQuestion[] {
  const ask = (header: ColumnHeader, guess: ColumnKey, sure: number, used: boolean): ReadingQuestion => ({
    kind: "column",
    table: table.id,
    workbook: table.workbook,
    sheet: table.sheet,
    row: table.header.bottom < table.header.top ? table.range.top : table.header.bottom,
    column: header.column,
    header: headerName(header),
    guess,
    guessName: template.columns.find((spec) => spec.id === guess)?.header ?? guess,
    confidence: sure,
    used,
  });
  const guessed = [...columns].flatMap(([id, header]) => {
    const sure = confidence.get(id) ?? 1;
    return sure < SURE ? [ask(header, id, sure, true)] : [];
  });
  const required = new Set(
    template.columns
      .filter(
        ({ required: own, requiredWith }) => own || (requiredWith !== undefined && columns.has(requiredWith)),
      )
      .map((spec) => spec.id),
  );
  const open = doubtful
    .filter(({ id }) => required.has(id) && !columns.has(id))
    .map(({ header, id, confidence: sure }) => ask(header, id, sure, false));
  return [...guessed, ...open];
}

/** A table by fields, units or years whose figures say nothing of what they count. */
function listMeasureQuestions(table: Table): readonly ReadingQuestion[] {
  if (table.kind !== "generic" || table.document !== undefined) return [];
  const figures = table.columns.filter((column) => column.role === "measure");
  if (figures.some(({ dimensions }) => dimensions.measure !== undefined)) return [];
  const speaks = figures.some(({ dimensions: { kind, subject, level, field } }) =>
    [kind, subject, level, field].some((each) => each !== undefined),
  );
  const records = table.rows.filter((row) => row.kind === "record");
  // A list with columns for marks has no figures to ask about.
  const hasFigure = ({ row }: TableRow): boolean =>
    figures.some(({ column }) => contentAt(table, row, column).kind === "number");
  if (!records.some(hasFigure)) return [];
  const rows = ROW_DIMENSIONS.find(
    ({ key }) => records.filter((row) => row.dimensions[key] !== undefined).length * 2 > records.length,
  )?.rows;
  if (!speaks || rows === undefined) return [];
  const { id, workbook, sheet, range } = table;
  return [{ kind: "measure", table: id, workbook, sheet, row: range.top, column: range.left, rows }];
}

const ROW_DIMENSIONS: readonly {
  readonly key: keyof Dimensions;
  readonly rows: "year" | "field" | "unit";
}[] = [
  { key: "field", rows: "field" },
  { key: "unit", rows: "unit" },
  { key: "period", rows: "year" },
];
