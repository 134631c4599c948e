import type { SetCellEdit } from "../../../core/model/edit";
import { planFix } from "../../fix/plan-fix";
import { isSafelyFixable } from "../../select/count-review";
import { viewFindings } from "../../select/view-findings";
import type { FixAction } from "../event";
import type { ReadHow } from "../effect";
import type { TaskOutcome } from "../outcome";
import type { FixPreview, UndoStep } from "../review";
import type { Check, SessionState } from "../state";
import { beginTask, endTask } from "./tasks";
import { notify, step, type Step } from "./step";

type Outcome = Extract<TaskOutcome, { kind: "fixed" | "undone" }>;

/** Mending cells, and taking that back. */
export function reduceFix(state: SessionState, event: FixAction | Outcome): Step {
  switch (event.kind) {
    case "preview-fix":
      return preview(state, "chosen", new Set(event.findings));
    case "preview-safe-fixes":
      return preview(state, "safe", null);
    case "cancel-fix":
      return step({ ...state, fixPreview: null });
    case "confirm-fix":
      return confirm(state, event);
    case "undo":
      return undo(state, event);
    case "fixed":
      return endTask(takeFix(state, event));
    case "undone":
      return endTask(takeUndo(state));
  }
}

function preview(state: SessionState, of: FixPreview["of"], wanted: ReadonlySet<string> | null): Step {
  const { check } = state;
  if (!check) return step(state);
  const chosen = viewFindings(state).filter((each) =>
    wanted ? wanted.has(each.finding.id) : isSafelyFixable(each, check.workbook.name),
  );
  const planned = planFix(
    chosen.map((each) => each.finding),
    check.workbook,
    of,
  );
  if (planned.changes.length === 0)
    return step(notify({ ...state, fixPreview: null }, { kind: "nothing-to-fix" }));
  return step({ ...state, fixPreview: planned });
}

function confirm(state: SessionState, event: Extract<FixAction, { kind: "confirm-fix" }>): Step {
  const { check, fixPreview, changes } = state;
  if (!check || !fixPreview) return step(state);
  const named = new Set(fixPreview.mends);
  const findings = check.analysis.report.findings.filter((each) => named.has(each.id));
  const read: ReadHow =
    changes.length > 0 && state.capabilities.live === "yes"
      ? { kind: "changes", before: check.workbook, changes }
      : { kind: "as-read", workbook: check.workbook };
  return beginTask(state, "fix", { kind: "fix", preview: fixPreview, read, findings }, event);
}

function undo(state: SessionState, event: Extract<FixAction, { kind: "undo" }>): Step {
  const last = state.undo.at(-1);
  return last ? beginTask(state, "undo", { kind: "undo", edits: last.edits }, event) : step(state);
}

function takeFix(state: SessionState, event: Extract<Outcome, { kind: "fixed" }>): SessionState {
  const { findings, edits, inverse } = event;
  const fixed = [...new Set([...state.review.fixed, ...findings])];
  const next = {
    ...touch(state, edits),
    fixPreview: null,
    undo: [...state.undo, { findings, edits: inverse }],
    review: { ...state.review, fixed },
  };
  return notify(next, { kind: "fixed", cells: edits.length });
}

function takeUndo(state: SessionState): SessionState {
  const last = state.undo.at(-1);
  if (!last) return state;
  const back = new Set(last.findings);
  const next = {
    ...dropLastUndo(touch(state, last.edits)),
    review: {
      ...state.review,
      fixed: state.review.fixed.filter((id) => !back.has(id)),
      // The one that comes back is at hand again.
      selected: last.findings.length === 1 ? (last.findings[0] ?? null) : state.review.selected,
    },
  };
  return notify(next, { kind: "undone", cells: last.edits.length });
}

/** A step whose cells hold something else by now can never be taken back. */
export function dropLastUndo(state: SessionState): SessionState {
  const left: readonly UndoStep[] = state.undo.slice(0, -1);
  return { ...state, undo: left };
}

/** Our own edits are told by nobody else: they are changes to be read, and another analysis is due. */
function touch(state: SessionState, edits: readonly SetCellEdit[]): SessionState {
  const changes = edits.map(({ sheet, address }) => ({ kind: "cells" as const, sheet, address }));
  const check: Check | null = state.check && { ...state.check, stale: true };
  return { ...state, check, due: true, changes: [...state.changes, ...changes] };
}
