import type { Severity } from "../model/finding";
import type { TableFault, TableHeader, TableLine, UnitCell } from "./unit-table";

/** The units' tables of one layout, added up. */
export interface Consolidation {
  /** The form's sheet, by which the sum is called. */
  readonly name: string;
  /** Where the form stands on its sheet: `"A5:H20"`. */
  readonly place: string;
  /** Lines above the table that most of the units have. */
  readonly title: readonly string[];
  readonly year: number | null;
  readonly header: TableHeader;
  readonly columns: readonly TableLine[];
  readonly rows: readonly TableLine[];
  /** What stands in the form beside the figures, `texts[row][column]`: labels and ordinals; "" where a figure goes. */
  readonly texts: readonly (readonly string[])[];
  readonly sums: readonly (readonly SumCell[])[];
  /** In the order in which units are listed. */
  readonly parts: readonly UnitPart[];
  /** Units that are known of and have not sent this table. */
  readonly missing: readonly string[];
  /** Of last year's tables, if there are any: how many units of this year have one. */
  readonly compared: number;
  readonly moves: readonly Move[];
}

/** One unit's figures in the lines of the form. */
export interface UnitPart {
  readonly unit: string;
  readonly file: string;
  readonly sheet: string;
  readonly place: string;
  /** `cells[row][column]`; null where the unit's table has no such line. */
  readonly cells: readonly (readonly (PartCell | null)[])[];
}

export interface PartCell extends UnitCell {
  /** Where it stands in the unit's file. */
  readonly address: string;
}

export type SumCell =
  /** No figure: a label, a line of words, a rate that nobody can work out. */
  | { readonly kind: "none" }
  | { readonly kind: "sum"; readonly value: number | null }
  /** Worked out in the sum itself; the formula speaks of the form's own cells, by index of row and column. */
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly value: number;
      readonly format?: string;
      /** A rate, an average or a share, which no comparison of counts is for. */
      readonly isRate?: true;
    };

/** A figure that moved much against last year. */
export interface Move {
  /** Null: of all units together. */
  readonly unit: string | null;
  readonly row: number;
  readonly column: number;
  readonly before: number;
  readonly after: number;
}

/** What is to be looked at in a table that was added up. */
export interface TableRemark {
  readonly severity: Severity;
  readonly file: string;
  readonly sheet: string | null;
  readonly place: string | null;
  readonly about: TableRemarkAbout;
}

export type TableRemarkAbout =
  | {
      readonly kind: "table-lines-missing";
      readonly of: "columns" | "rows";
      readonly labels: readonly string[];
    }
  /** Lines of a unit's own, which are not in the sum, with how much stands there. */
  | {
      readonly kind: "table-line-extra";
      readonly of: "columns" | "rows";
      readonly label: string;
      readonly figures: readonly string[];
    }
  | { readonly kind: "table-line-renamed"; readonly written: string; readonly taken: string }
  | { readonly kind: "table-cell-no-number"; readonly text: string; readonly label: string }
  | { readonly kind: "table-fault"; readonly fault: TableFault }
  | {
      readonly kind: "table-total-differs";
      readonly label: string;
      readonly worked: number;
      readonly told: number;
      readonly units: readonly string[];
    }
  | { readonly kind: "table-rate-left"; readonly labels: readonly string[] }
  | {
      readonly kind: "table-twice";
      readonly unit: string;
      readonly files: readonly string[];
      readonly taken: string;
    }
  | { readonly kind: "table-year"; readonly year: number; readonly all: number }
  | { readonly kind: "table-unit-unknown"; readonly unit: string };
