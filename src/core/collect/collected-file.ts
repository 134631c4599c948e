import type { ColumnQuestion } from "../model/question";
import type { ColumnKey } from "../model/register";
import type { NormalisedValue } from "../model/report";
import type { CellValue } from "../model/workbook";
import type { UnitTable } from "../consolidate/unit-table";
import type { ListYear } from "./find-list-year";
import type { NearHeader } from "./find-near-header";

/** What one unit's file gave: plain data, so that it can be kept on disk and sent between threads. */
export interface CollectedFile {
  readonly facts: FileFacts;
  /** The entries of each register, in the order of `facts.registers`. */
  readonly entries: readonly PackedEntries[];
}

/** All that is told of a file, without its entries. */
export interface FileFacts {
  readonly registers: readonly RegisterFacts[];
  readonly sheets: readonly SheetFacts[];
  /** Filled tables of figures: those of one layout are added up. */
  readonly tables: readonly UnitTable[];
}

/** One sheet, and why nothing was taken from it where nothing was. */
export interface SheetFacts {
  readonly name: string;
  readonly hidden: boolean;
  readonly entries: number;
  readonly filledCells: number;
  /** `built`: a sheet that Khớp itself built; `summary`: it holds summary tables and no register; `prose`: words alone. */
  readonly passedOver: "no-register" | "summary" | "prose" | "built" | "empty" | null;
  /** Where no register was found: the row that comes nearest to a header of one. */
  readonly nearHeader: NearHeader | null;
  /** Tables beside its registers, as ranges: their rows are not taken. */
  readonly otherTables: readonly string[];
}

export interface RegisterFacts {
  readonly sheet: string;
  readonly entries: number;
  /** The units of the entries, in order of appearance; "" for entries that name none. */
  readonly units: readonly CountedUnit[];
  /**
   * Where no column and no line names the unit: what it was taken from. `text`: words of the sheet that the catalogue
   * knows or else reports; `sheet`: such words where there is no catalogue.
   */
  readonly unitFrom: "text" | "sheet" | "file-name" | null;
  /** Where no column and no line names the year of registration: the one that title or sheet name say of all entries. */
  readonly yearFrom: ListYear | null;
  /** The headers of columns that the list does not have and that are taken for "yes" of all its entries. */
  readonly takenAsYes: readonly string[];
  /** The headers of required columns that the list does not have at all, that nothing else tells, and that none is asked about. */
  readonly missingColumns: readonly string[];
  readonly hiddenRows: number;
  readonly normalised: readonly CollectedValue[];
  readonly questions: readonly ColumnQuestion[];
  /** Columns with something in them that are none of the template's, ordinals aside: what they say is not taken. */
  readonly unusedColumns: readonly UnusedColumn[];
  /** Filled rows within or below the register that were not taken as entries. */
  readonly leftOut: readonly LeftOutRow[];
}

/** As `NormalisedValue`, and what a list says of all its entries: by its title, its sheet's name, or by having no such column. */
export interface CollectedValue extends Omit<NormalisedValue, "how"> {
  readonly how: NormalisedValue["how"] | ListYear["from"] | "no-column";
}

export interface CountedUnit {
  readonly name: string;
  readonly entries: number;
  /** In the template's catalogue of units; true for all where there is none. */
  readonly known: boolean;
}

export interface UnusedColumn {
  readonly column: number;
  readonly header: string;
  /** Entries that have something there. */
  readonly filled: number;
}

export interface LeftOutRow {
  /** From 0. */
  readonly row: number;
  readonly why: "total" | "heading" | "repeated-header" | "few-cells" | "outside";
  /** What the row says, shortened. */
  readonly text: string;
}

/** The entries of one register, each distinct value once. */
export interface PackedEntries {
  /** The sheet's row of each entry, from 0. */
  readonly rows: readonly number[];
  readonly columns: readonly {
    readonly id: ColumnKey;
    readonly distinct: readonly CellValue[];
    /** The month of each distinct value that is a date with one; left out where none is. */
    readonly months?: readonly (number | null)[];
    readonly codes: readonly number[];
  }[];
}
