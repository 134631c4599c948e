import type { Session } from "../../app/session/create-session";
import type { Book } from "./create-book";
import type { StepOrder } from "./step-order";

/** What is open on the page, and what can be done with files. */
export interface Workspace {
  readonly getState: () => WorkspaceState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Brings back what was open, or opens the sample. */
  readonly start: () => Promise<void>;
  readonly openSample: () => Promise<void>;
  /** A workbook with one empty sheet, to collect units' files into. */
  readonly openBlank: () => Promise<void>;
  /** Workbooks take the place of what is open; reports are put beside it. */
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  /** Gives up what is being opened; what was open before stays. */
  readonly giveUp: () => void;
  /** What shall become of unsaved work before what waits is opened. */
  readonly answer: (answer: Answer) => Promise<void>;
  /** Goes on here with the work that another window keeps. */
  readonly takeOver: () => Promise<void>;
  /** Goes on here, whatever another window that was closed has left. */
  readonly goOn: () => void;
  /** Whether the work that is offered is opened, or given up for the sample. */
  readonly answerOffer: (take: boolean) => Promise<void>;
  readonly save: () => Promise<void>;
  /** The findings as a workbook: a copy with the cells marked, and the list of findings. */
  readonly saveFindings: () => Promise<void>;
  readonly saveAnnotated: (document: string) => void;
  /** Keeps the work in the browser at once; it does so by itself a moment after each change. */
  readonly keep: () => Promise<void>;
  readonly tell: (text: string) => void;
  readonly putMessageAway: () => void;
}

/** Opens it after saving, opens it and lets the changes go, or opens nothing. */
export type Answer = "save" | "discard" | "stay";

export interface WorkspaceState {
  /** Null until something is open for the first time. */
  readonly open: OpenWork | null;
  /** What is being opened or saved, by its name. */
  readonly busy: { readonly doing: "open" | "save"; readonly name: string } | null;
  /** One sentence for the person, until it is put away. */
  readonly message: { readonly kind: "error" | "info"; readonly text: string } | null;
  /** There is work that no file holds yet. */
  readonly unsaved: boolean;
  /** Another window keeps its work in the browser, or did and left some unsaved; meanwhile this one keeps nothing. */
  readonly elsewhere: "no" | "there" | "left";
  /** Work of a window that died, before anything is open: what was open, and when it was kept. */
  readonly offered: { readonly names: readonly string[]; readonly at: number } | null;
  /** What waits for an answer, since opening it puts unsaved work away. */
  readonly waiting: (() => Promise<void>) | null;
}

export interface OpenWork {
  /** Rises with each opening. */
  readonly id: number;
  readonly names: readonly string[];
  readonly sample: boolean;
  /** Whether the grid works formulas out anew: not in the largest files. */
  readonly calculates: boolean;
  readonly book: Book;
  readonly session: Session;
  readonly steps: StepOrder;
  /** Lets go of its files. */
  readonly end: () => void;
}
