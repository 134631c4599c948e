import type { SetCellEdit } from "../../core/model/edit";
import type { Finding } from "../../core/model/finding";
import type { Mark } from "../../core/model/mark";
import type { WorkbookSnapshot } from "../../core/model/workbook";
import type { WorkbookChange } from "../../ports/workbook-watcher";
import type { SheetCell } from "../../ports/workbook-navigator";
import type {
  AnalysisRequest,
  CollectRequest,
  FigureReference,
  PlanRequest,
  ProofRequest,
  SlipRequest,
  SumRequest,
} from "../analysis/analyzer";
import type { FixPreview } from "./review";
import type { Settings } from "../settings/settings";

/** What is to be done outside of the state. `create-session.ts` does it and dispatches what comes of it. */
export type SessionEffect =
  /** Begins a task; there is none running. */
  | { readonly kind: "run"; readonly task: number; readonly job: Job }
  /** Stops the running task. */
  | { readonly kind: "stop" }
  | { readonly kind: "load-settings" }
  /** After a moment, so that a row of changes is saved once. */
  | { readonly kind: "save-settings"; readonly settings: Settings }
  | { readonly kind: "keep-person"; readonly name: string }
  | { readonly kind: "watch" }
  | { readonly kind: "unwatch" }
  /** Dispatches `settled` when no other `settle` follows for a moment. */
  | { readonly kind: "settle" }
  | { readonly kind: "reveal"; readonly cell: SheetCell }
  | { readonly kind: "ask-selection"; readonly into: "parts" | "total" }
  | { readonly kind: "copy"; readonly text: string }
  | { readonly kind: "open-page" }
  | { readonly kind: "save-text"; readonly name: string; readonly text: string };

/** One task's work, with all that it needs. */
export type Job =
  | {
      readonly kind: "check";
      readonly read: ReadHow;
      readonly inputs: AnalysisInputs;
      /** Works formulas out before anything is read. */
      readonly recalculate?: true;
    }
  | {
      readonly kind: "mark";
      readonly marks: readonly Mark[];
      readonly notes: boolean;
      readonly asked: boolean;
    }
  | { readonly kind: "unmark" }
  | {
      readonly kind: "fix";
      /** As a person saw it; refused where the workbook says something else by now. */
      readonly preview: FixPreview;
      readonly read: ReadHow;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: "undo"; readonly edits: readonly SetCellEdit[] }
  | { readonly kind: "go-to-moment"; readonly from: number; readonly to: number }
  | { readonly kind: "read-text"; readonly name: string; readonly text: string }
  | { readonly kind: "read-file"; readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly kind: "annotate";
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly request: AnalysisRequest;
      /** Findings set aside: they get no comment. */
      readonly leaveOut: readonly string[];
    }
  | {
      readonly kind: "link";
      readonly request: AnalysisRequest;
      readonly figure: FigureReference;
      readonly target: LinkTo;
    }
  | { readonly kind: "declare-sum"; readonly request: AnalysisRequest; readonly sum: SumRequest }
  | {
      readonly kind: "preview-build";
      readonly read: ReadHow;
      readonly inputs: AnalysisInputs;
      readonly options: PlanRequest;
    }
  | {
      readonly kind: "build";
      readonly read: ReadHow;
      readonly inputs: AnalysisInputs;
      readonly options: PlanRequest;
    }
  | { readonly kind: "collect"; readonly request: CollectRequest }
  | {
      readonly kind: "save-slips";
      readonly read: ReadHow;
      readonly inputs: AnalysisInputs;
      readonly options: SlipRequest;
    }
  | {
      readonly kind: "save-proof";
      readonly read: ReadHow;
      readonly inputs: AnalysisInputs;
      readonly documents: readonly { readonly name: string; readonly bytes: Uint8Array | null }[];
      readonly options: Pick<ProofRequest, "setAside" | "fixed">;
    }
  | { readonly kind: "insert-sample" };

/** `nothing` takes back what was said of the figure. */
export type LinkTo =
  | { readonly kind: "selection" }
  | { readonly kind: "not-checkable"; readonly reason: string }
  | { readonly kind: "nothing" };

/** How the workbook is come by: read as a whole, read where it changed, or as it was read last. */
export type ReadHow =
  | { readonly kind: "whole" }
  | {
      readonly kind: "changes";
      readonly before: WorkbookSnapshot;
      readonly changes: readonly WorkbookChange[];
    }
  | { readonly kind: "as-read"; readonly workbook: WorkbookSnapshot };

export type AnalysisInputs = Omit<AnalysisRequest, "workbooks">;
