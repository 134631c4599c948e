import type { Collection } from "../../core/collect/collection";
import type { SumCorrection } from "../../core/model/correction";
import type { Document } from "../../core/model/document";
import type { SetCellEdit } from "../../core/model/edit";
import type { FigureLink } from "../../core/model/link";
import type { WorkbookSnapshot } from "../../core/model/workbook";
import type { PlannedSheets } from "../../core/sheets/plan-sheets";
import type { HostError, MarkedSheets, WrittenSheets } from "../../ports/workbook-host";
import type { SheetRanges } from "../../ports/workbook-navigator";
import type { WorkbookChange } from "../../ports/workbook-watcher";
import type { Analysis } from "../analysis/analyzer";
import type { WrittenBetween } from "./review";
import type { TaskPhase } from "./task";
import type { Trouble } from "./trouble";

/** What came of effects, and what the workbook told by itself. */
export type Outcome = TaskOutcome | Happening;

/** What a task with this number came to. A number that is not the running task's is late. */
export type TaskOutcome =
  | {
      readonly kind: "progressed";
      readonly task: number;
      readonly phase: TaskPhase;
      readonly progress: number | null;
    }
  | { readonly kind: "failed"; readonly task: number; readonly trouble: Trouble }
  | {
      readonly kind: "checked";
      readonly task: number;
      readonly workbook: WorkbookSnapshot;
      readonly analysis: Analysis;
      /** Results of formulas were out of date: the program is set to wait until it is asked. */
      readonly behind?: true;
    }
  | ({
      readonly kind: "marked";
      readonly task: number;
      readonly cells: number;
      /** Of figures that hold, where there are any. */
      readonly ticks?: number;
      readonly asked: boolean;
    } & MarkedSheets)
  | ({ readonly kind: "unmarked"; readonly task: number } & MarkedSheets)
  | {
      readonly kind: "fixed";
      readonly task: number;
      readonly findings: readonly string[];
      readonly edits: readonly SetCellEdit[];
      readonly inverse: readonly SetCellEdit[];
    }
  | { readonly kind: "undone"; readonly task: number }
  | {
      readonly kind: "document-read";
      readonly task: number;
      readonly document: Document;
      readonly source: "pasted" | "file";
      readonly bytes: Uint8Array | null;
    }
  | { readonly kind: "annotated"; readonly task: number; readonly name: string; readonly comments: number }
  | {
      readonly kind: "linked";
      readonly task: number;
      readonly links: readonly FigureLink[];
      /** What the figure is linked to by now: the cell as people name it. */
      readonly target:
        | { readonly kind: "cell"; readonly cell: string }
        | { readonly kind: "not-checkable" }
        | { readonly kind: "nothing" };
    }
  | { readonly kind: "sum-declared"; readonly task: number; readonly sum: SumCorrection }
  | { readonly kind: "build-previewed"; readonly task: number; readonly planned: PlannedSheets }
  | {
      readonly kind: "built";
      readonly task: number;
      readonly names: readonly string[];
      readonly incomplete: NonNullable<WrittenSheets["incomplete"]>;
      readonly planned: PlannedSheets;
      /** Where it can be taken back. */
      readonly moments?: WrittenBetween;
    }
  | {
      readonly kind: "collected";
      readonly task: number;
      readonly collection: Collection;
      readonly names: readonly string[];
      readonly moments?: WrittenBetween;
    }
  | { readonly kind: "proof-saved"; readonly task: number; readonly name: string }
  | { readonly kind: "slips-saved"; readonly task: number; readonly name: string; readonly slips: number }
  | {
      readonly kind: "sample-inserted";
      readonly task: number;
      readonly sheets: readonly string[];
      readonly document: Document | null;
    };

export type Happening =
  /** The first event of all. */
  | { readonly kind: "started" }
  /** The text found in the workbook, null in one that has none. */
  | { readonly kind: "settings-loaded"; readonly text: string | null }
  | { readonly kind: "settings-failed"; readonly doing: "load" | "save"; readonly error: HostError }
  | { readonly kind: "watching" }
  | { readonly kind: "watch-failed"; readonly error: HostError }
  /** The workbook was changed by a person, here or elsewhere. */
  | { readonly kind: "changed"; readonly changes: readonly WorkbookChange[] }
  /** No change has come for a moment: time to check again. */
  | { readonly kind: "settled" }
  | { readonly kind: "reveal-failed"; readonly error: HostError }
  | { readonly kind: "selection-taken"; readonly into: "parts" | "total"; readonly selected: SheetRanges }
  | { readonly kind: "selection-failed"; readonly into: "parts" | "total"; readonly error: HostError }
  | { readonly kind: "copied" }
  /** With `copied`, it is on the clipboard instead: no file could be counted on. */
  | { readonly kind: "saved"; readonly name: string; readonly copied?: true }
  | { readonly kind: "export-failed"; readonly error: HostError };
