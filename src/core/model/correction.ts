import type { Authored } from "./authored";
import type { ColumnKey } from "./register";
import type { TableKind } from "./report";

/** What a person said of a table, a column or a sum that the reader took for something else. It goes before all guessing. */
export type Correction = ColumnCorrection | TableCorrection | SumCorrection;

/** Found again by the header's words, so that columns may move. */
export interface ColumnCorrection extends Authored {
  readonly kind: "column";
  readonly sheet: string;
  /** The header of the column as `ReportColumn.header` gives it. */
  readonly header: string;
  /** What the column holds; `"none"`: nothing that is checked. */
  readonly role: ColumnKey | "none";
}

export interface TableCorrection extends Authored {
  readonly kind: "table";
  readonly sheet: string;
  /** Where the table begins (`"A5"`), or "" for whatever the sheet holds. */
  readonly address: string;
  /** What it is; `"none"`: not to be read. */
  readonly is: TableKind | "none";
}

/**
 * A sum that a person declared by pointing at its cells. They are found again by their labels, so that rows and columns may
 * move, and only where these are gone by their addresses.
 */
export interface SumCorrection extends Authored {
  readonly kind: "sum";
  readonly sheet: string;
  /**
   * `row`: parts and total stand in one row, so that the sum holds in every row of the table; `column`: the same down its
   * columns; `cells`: they stand elsewhere, and the sum holds for these cells alone.
   */
  readonly along: "row" | "column" | "cells";
  readonly total: SummedCell;
  readonly parts: readonly SummedPart[];
  /** Which of the sheet's tables with the same words it was made for, from 0. */
  readonly nth?: number;
}

/** A cell as a person pointed at it (`"G5"`), and the words of its row and column as they were, where these tell it. */
export interface SummedCell {
  readonly address: string;
  readonly row?: string;
  readonly column?: string;
}

export interface SummedPart extends SummedCell {
  /** -1: it is taken away. */
  readonly sign: 1 | -1;
}

/** A declared sum found again in a table: rows and columns of its sheet. */
export interface DeclaredSum {
  readonly along: SumCorrection["along"];
  readonly total: CellPosition;
  readonly parts: readonly CellPosition[];
  readonly signs: readonly (1 | -1)[];
}

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}
