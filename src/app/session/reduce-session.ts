import type { SessionEvent } from "./event";
import type { TaskOutcome } from "./outcome";
import { reduceBuild } from "./reduce/reduce-build";
import { reduceCheck } from "./reduce/reduce-check";
import { reduceCollect } from "./reduce/reduce-collect";
import { reduceDocuments } from "./reduce/reduce-documents";
import { reduceSums } from "./reduce/reduce-sums";
import { reduceFix } from "./reduce/reduce-fix";
import { reducePane } from "./reduce/reduce-pane";
import { reduceReview } from "./reduce/reduce-review";
import { reduceSetup } from "./reduce/reduce-setup";
import { andThen, step, type Step } from "./reduce/step";
import { dropLast } from "./reduce/steps";
import { saveSettings } from "./reduce/settings-step";
import { failTask, settleUp, stopTask } from "./reduce/tasks";
import type { SessionState } from "./state";

/**
 * What an event makes of the state, and what is to be done outside. Pure: the time comes as `now`, in milliseconds since
 * 1970. An outcome of a task that is no longer the running one is late and changes nothing; one of a task that was told
 * to stop is dropped.
 */
export function reduceSession(state: SessionState, event: SessionEvent, now: number): Step {
  return takeTurn(reduceEvent(state, event, now), now);
}

/** What waited for the running task begins now that it has ended. */
function takeTurn(done: Step, now: number): Step {
  const { waiting, work } = done.state;
  if (waiting === null || work.kind === "running") return done;
  const begun = andThen({ ...done, state: { ...done.state, waiting: null } }, (state) =>
    reduceEvent(state, waiting, now),
  );
  // Why the check failed is still to be read.
  const problem = begun.state.problem ?? done.state.problem;
  return andThen({ ...begun, state: { ...begun.state, problem } }, (state) => settleUp(state));
}

function reduceEvent(state: SessionState, event: SessionEvent, now: number): Step {
  if (isTaskOutcome(event)) {
    const { work } = state;
    if (work.kind === "idle" || work.id !== event.task) return step(state);
    if (work.stopping) return event.kind === "progressed" ? step(state) : stopTask(state);
  }
  switch (event.kind) {
    case "started":
    case "settings-loaded":
    case "settings-failed":
    case "go":
    case "put-problem-away":
    case "open-page":
    case "put-notice-away":
    case "put-undo-note-away":
    case "welcome-go":
    case "welcome-end":
    case "welcome-again":
    case "insert-sample":
    case "sample-inserted":
    case "reveal-failed":
    case "export-failed":
    case "saved":
      return reducePane(state, event);
    case "stop":
      return stop(state);
    case "retry":
      return retry(state, now);
    case "save-again":
      return saveSettings({ ...state, problem: null }, state.settings);
    case "progressed":
      return progress(state, event);
    case "failed":
      return failTask(dropStaleUndo(state, event), event.trouble);
    case "check":
    case "mark":
    case "unmark":
    case "checked":
    case "marked":
    case "unmarked":
    case "save-proof":
    case "proof-saved":
    case "watching":
    case "watch-failed":
    case "changed":
    case "settled":
      return reduceCheck(state, event, now);
    case "filter":
    case "search":
    case "clear-filters":
    case "select-finding":
    case "next-finding":
    case "previous-finding":
    case "reveal":
    case "point-at-cell":
    case "dismiss":
    case "reopen":
      return reduceReview(state, event, now);
    case "preview-fix":
    case "preview-safe-fixes":
    case "confirm-fix":
    case "cancel-fix":
    case "undo":
    case "redo":
    case "fixed":
    case "undone":
      return reduceFix(state, event);
    case "paste-document":
    case "open-document":
    case "remove-document":
    case "show-document":
    case "select-figure":
    case "link-to-selection":
    case "set-aside":
    case "unlink":
    case "copy-correction":
    case "annotate":
    case "document-read":
    case "annotated":
    case "linked":
    case "copied":
      return reduceDocuments(state, event, now);
    case "choose-sheets":
    case "choose-values":
    case "preview-build":
    case "build":
    case "build-previewed":
    case "built":
      return reduceBuild(state, event, now);
    case "collect":
    case "choose-previous":
    case "choose-layout":
    case "save-slips":
    case "collected":
    case "slips-saved":
      return reduceCollect(state, event, now);
    case "begin-sum":
    case "cancel-sum":
    case "name-sum-cells":
    case "take-selection":
    case "declare-sum":
    case "selection-taken":
    case "selection-failed":
    case "sum-declared":
      return reduceSums(state, event, now);
    case "correct":
    case "uncorrect":
    case "change-template":
    case "export-template":
    case "import-template":
    case "change-period":
    case "choose-language":
    case "switch-live":
    case "switch-notes":
    case "name-person":
    case "export-decisions":
    case "import-decisions":
    case "switch-ticks":
    case "export-settings":
    case "import-settings":
    case "discard-unreadable-settings":
    case "export-unreadable-settings":
      return reduceSetup(state, event, now);
  }
}

/** Every outcome of a task names it, and nothing else does. */
function isTaskOutcome(event: SessionEvent): event is TaskOutcome {
  return "task" in event;
}

function stop(state: SessionState): Step {
  const { work } = state;
  if (work.kind === "idle" || !work.stoppable || work.stopping) return step(state);
  return step({ ...state, work: { ...work, stopping: true } }, { kind: "stop" });
}

function retry(state: SessionState, now: number): Step {
  const again = state.problem?.retry;
  if (!again || again.kind === "retry") return step(state);
  return reduceSession({ ...state, problem: null }, again, now);
}

function progress(
  state: SessionState,
  { phase, progress: share }: Extract<TaskOutcome, { kind: "progressed" }>,
): Step {
  const { work } = state;
  if (work.kind === "idle") return step(state);
  // What is being written is written to its end.
  const stoppable = work.stoppable && phase !== "writing";
  return step({ ...state, work: { ...work, phase, progress: share, stoppable } });
}

/** Where cells were changed since, they cannot be taken back to what they were, nor changed again. */
function dropStaleUndo(
  state: SessionState,
  { trouble }: Extract<TaskOutcome, { kind: "failed" }>,
): SessionState {
  const stale = trouble.kind === "host" && trouble.error.code === "edit-stale";
  if (!stale || state.work.kind === "idle") return state;
  const { task } = state.work;
  return task === "undo" || task === "redo" ? dropLast(state, task) : state;
}
