import type { UnitSource } from "../analysis/analyzer";
import type { Collection } from "../../core/collect/collection";
import type { SlipLayout } from "../../core/slips/slip";
import type { PlannedSheets, SheetKind } from "../../core/sheets/plan-sheets";
import type { WrittenSheets } from "../../ports/workbook-host";

/** The form for building sheets, its preview, and what was built last. */
export interface Building {
  /** Null until a person chooses: all tables of the template in force. */
  readonly which: readonly SheetKind[] | null;
  /** Plain numbers instead of formulas. */
  readonly values: boolean;
  /** Of the form as it is now; null before it was asked for and after the form changed. */
  readonly preview: PlannedSheets | null;
  readonly built: BuiltSheets | null;
}

/** Units' files collected last, and the form of the return slips. */
export interface Collecting {
  readonly collected: CollectedFiles | null;
  /** Last year's files, chosen to hold this year's tables against. */
  readonly previous: readonly UnitSource[];
  readonly layout: SlipLayout;
}

export interface CollectedFiles {
  readonly collection: Collection;
  /** The sheets that it went to, the register's first. */
  readonly names: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface BuiltSheets {
  /** The names the sheets got: another than planned where a sheet that is not ours had it. */
  readonly names: readonly string[];
  /** What the program would not do although the cells are written. */
  readonly incomplete: NonNullable<WrittenSheets["incomplete"]>;
  /** What the reader must know, as sentences. */
  readonly notes: PlannedSheets["notes"];
  /** Milliseconds since 1970. */
  readonly at: number;
}
