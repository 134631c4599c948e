import type { RuleFamily, Severity } from "../../core/model/finding";
import type { SetCellEdit } from "../../core/model/edit";
import type { BuiltSheets, CollectedFiles } from "./building";

/** How the findings are looked through. */
export interface Review {
  readonly filters: Filters;
  /** Searched without tone marks. */
  readonly query: string;
  /** The id of the finding at hand. */
  readonly selected: string | null;
  /** Findings mended in this session since *Kiểm tra*: they count as reviewed. */
  readonly fixed: readonly string[];
}

/** Null: all. */
export interface Filters {
  readonly severity: Severity | null;
  readonly family: RuleFamily | null;
  readonly unit: string | null;
  readonly sheet: string | null;
  readonly reviewed: "open" | "reviewed" | null;
  /** Against the check before. */
  readonly since: "new" | "still" | null;
}

export const NO_FILTERS: Filters = {
  severity: null,
  family: null,
  unit: null,
  sheet: null,
  reviewed: null,
  since: null,
};

/** What *Sửa* would do, shown before it is done. */
export interface FixPreview {
  /** `safe`: all that change only how a thing is written; `chosen`: those asked for. */
  readonly of: "safe" | "chosen";
  readonly changes: readonly FixChange[];
  /** The findings that the changes mend: two that want the same of one cell share a change. */
  readonly mends: readonly string[];
  /** Findings asked for that are left: their cell has changed since, or another fix wants something else there. */
  readonly left: readonly string[];
}

export interface FixChange {
  readonly finding: string;
  readonly edit: SetCellEdit;
  /** The formula (without `=`) that the fix replaces by a value; null where the cell has none. */
  readonly formula: string | null;
}

/** What was done to the workbook, and is taken back or done again as a whole. */
export type UndoStep = FixStep | SheetsStep;

export interface FixStep {
  readonly kind: "fix";
  /** The findings that it mended. */
  readonly findings: readonly string[];
  readonly edits: readonly SetCellEdit[];
  /** The inverse edits, in the order in which they are to be made. */
  readonly inverse: readonly SetCellEdit[];
}

/** Sheets were built, or collected into. */
export interface SheetsStep {
  readonly kind: "sheets";
  readonly names: readonly string[];
  readonly moments: WrittenBetween;
  /** What the screens said of built and collected sheets. */
  readonly before: ShownSheets;
  readonly after: ShownSheets;
}

/** The moments before and after sheets were written. */
export interface WrittenBetween {
  readonly before: number;
  readonly after: number;
}

export interface ShownSheets {
  readonly built: BuiltSheets | null;
  readonly collected: CollectedFiles | null;
}
