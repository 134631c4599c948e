/** Can this program do it? `too-old`: a newer Excel can. `not-here`: it is no matter of age (a browser has no cells). */
export type Capability = "yes" | "too-old" | "not-here";

/** What the program around the session can do; found out at its start, never changed. */
export interface Capabilities {
  /** Reading, marking and writing a workbook at all. */
  readonly workbook: Capability;
  /** Showing a cell and asking which is selected. */
  readonly reveal: Capability;
  /** Hearing of changes. */
  readonly live: Capability;
  /** Words on marked cells. */
  readonly notes: Capability;
  /** The program's own undo takes back what we wrote. */
  readonly undo: Capability;
  /** One action is one step of Excel's own undo. */
  readonly undoGroups: Capability;
  readonly charts: Capability;
  /** Keeping settings in the workbook. */
  readonly settings: Capability;
  readonly clipboard: Capability;
  /** Trying, a step after another, what this program does with us. */
  readonly rehearsal: Capability;
}
