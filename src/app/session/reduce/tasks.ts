import type { Mark } from "../../../core/model/mark";
import type { SessionEvent } from "../event";
import type { Job } from "../effect";
import type { Problem, SessionState } from "../state";
import { NOTHING_TAKEN } from "../start-state";
import type { TaskKind } from "../task";
import type { Trouble } from "../trouble";
import { listInputs, listWantedMarks, readWhatIsHeard } from "./inputs";
import { notify, step, type Step } from "./step";
import { waitTurn } from "./turns";

/** Work that leaves everything as it was when it is stopped. */
const STOPPABLE: ReadonlySet<TaskKind> = new Set([
  "check",
  "recheck",
  "read-document",
  "annotate",
  "link",
  "declare-sum",
  "preview-build",
  "build",
  "collect",
  "save-slips",
  "save-proof",
]);

/** Begins a task, or lets it wait for the one that is running. `begun` is what *Thử lại* would dispatch. */
export function beginTask(state: SessionState, task: TaskKind, job: Job, begun: SessionEvent): Step {
  const { work } = state;
  if (work.kind === "running") return waitTurn(state, task, begun);
  const id = state.lastTask + 1;
  const next: SessionState = {
    ...state,
    lastTask: id,
    begun,
    problem: null,
    work: {
      kind: "running",
      task,
      id,
      phase: firstPhase(job),
      progress: null,
      stoppable: STOPPABLE.has(task),
      stopping: false,
    },
  };
  return step(next, { kind: "run", task: id, job });
}

function firstPhase(job: Job): "reading" | "analyzing" | "writing" {
  switch (job.kind) {
    case "check":
    case "build":
    case "preview-build":
    case "save-slips":
    case "save-proof":
      return job.read.kind === "as-read" ? "analyzing" : "reading";
    case "read-text":
    case "read-file":
    case "collect":
      return "reading";
    case "link":
    case "declare-sum":
      return "analyzing";
    case "annotate":
    case "mark":
    case "unmark":
    case "fix":
    case "undo":
    case "go-to-moment":
    case "insert-sample":
      return "writing";
  }
}

/** Reads the workbook as far as it is not known and analyzes it. An explicit check always reads all of it. */
export function beginCheck(state: SessionState, task: "check" | "recheck", begun: SessionEvent): Step {
  if (state.work.kind === "running") return waitTurn(state, task, begun);
  const read = task === "check" ? ({ kind: "whole" } as const) : readWhatIsHeard(state);
  const { changes, missed } = state;
  const known: SessionState = {
    ...state,
    due: false,
    changes: [],
    taken: { changes, missed },
    missed: false,
  };
  const recalculate = begun.kind === "check" && begun.recalculate;
  const job: Job = { kind: "check", read, inputs: listInputs(state), ...(recalculate && { recalculate }) };
  return beginTask(known, task, job, begun);
}

/** The state with no task running, and what is due by now: another analysis, other marks, changes to look at. */
export function endTask(state: SessionState, goOn = true): Step {
  return settleUp({ ...state, work: { kind: "idle" }, begun: null, taken: NOTHING_TAKEN }, goOn);
}

/** Begins what is due while nothing runs; without `goOn`, changes wait for the next one to be heard of. */
export function settleUp(state: SessionState, goOn = true): Step {
  const { check, work, settings } = state;
  // What a person asked for goes first.
  if (work.kind === "running" || state.waiting !== null || !check) return step(state);
  if (state.due) return keepProblem(state, beginCheck(state, "recheck", { kind: "check" }));
  if (settings.marks && state.capabilities.workbook === "yes" && !check.stale) {
    const marks = listWantedMarks(state, check);
    if (!isSame(marks, state.marked)) return keepProblem(state, beginMarking(state, false, marks));
  }
  return goOn && settings.live && state.changes.length > 0 ? step(state, { kind: "settle" }) : step(state);
}

/** What begins by itself does not put away a trouble that nobody may have read yet. */
function keepProblem({ problem }: SessionState, begun: Step): Step {
  return { ...begun, state: { ...begun.state, problem } };
}

/** Puts the marks of the open findings on the cells. */
export function beginMarking(
  state: SessionState,
  asked: boolean,
  marks = state.check ? listWantedMarks(state, state.check) : [],
): Step {
  if (!state.check) return step(state);
  const { notes } = state.settings;
  const job: Job = { kind: "mark", marks, notes: notes && state.capabilities.notes === "yes", asked };
  const begun = beginTask(state, "mark", job, { kind: "mark" });
  // Told of before it is done: marks that cannot be made are not tried again and again.
  return begun.effects.length === 0 ? begun : step({ ...begun.state, marked: marks }, ...begun.effects);
}

function isSame(one: readonly Mark[], other: readonly Mark[] | null): boolean {
  if (one.length !== other?.length) return false;
  return one.every((mark, index) => {
    const { sheet, row, column, severity, text } = other[index] ?? mark;
    return (
      mark.row === row &&
      mark.column === column &&
      mark.severity === severity &&
      mark.sheet === sheet &&
      mark.text === text
    );
  });
}

/** The running task came to nothing. */
export function failTask(state: SessionState, trouble: Trouble): Step {
  const { work, begun } = state;
  if (work.kind === "idle") return step(state);
  if (isStop(trouble)) return stopTask(state);
  const problem: Problem = { trouble, task: work.task, retry: chooseRetry(trouble, begun) };
  const failed = lostSight(state);
  // While a cell is typed into, looking again by itself can wait without a word.
  if (begun?.kind === "settled" && trouble.error.code === "cell-editing") return endTask(failed);
  return endTask({ ...failed, problem }, false);
}

/** The running task was stopped, whatever it came to. */
export function stopTask(state: SessionState): Step {
  const { work } = state;
  if (work.kind === "idle") return step(state);
  const told = notify(lostSight(state), { kind: "stopped", task: work.task });
  return endTask({ ...told, stopped: told.stopped || work.task === "check" }, false);
}

/** What was to be read or marked is not. */
function lostSight(state: SessionState): SessionState {
  const { work, check, taken, changes } = state;
  if (work.kind === "idle") return state;
  if (work.task === "mark") return { ...state, marks: "stale" };
  // The register may be there, though the report on it is not.
  if (work.task === "collect") return work.phase === "writing" ? loseSight(state) : state;
  if (work.task !== "check" && work.task !== "recheck") return state;
  return {
    ...state,
    changes: [...taken.changes, ...changes],
    missed: state.missed || taken.missed,
    check: check && { ...check, stale: true },
  };
}

/** The workbook has changed in places nobody can tell: the next reading is of the whole. */
export function loseSight(state: SessionState): SessionState {
  return { ...state, missed: true, check: state.check && { ...state.check, stale: true } };
}

function isStop(trouble: Trouble): boolean {
  return trouble.error.code === "stopped";
}

/** Troubles that the same thing done again meets again. */
const HOPELESS: ReadonlySet<string> = new Set([
  "too-large",
  "save-unsure",
  "save-elsewhere",
  "too-old",
  "old-format",
  "not-in-table",
  "no-number",
  "no-cells",
  "too-few-parts",
  "scanned",
  "no-text",
  "not-a-document",
  "not-text",
  "too-deep",
]);

function chooseRetry({ error }: Trouble, begun: SessionEvent | null): SessionEvent | null {
  if (begun?.kind === "settled") return { kind: "check" };
  if (error.code === "edit-stale" || error.code === "sheet-not-found" || error.code === "figure-gone")
    return { kind: "check" };
  return HOPELESS.has(error.code) ? null : begun;
}
