import type { Result } from "../core/base/result";
import type { SetCellEdit } from "../core/model/edit";
import type { Mark } from "../core/model/mark";
import type { SheetPlan } from "../core/model/sheet-plan";
import type { WorkbookSnapshot } from "../core/model/workbook";

/** Why a host could not do as asked. The entry point turns the code into a sentence. */
export interface HostError {
  readonly code:
    | "not-found"
    | "is-a-folder"
    | "not-a-file"
    | "not-a-workbook"
    | "old-format"
    | "encrypted"
    | "damaged"
    | "too-large"
    | "cannot-write"
    | "disk-full"
    /** Another program, most often Excel, has the file open. */
    | "in-use"
    /** The folder or the file may not be written to. */
    | "not-permitted"
    /** A folder of that name stands where the file is to go. */
    | "folder-in-the-way"
    /** A file was handed out where nobody can tell whether it arrived. */
    | "save-unsure"
    /** The same, and a page of ours can be opened that saves files for certain. */
    | "save-elsewhere"
    | "protected"
    /** The workbook is open for looking only. */
    | "read-only"
    | "edit-stale"
    /** The cell is filled by a formula together with others, and cannot be written to alone. */
    | "part-of-array"
    | "sheet-not-found"
    /** The sheet is there, but somebody hid it. */
    | "sheet-hidden"
    /** Another workbook is in front, or what is selected is no cell. */
    | "not-in-front"
    /** A cell is being typed in: Excel takes nothing until Enter or Esc. */
    | "cell-editing"
    /** This Excel lacks what the action needs; `detail` names the requirement set. */
    | "too-old"
    /** The connection to the open workbook broke, also on a second try. */
    | "session-lost"
    /** A package that is not installed by itself is wanted; `subject` is as npm installs it. */
    | "needs-package"
    /** The person asked to stop. */
    | "stopped"
    /** Anything else the program answered; `detail` has its words. */
    | "refused";
  /** What it concerns: a file's name, a sheet, a cell. */
  readonly subject: string;
  /** What else helps to mend it, in English, for a log; never shown alone. */
  readonly detail?: string;
}

/** A workbook that can be read, and changed in the four ways the product changes one. */
export interface WorkbookHost {
  readonly read: (options?: LongWork) => Promise<Result<WorkbookSnapshot, HostError>>;
  /**
   * Adds or replaces the sheets Khớp builds. A sheet of that name that is not ours stays; ours then gets ` (2)`. With
   * `owner: "person"` the sheets are added as if a person had made them: none is replaced, and a check reads them.
   */
  readonly writeSheets: (
    plans: readonly SheetPlan[],
    options?: { readonly owner?: "khop" | "person" },
  ) => Promise<Result<WrittenSheets, HostError>>;
  /**
   * Replaces all our marks by these. Marks are conditional formats that carry our marker. With `notes`, the marks' words
   * are put on the cells too, where the host can and the cell has no note of the user's.
   */
  readonly mark: (
    marks: readonly Mark[],
    options?: { readonly notes?: boolean },
  ) => Promise<Result<MarkedSheets, HostError>>;
  /** Removes our marks and nothing else. */
  readonly unmark: () => Promise<Result<MarkedSheets, HostError>>;
  /** The files that the workbook is, as they stand; absent where the program keeps them to itself. */
  readonly files?: () => Promise<Result<readonly HostFile[], HostError>>;
  /** Where sheets that were written can be taken back. */
  readonly moments?: WorkbookMoments;
  /** Where the program may be set to work formulas out only when asked. */
  readonly calculation?: WorkbookCalculation;
  /** Applies edits; one whose cell no longer holds `from` is refused, and then none is applied. */
  readonly applyEdits: (edits: readonly SetCellEdit[]) => Promise<Result<void, HostError>>;
}

export interface HostFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How the workbook stood before and after something was done, to go back and forth between the two. */
export interface WorkbookMoments {
  /** Keeps how it stands now, and gives that a number. */
  readonly keep: () => Promise<number>;
  /** Makes it stand as it did at `to`; `edit-stale` where it does not stand as at `from` any more. */
  readonly go: (from: number, to: number) => Promise<Result<void, HostError>>;
}

export interface WorkbookCalculation {
  /** Whether results of formulas were out of date when the workbook was read last. */
  readonly isBehind: () => boolean;
  /** Works out what is out of date. */
  readonly recalculate: () => Promise<Result<void, HostError>>;
}

/** How a long piece of work is watched and stopped. A stopped one answers `stopped` and has changed nothing. */
export interface LongWork {
  readonly signal?: AbortSignal;
  /** Called now and then with what is done of what there is to do, in units of the host's own choice. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface MarkedSheets {
  /** The sheets with a rule that the program will neither show nor take away: an old mark of ours may have stayed. */
  readonly unread?: readonly string[];
}

export interface WrittenSheets {
  /** The names the sheets got, in the order of the plans. */
  readonly names: readonly string[];
  /** What the program would not do although the cells are written (print needs a printer on some computers). */
  readonly incomplete?: readonly ("layout" | "charts" | "print")[];
}
