import type { Language } from "../../core/base/language";
import type { Document } from "../../core/model/document";
import type { Mark } from "../../core/model/mark";
import type { WorkbookSnapshot } from "../../core/model/workbook";
import type { HostError } from "../../ports/workbook-host";
import type { WorkbookChange } from "../../ports/workbook-watcher";
import type { Analysis } from "../analysis/analyzer";
import type { SettingsError } from "../settings/parse-settings";
import type { KeptRun, Settings } from "../settings/settings";
import type { Building, Collecting } from "./building";
import type { Capabilities } from "./capabilities";
import type { Screen, SessionEvent, WelcomeStep } from "./event";
import type { Notice } from "./notice";
import type { FixPreview, Review, UndoStep } from "./review";
import type { SumDraft } from "./sum-draft";
import type { TaskKind, Work } from "./task";
import type { Trouble } from "./trouble";

/** All that the pane shows. Derived data (cards, counts, charts) comes from `src/app/select`. */
export interface SessionState {
  readonly screen: Screen;
  /** Null when the first run is over. */
  readonly welcome: WelcomeStep | null;
  /** The language shown: that of the settings, else that of the Office program. */
  readonly language: Language;
  readonly officeLanguage: Language;
  readonly capabilities: Capabilities;
  /** Who works here: what they decide is signed with it. Null: not asked yet; "": no name was given. */
  readonly person: string | null;
  readonly settings: Settings;
  readonly settingsFile: SettingsFile;
  readonly work: Work;
  /** The last thing that failed, until it is put away or something new is begun. */
  readonly problem: Problem | null;
  /** The last thing that was done. `number` rises, so that the same words are announced again. */
  readonly notice: { readonly number: number; readonly notice: Notice } | null;
  /** To be told before anything is written: this program's own undo does not take it back. */
  readonly tellsNoUndo: boolean;
  /** Null before the first check. */
  readonly check: Check | null;
  /** The run that this check is held against; null: there is none. */
  readonly since: KeptRun | null;
  /** The last check was stopped, and there is none since. */
  readonly stopped: boolean;
  readonly documents: readonly SessionDocument[];
  readonly review: Review;
  /** Open while a fix is being looked at. */
  readonly fixPreview: FixPreview | null;
  /** The last step is taken back first. */
  readonly undo: readonly UndoStep[];
  /** Steps that were taken back; the last is done again first. */
  readonly redo: readonly UndoStep[];
  readonly marks: Marks;
  readonly reading: Reading;
  readonly building: Building;
  readonly collecting: Collecting;
  /** Null while no sum is being declared. */
  readonly declaring: SumDraft | null;
  /** Changes heard of and not yet read. */
  readonly changes: readonly WorkbookChange[];
  /** What the running check makes up for; should it fail, that is still to be done. */
  readonly taken: { readonly changes: readonly WorkbookChange[]; readonly missed: boolean };
  /** The watch on the workbook: asked for, in force, or not to be had. */
  readonly watch: "off" | "starting" | "on" | "failed";
  /** The number of the task begun last. */
  readonly lastTask: number;
  /** The event by which the running task was begun, for doing it again. */
  readonly begun: SessionEvent | null;
  /** What a person asked for while a check ran: its turn comes when that has ended. */
  readonly waiting: SessionEvent | null;
  /** A document or a setting has changed since the last analysis began: another is due. */
  readonly due: boolean;
  /** Changes went unheard since the last check: the next one reads the whole workbook. */
  readonly missed: boolean;
  /** What stands marked in the workbook, or could not be; null where nobody knows. */
  readonly marked: readonly Mark[] | null;
}

export interface Check {
  readonly workbook: WorkbookSnapshot;
  readonly analysis: Analysis;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The workbook, a document or a setting has changed since. */
  readonly stale: boolean;
  /** Results of formulas were out of date when it was read. */
  readonly behind?: true;
}

export interface SessionDocument {
  readonly document: Document;
  readonly source: "pasted" | "file";
  /** The file's bytes, for annotating; null for pasted text. */
  readonly bytes: Uint8Array | null;
}

export interface Problem {
  readonly trouble: Trouble;
  /** What failed; null for what is no task (settings, showing a cell). */
  readonly task: TaskKind | null;
  /** Dispatched by *Thử lại*; null where trying again would not help. */
  readonly retry: SessionEvent | null;
}

/** The marks on the cells. `shown` are those of the last check's open findings. */
export type Marks = "none" | "shown" | "stale";

/** The report screen. */
export interface Reading {
  /** The name of the document shown. */
  readonly document: string | null;
  /** Index in `report.figures.items` of the figure at hand. */
  readonly figure: number | null;
}

/** The settings kept in the workbook. What could not be read is kept as it is and never written over unasked. */
export type SettingsFile =
  | { readonly kind: "loading" }
  | { readonly kind: "ready" }
  /** The workbook did not answer: nothing is saved, so that nothing is written over. */
  | { readonly kind: "failed"; readonly error: HostError }
  | { readonly kind: "unreadable"; readonly text: string; readonly error: SettingsError };
