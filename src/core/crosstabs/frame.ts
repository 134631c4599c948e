import { contentAt, type Table, type TableColumn, type TableRow } from "../model/table";

/** The lines of a table that may count something, and the counts where they meet. */
export interface Frame {
  readonly rows: readonly TableRow[];
  readonly columns: readonly TableColumn[];
  /** `figures[row][column]`; null where no count stands. */
  readonly figures: readonly (readonly (number | null)[])[];
}

const MOST_ROWS = 300;
const MOST_COLUMNS = 60;

/** The frame of a table; null for one that is too small or too large to be counts of a list. */
export function readFrame(table: Table): Frame | null {
  const rows = table.rows.filter(
    ({ kind }) => kind !== "blank" && kind !== "note" && kind !== "repeated-header",
  );
  if (rows.length < 2 || rows.length > MOST_ROWS || table.columns.length > MOST_COLUMNS) return null;
  const columns = table.columns.filter(({ role, column }) => {
    if (role === "text" || role === "label") return false;
    // A column of running numbers counts nothing; one whose header only looks like that ("TT": Tập thể) does.
    return role !== "ordinal" || !isRunning(rows.map(({ row }) => countAt(table, row, column)));
  });
  if (columns.length === 0) return null;
  return {
    rows,
    columns,
    figures: rows.map(({ row }) => columns.map(({ column }) => countAt(table, row, column))),
  };
}

function countAt(table: Table, row: number, column: number): number | null {
  const content = contentAt(table, row, column);
  if (content.kind === "dash") return 0;
  if (content.kind !== "number" || content.percent) return null;
  return Number.isInteger(content.value) && content.value >= 0 ? content.value : null;
}

function isRunning(figures: readonly (number | null)[]): boolean {
  return figures.every((figure, index) => figure === null || figure <= index + 1);
}
