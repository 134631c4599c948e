import type { Result } from "../core/base/result";
import type { WorkbookSnapshot } from "../core/model/workbook";
import type { HostError, LongWork } from "./workbook-host";

/** Hearing of changes to an open workbook, ours and those on built sheets left out, and reading again only what they touched. */
export interface WorkbookWatcher {
  /** Calls `listener` after each change by this person or another, until the function it gives is called. */
  readonly watch: (
    listener: (change: WorkbookChange) => void,
  ) => Promise<Result<() => Promise<void>, HostError>>;
  /** The snapshot as it is after these changes. A sheet that none of them touched is the same object as before. */
  readonly reread: (
    before: WorkbookSnapshot,
    changes: readonly WorkbookChange[],
    options?: LongWork,
  ) => Promise<Result<WorkbookSnapshot, HostError>>;
}

/** Whole rows or columns that came before `at`, or went from `at` on; counted from 0. */
export interface LineShift {
  readonly axis: "rows" | "columns";
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
}

export type WorkbookChange =
  /** Values or formulas of a range, an A1 range without the sheet's name. */
  | { readonly kind: "cells"; readonly sheet: string; readonly address: string }
  /** Rows, columns, merges or the sheet itself came, went or moved. */
  | { readonly kind: "sheet"; readonly sheet: string; readonly shift?: LineShift }
  /** Sheets were added, deleted or renamed. */
  | { readonly kind: "workbook" };
