import type { Language } from "../../core/base/language";
import type { Correction } from "../../core/model/correction";
import type { Period } from "../../core/model/period";
import type { Place } from "../../core/model/place";
import type { SheetCell } from "../../ports/workbook-navigator";
import type { SheetKind } from "../../core/sheets/plan-sheets";
import type { SlipLayout } from "../../core/slips/slip";
import type { Template } from "../../core/template/schema";
import type { FigureReference, UnitSource } from "../analysis/analyzer";
import type { Outcome } from "./outcome";
import type { Filters } from "./review";
import type { SumDraft } from "./sum-draft";

export type Screen = "overview" | "findings" | "report" | "build" | "setup";

export type WelcomeStep = 0 | 1 | 2;

/** Everything that can happen: what a person does, and what comes of it. */
export type SessionEvent = Action | Outcome;

/** What a person does. Each may come at any time; what makes no sense at the moment changes nothing or says why. */
export type Action =
  | WelcomeAction
  | CheckAction
  | ReviewAction
  | FixAction
  | DocumentAction
  | BuildAction
  | CollectAction
  | SetupAction
  | SumAction
  | { readonly kind: "go"; readonly screen: Screen }
  /** Stops the running task. */
  | { readonly kind: "stop" }
  | { readonly kind: "put-problem-away" }
  /** Goes to the page that can do what the problem says failed. */
  | { readonly kind: "open-page" }
  /** Does again what the problem says failed. */
  | { readonly kind: "retry" }
  /** Saves the settings that could not be saved. */
  | { readonly kind: "save-again" }
  | { readonly kind: "put-notice-away" }
  /** It is known that the program's own undo does not take back what is written. */
  | { readonly kind: "put-undo-note-away" };

export type WelcomeAction =
  | { readonly kind: "welcome-go"; readonly step: WelcomeStep }
  /** Skips or ends the first run; it does not come again. */
  | { readonly kind: "welcome-end" }
  /** Shows it once more. */
  | { readonly kind: "welcome-again" }
  /** Writes invented sheets and opens the report that belongs to them. */
  | { readonly kind: "insert-sample" };

export type CheckAction =
  /** With `recalculate`, formulas are worked out first, where the program waits to be asked for it. */
  | { readonly kind: "check"; readonly recalculate?: true }
  /** Marks the open findings on the cells, now and after each check. */
  | { readonly kind: "mark" }
  /** Removes the marks, and makes none until asked. */
  | { readonly kind: "unmark" }
  /** Saves the proof sheet of the workbook and the documents as they are now. */
  | { readonly kind: "save-proof" };

export type ReviewAction =
  /** Only what is given changes. */
  | { readonly kind: "filter"; readonly filters: Partial<Filters> }
  | { readonly kind: "search"; readonly query: string }
  | { readonly kind: "clear-filters" }
  | { readonly kind: "select-finding"; readonly finding: string | null }
  /** Selects the next or previous open finding that the filters show, and shows its place. */
  | { readonly kind: "next-finding" }
  | { readonly kind: "previous-finding" }
  /** *Đến ô*: shows the cell in the workbook, or the words on the report screen. */
  | { readonly kind: "reveal"; readonly place: Place }
  /** The person went to a cell in the workbook: where the findings are shown, the cell's becomes the one at hand. */
  | { readonly kind: "point-at-cell"; readonly sheet: string; readonly address: string }
  | { readonly kind: "dismiss"; readonly findings: readonly string[]; readonly reason: string }
  | { readonly kind: "reopen"; readonly findings: readonly string[] };

export type FixAction =
  /** Opens the preview of these findings' fixes. */
  | { readonly kind: "preview-fix"; readonly findings: readonly string[] }
  /** Opens the preview of all safe fixes of open findings. */
  | { readonly kind: "preview-safe-fixes" }
  | { readonly kind: "confirm-fix" }
  | { readonly kind: "cancel-fix" }
  | { readonly kind: "undo" }
  /** Does again what was taken back last. */
  | { readonly kind: "redo" };

