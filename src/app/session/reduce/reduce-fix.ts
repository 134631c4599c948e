import { planFix } from "../../fix/plan-fix";
import { isSafelyFixable } from "../../select/count-review";
import { viewFindings } from "../../select/view-findings";
import type { FixAction } from "../event";
import type { ReadHow } from "../effect";
import type { TaskOutcome } from "../outcome";
import type { FixPreview } from "../review";
import type { SessionState } from "../state";
import { beginStep, takeStep, touch } from "./steps";
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
    case "redo":
      return beginStep(state, event);
    case "fixed":
      return endTask(takeFix(state, event));
    case "undone":
      return endTask(takeStep(state));
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

function takeFix(state: SessionState, event: Extract<Outcome, { kind: "fixed" }>): SessionState {
  const { findings, edits, inverse } = event;
  const next = {
    ...touch(state, edits),
    fixPreview: null,
    undo: [...state.undo, { kind: "fix" as const, findings, edits, inverse }],
    redo: [],
    review: { ...state.review, fixed: [...new Set([...state.review.fixed, ...findings])] },
  };
  return notify(next, { kind: "fixed", cells: edits.length });
}
