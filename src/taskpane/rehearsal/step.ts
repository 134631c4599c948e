import type { RibbonAction } from "../../addin/ribbon";
import type { RequirementSet } from "../../hosts/office/requirements";
import type { OfficeHost } from "../../hosts/office/office-host";
import type { Exporter } from "../../ports/exporter";
import type { Behaviour } from "./behaviours";

/** One thing that Khớp does with Excel, tried by itself. */
export interface Step {
  readonly id: StepId;
  readonly run: (desk: RehearsalDesk) => Promise<Verdict>;
}

export type StepId =
  | "workbook"
  | "front"
  | "calculation"
  | "dates"
  | "read"
  | "merges"
  | "areas"
  | "mark"
  | "rules"
  | "unmark"
  | "undo-marks"
  | "build"
  | "rebuild"
  | "fix"
  | "undo-group"
  | "undo"
  | "undo-merges"
  | "settings"
  | "save"
  | "pane"
  | "ribbon"
  | "shortcut"
  | "clean-up";

/** What came of a step. */
export type Verdict =
  | { readonly kind: "green" }
  | {
      readonly kind: "red";
      /** What the Excel does, where it is a known one. */
      readonly behaviour: Behaviour | null;
      /** What was expected and what came, or Excel's own words. */
      readonly error: string;
      /** Nothing after it can be tried. */
      readonly isLast?: true;
    }
  /** This Excel does not have it, and says so. */
  | { readonly kind: "lacking"; readonly set: string }
  /** The person left it out, or an earlier step made it impossible. */
  | { readonly kind: "left-out" };

export const GREEN: Verdict = { kind: "green" };

export function red(behaviour: Behaviour | null, error: string): Verdict {
  return { kind: "red", behaviour, error };
}

/** What a person is asked to do or to look at. */
export type Question =
  | "are-marks-seen"
  | "undo-unmarking"
  | "undo-typing"
  | "undo-after-merges"
  | "is-file-there"
  | "click-ribbon"
  | "press-keys";

export type Answer = "yes" | "no" | "leave-out";

/** A question on the screen; whoever finds the answer by another way takes it back. */
export interface AskedQuestion {
  readonly answer: Promise<Answer>;
  readonly withdraw: () => void;
}

/** A click on the ribbon, or the keys of one, that the rehearsal has taken for itself. */
export interface TakenClick {
  readonly action: RibbonAction;
  readonly complete: () => void;
}

/** What a step works with. */
export interface RehearsalDesk {
  readonly host: OfficeHost;
  readonly exporter: Exporter;
  readonly supports: (set: RequirementSet) => boolean;
  readonly ask: (question: Question) => AskedQuestion;
  readonly nextClick: () => Promise<TakenClick>;
  /** Asks Excel to show the pane. */
  readonly showPane: () => Promise<unknown>;
  /** Resolves after a time in which every Excel that answers has answered. */
  readonly patience: () => Promise<void>;
}
