import type { RibbonAction } from "../addin/ribbon";
import type { SessionState } from "../app/session/state";
import type { Desk } from "./desk";

/**
 * What each ribbon button and shortcut does: the same events that the pane dispatches, to the same session. A handler ends when
 * its work has ended; Excel was told before it began.
 */
export const RIBBON_HANDLERS: Readonly<Record<RibbonAction, (desk: Desk) => Promise<void>>> = {
  showPane: (desk) => {
    desk.showPane();
    return Promise.resolve();
  },

  check: async (desk) => {
    desk.showPane();
    await ready(desk);
    desk.session.dispatch({ kind: "go", screen: "overview" });
    desk.session.dispatch({ kind: "check" });
    await idle(desk);
    const state = desk.session.getState();
    if (!isFreshlyChecked(state) || state.marks === "shown") return;
    desk.session.dispatch({ kind: "mark" });
    await idle(desk);
  },

  /** Without a question; the pane is opened only when something failed. */
  build: async (desk) => {
    await ready(desk);
    desk.session.dispatch({ kind: "go", screen: "build" });
    desk.session.dispatch({ kind: "build" });
    await idle(desk);
    showProblem(desk);
  },

  compare: (desk) => {
    desk.session.dispatch({ kind: "go", screen: "report" });
    desk.showPane();
    return Promise.resolve();
  },

  previousFinding: (desk) => step(desk, "previous-finding"),
  nextFinding: (desk) => step(desk, "next-finding"),

  unmark: async (desk) => {
    await ready(desk);
    desk.session.dispatch({ kind: "unmark" });
    await idle(desk);
    showProblem(desk);
  },
};

/** Before the first check there is nothing to step through: the pane says so and what to do. */
function step(desk: Desk, kind: "next-finding" | "previous-finding"): Promise<void> {
  if (desk.session.getState().check === null) {
    desk.session.dispatch({ kind: "go", screen: "findings" });
    desk.showPane();
  } else {
    desk.session.dispatch({ kind });
    showProblem(desk);
  }
  return Promise.resolve();
}

function isFreshlyChecked(state: SessionState): boolean {
  return state.check !== null && !state.check.stale && !state.stopped && state.problem === null;
}

function showProblem(desk: Desk): void {
  if (desk.session.getState().problem !== null) desk.showPane();
}

/** A button may be what starts the add-in: the workbook's settings come first, and one task runs at a time. */
function ready(desk: Desk): Promise<void> {
  return until(desk, (state) => state.settingsFile.kind !== "loading" && state.work.kind === "idle");
}

function idle(desk: Desk): Promise<void> {
  return until(desk, (state) => state.work.kind === "idle");
}

/** Resolves at once, or at the first state that fits. */
function until({ session }: Desk, fits: (state: SessionState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    if (fits(session.getState())) {
      resolve();
      return;
    }
    const stop = session.subscribe(() => {
      if (!fits(session.getState())) return;
      stop();
      resolve();
    });
  });
}
