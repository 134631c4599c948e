import type { CellContent } from "../../model/cell-content";

/** The body of a table as the search for sums sees it: typed cells, and what its rows and columns are called. */
export interface SumGrid {
  /** Rows first; a short row is read as if empty cells followed. */
  readonly cells: readonly (readonly CellContent[])[];
  /** What each row is called, `""` where nothing is known. */
  readonly rowLabels: readonly string[];
  /** What each column is called, `""` where nothing is known. */
  readonly columnLabels: readonly string[];
  /** The table says that its figures are in thousands or more (`speaksOfScale`): whole numbers in it may be rounded. */
  readonly scaled: boolean;
}

/** Row and column, counted from 0 inside the grid. */
export type GridCell = readonly [row: number, column: number];

/** A total and its parts, recognised in one line of the grid. */
export interface SumRelation {
  readonly total: GridCell;
  /** Cells that hold a number; blank, dash and text cells between them count as nothing. */
  readonly parts: readonly GridCell[];
  /** `column`: total and parts stand in one column. `row`: in one row. */
  readonly direction: "row" | "column";
  /** `false` when it holds only within the rounding of decimals. */
  readonly exact: boolean;
  /** How much the pattern explains beyond chance, in bits, over all lines where it holds. */
  readonly strength: number;
}

/** A relation that holds in other lines of the table and fails in this one. */
export interface SumSuspect {
  readonly total: GridCell;
  readonly parts: readonly GridCell[];
  readonly direction: "row" | "column";
  /** The total as printed. */
  readonly shown: number;
  /** What its parts add up to. */
  readonly sum: number;
  /** `shown - sum`. */
  readonly difference: number;
  /** The cell most likely wrong: the total or one of its parts. */
  readonly culprit: GridCell;
  /** The value of the culprit that reconciles every failing relation it explains. */
  readonly expected: number;
  /** In how many other lines the same relation holds. */
  readonly confirmations: number;
  /** How many failing relations, this one included, the culprit's expected value mends. */
  readonly mends: number;
}

export interface SumResult {
  readonly relations: readonly SumRelation[];
  readonly suspects: readonly SumSuspect[];
}
