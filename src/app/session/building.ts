import type { PlannedSheets, SheetKind } from "../../core/sheets/plan-sheets";

/** The form for building sheets, its preview, and what was built last. */
export interface Building {
  readonly which: readonly SheetKind[];
  /** Plain numbers instead of formulas. */
  readonly values: boolean;
  /** Of the form as it is now; null before it was asked for and after the form changed. */
  readonly preview: PlannedSheets | null;
  readonly built: BuiltSheets | null;
}

export interface BuiltSheets {
  /** The names the sheets got: another than planned where a sheet that is not ours had it. */
  readonly names: readonly string[];
  /** What the reader must know, as sentences. */
  readonly notes: PlannedSheets["notes"];
  /** Milliseconds since 1970. */
  readonly at: number;
}
