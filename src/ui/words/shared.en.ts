import type { sharedVi } from "./shared.vi";

export const sharedEn: typeof sharedVi = {
  severity: { error: "Error", warning: "Warning", note: "Note" },
  stop: "Stop",
  stopping: "Stopping…",
  retry: "Try again",
  openPage: "Open the page of Khớp",
  cancel: "Cancel",
  close: "Close",
  confirm: "OK",
  apply: "Apply",
  undo: "Undo",
  next: "Next",
  back: "Back",
  goToCell: "Go to cell",
  loading: "Loading…",
  problem: "That did not work",
  progressOf: (percent) => `${percent} done`,
  justNow: "just now",
  today: (time) => `${time} today`,
  emptyValue: "(empty)",
};
