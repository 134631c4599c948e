/**
 * What Excels do in the field against the documents, as far as a rehearsal can tell it, with what imitates it on the host of the
 * tests (`test/support/excel-host`): whoever mends it begins there.
 */
export const IMITATIONS = {
  "formats-broken": "formats-broken",
  "formats-undeletable": "formats-undeletable",
  "undo-breaks-formats": "undo-breaks-formats",
  "undo-groups-refused": "undo-groups-refused",
  "undo-groups-break": "undo-groups-break",
  "pane-hangs": "pane-hangs",
  "pane-waits-for-click": "pane-waits-for-click",
  "pane-refused": "pane-refused",
  "first-click-lost": "first-click-lost",
  "other-workbook-in-front": "other-workbook-in-front",
  "merged-areas-empty-undo": "merged-areas-empty-undo",
  "merged-areas-refused": "merged-areas-refused",
  "list-separator-other": "list-separator-other",
  "read-only": "read-only",
  "chart-selected": "chart-selected",
  "dates-from-1904": "dates-from-1904",
  "functions-refused": "functions-refused",
  "calculated-by-hand": "model.calculateByHand()",
  "files-not-saved": 'platform: "Mac"',
  "session-lost": "faults.loseSession()",
} as const;

export type Behaviour = keyof typeof IMITATIONS;
