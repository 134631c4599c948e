import type { ColumnQuestion } from "../model/question";
import type { Consolidation, TableRemarkAbout } from "../consolidate/consolidation";
import type { CollectedValue, FileFacts, LeftOutRow } from "./collected-file";
import type { ListYear } from "./find-list-year";
import type { NearHeader } from "./find-near-header";

/** What became of one file that was given. */
export type FileOutcome =
  | {
      readonly kind: "read";
      readonly name: string;
      readonly facts: FileFacts;
      /** Given as last year's: its tables are held against this year's, and its lists are not taken. */
      readonly previous?: true;
    }
  | { readonly kind: "unreadable"; readonly name: string; readonly fault: FileFault }
  /** The same bytes as another file, whose entries are taken once. */
  | { readonly kind: "copy"; readonly name: string; readonly of: string };

/** Why a file could not be read, as a code that the entry point has a sentence for. */
export interface FileFault {
  readonly code: string;
}

/** A whole collection: what was taken, who reported, and everything that a person should look at. */
export interface Collection {
  readonly entries: number;
  /** Whether the template has a catalogue of units; without one nobody knows who is missing. */
  readonly hasCatalogue: boolean;
  readonly units: readonly UnitLine[];
  readonly files: readonly FileLine[];
  readonly remarks: readonly Remark[];
  readonly normalised: readonly NormalisedLine[];
  /** The units' tables of each layout, added up. */
  readonly sums: readonly Consolidation[];
}

export interface UnitLine {
  readonly name: string;
  /** `unknown`: not in the catalogue; `unnamed`: entries that name no unit. */
  readonly status: "reported" | "unreadable" | "empty" | "missing" | "unknown" | "unnamed";
  readonly entries: number;
  /** Its tables that were added up. */
  readonly tables: number;
  readonly files: readonly string[];
}

export interface FileLine {
  readonly name: string;
  /** `previous`: of last year, to be compared with. */
  readonly status: "taken" | "no-entries" | "unreadable" | "copy" | "previous";
  readonly entries: number;
  readonly tables: number;
  readonly units: readonly string[];
  /** How many sheets gave entries, of how many. */
  readonly sheets: { readonly taken: number; readonly all: number };
}

/** One thing to look at. */
export interface Remark {
  readonly severity: "error" | "warning" | "note";
  readonly file: string;
  readonly sheet: string | null;
  /** A cell, a row or a range on that sheet. */
  readonly place: string | null;
  readonly about: RemarkAbout;
}

export type RemarkAbout =
  | TableRemarkAbout
  | { readonly kind: "unreadable"; readonly fault: FileFault }
  | { readonly kind: "copy"; readonly of: string }
  /** With the sheets that hold something, so that what is said of the file is said once. */
  | { readonly kind: "no-entries"; readonly sheets: readonly PassedSheet[] }
  | { readonly kind: "column"; readonly question: ColumnQuestion }
  | { readonly kind: "column-not-taken"; readonly header: string; readonly filled: number }
  | { readonly kind: "sheet-not-taken"; readonly sheet: PassedSheet }
  | { readonly kind: "table-not-taken" }
  | { readonly kind: "hidden-sheet"; readonly entries: number }
  | { readonly kind: "hidden-rows"; readonly rows: number }
  | { readonly kind: "row-not-taken"; readonly row: LeftOutRow }
  | {
      readonly kind: "rows-between";
      readonly totals: number;
      readonly headings: number;
      readonly headers: number;
    }
  | { readonly kind: "unit-unknown"; readonly unit: string; readonly entries: number }
  | { readonly kind: "unit-unnamed"; readonly entries: number }
  | { readonly kind: "unit-from-file-name"; readonly unit: string }
  | { readonly kind: "unit-from-sheet"; readonly unit: string }
  | { readonly kind: "year-from-list"; readonly from: ListYear }
  | { readonly kind: "taken-as-yes"; readonly header: string; readonly entries: number }
  | { readonly kind: "columns-missing"; readonly headers: readonly string[]; readonly entries: number }
  | { readonly kind: "several-files"; readonly unit: string; readonly files: readonly string[] };

/** A sheet with something on it from which nothing was taken, and why. */
export interface PassedSheet {
  readonly name: string;
  readonly why: "no-register" | "summary" | "prose" | "built";
  readonly near: NearHeader | null;
}

/** A writing that was read as another, over all files. */
export interface NormalisedLine extends Pick<CollectedValue, "role" | "from" | "to" | "how" | "entries"> {
  readonly files: number;
  /** The first place: file, sheet, cell. */
  readonly first: { readonly file: string; readonly sheet: string; readonly address: string };
}
