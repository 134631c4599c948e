import type { CellPlace } from "./place";
import type { ColumnKey } from "./register";

/** Something the reader was not sure of. What it took it for is said, and whether it was read as that. */
export type ReadingQuestion = ColumnQuestion | MeasureQuestion | SumQuestion;

export interface ColumnQuestion {
  readonly kind: "column";
  /** The id of the table. */
  readonly table: string;
  readonly workbook: string;
  readonly sheet: string;
  /** The header's cell. */
  readonly row: number;
  readonly column: number;
  /** The header's words, as `ReportColumn.header` gives them. */
  readonly header: string;
  readonly guess: ColumnKey;
  /** The register's own name for that column. */
  readonly guessName: string;
  readonly confidence: number;
  /** Whether the column is read as that meanwhile. */
  readonly used: boolean;
}

/** A summary table whose headers do not say what is counted: it is held against nothing. */
export interface MeasureQuestion {
  readonly kind: "measure";
  readonly table: string;
  readonly workbook: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The table's rows: what it is about. */
  readonly rows: "year" | "field" | "unit";
}

/** A total that nothing in its table adds up to: a person can tell what it sums, by declaring that sum. */
export interface SumQuestion {
  readonly kind: "sum";
  readonly table: string;
  readonly workbook: string;
  readonly sheet: string;
  /** The total's cell. */
  readonly row: number;
  readonly column: number;
  /** Whether it is a row of totals or a column of them, and what that is called. */
  readonly along: "row" | "column";
  readonly label: string;
  /** Other totals of the table that nothing explains either. */
  readonly others: number;
}

/** A question as the Report gives it, with its sentence. */
export interface ReportQuestion {
  readonly kind: ReadingQuestion["kind"];
  readonly table: string;
  readonly at: CellPlace;
  readonly header: string | null;
  readonly guess: ColumnKey | null;
  readonly confidence: number | null;
  readonly used: boolean;
  /** What was not clear, what was done meanwhile, and what to do. */
  readonly message: string;
}