export type DocumentAction =
  | { readonly kind: "paste-document"; readonly text: string }
  | { readonly kind: "open-document"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "remove-document"; readonly name: string }
  | { readonly kind: "show-document"; readonly name: string }
  /** Index in `report.figures.items`. */
  | { readonly kind: "select-figure"; readonly figure: number | null }
  /** Links the figure to the cell that is selected in the workbook. */
  | { readonly kind: "link-to-selection"; readonly figure: FigureReference }
  | { readonly kind: "set-aside"; readonly figure: FigureReference; readonly reason: string }
  /** Takes back a link or a setting aside. */
  | { readonly kind: "unlink"; readonly figure: FigureReference }
  /** Puts the corrected sentence of a finding in a text on the clipboard. */
  | { readonly kind: "copy-correction"; readonly finding: string }
  /** Saves the Word file with our remarks. */
  | { readonly kind: "annotate"; readonly name: string };

export type BuildAction =
  | { readonly kind: "choose-sheets"; readonly which: readonly SheetKind[] }
  | { readonly kind: "choose-values"; readonly values: boolean }
  | { readonly kind: "preview-build" }
  /** Writes the sheets chosen; from the ribbon, too, without a question. */
  | { readonly kind: "build" };

export type CollectAction =
  /** Collects units' files into a new sheet, with the report of who has sent them. */
  | { readonly kind: "collect"; readonly files: readonly UnitSource[] }
  /** Last year's files, to hold the tables of the next collection against; none takes them back. */
  | { readonly kind: "choose-previous"; readonly files: readonly UnitSource[] }
  | { readonly kind: "choose-layout"; readonly layout: SlipLayout }
  /** Saves the return slips of the last check's open findings as one zip. */
  | { readonly kind: "save-slips" };

/** *Khai báo phép cộng*: the parts, then their total. */
export type SumAction =
  /** Opens the form, for the total given. */
  | { readonly kind: "begin-sum"; readonly total?: SheetCell }
  | { readonly kind: "cancel-sum" }
  /** Only what is given changes. */
  | { readonly kind: "name-sum-cells"; readonly cells: Partial<SumDraft> }
  /** Takes over what is selected in the workbook. */
  | { readonly kind: "take-selection"; readonly into: "parts" | "total" }
  /** Keeps the sum, and checks with it. */
  | { readonly kind: "declare-sum" };

export type SetupAction =
  /** Replaces an earlier correction of the same column or table. */
  | { readonly kind: "correct"; readonly correction: Correction }
  /** Takes the correction of that column or table back. */
  | { readonly kind: "uncorrect"; readonly correction: Correction }
  | { readonly kind: "change-template"; readonly template: Template | null }
  /** Saves the template in force as a file, for other units and the command line. */
  | { readonly kind: "export-template" }
  /** Takes a whole template from the text of such a file. */
  | { readonly kind: "import-template"; readonly text: string }
  | { readonly kind: "change-period"; readonly period: Period | null }
  /** The name that decisions are signed with on this machine; "" for none. */
  | { readonly kind: "name-person"; readonly name: string }
  | { readonly kind: "choose-language"; readonly language: Language | null }
  | { readonly kind: "switch-live"; readonly on: boolean }
  | { readonly kind: "switch-notes"; readonly on: boolean }
  /** Saves what people decided as a JSON file, for another reviewer or the command line. */
  | { readonly kind: "export-decisions" }
  /** Takes the decisions of such a file in beside one's own. */
  | { readonly kind: "import-decisions"; readonly text: string }
  | { readonly kind: "switch-ticks"; readonly on: boolean }
  /** Saves the settings as a JSON file. */
  | { readonly kind: "export-settings" }
  /** Reads the text of such a file; what it says replaces the settings. */
  | { readonly kind: "import-settings"; readonly text: string }
  /** Gives up settings of the workbook that cannot be read. */
  | { readonly kind: "discard-unreadable-settings" }
  /** Saves them as a file, as they are. */
  | { readonly kind: "export-unreadable-settings" };
