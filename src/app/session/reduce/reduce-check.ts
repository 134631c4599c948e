import type { Finding } from "../../../core/model/finding";
import type { WorkbookSnapshot } from "../../../core/model/workbook";
import { planFix } from "../../fix/plan-fix";
import { placeKey } from "../../../core/review/place-key";
import type { CheckAction, SessionEvent } from "../event";
import type { Happening, TaskOutcome } from "../outcome";
import type { FixPreview } from "../review";
import type { SessionState } from "../state";
import { countReview } from "../../select/count-review";
import { keepRun } from "./keep-run";
import { listInputs, listSetAside, readAsItIs } from "./inputs";
import { saveSettings } from "./settings-step";
import { beginCheck, beginMarking, beginTask, endTask, settleUp } from "./tasks";
import { andThen, notify, step, type Step } from "./step";
import { waitTurn } from "./turns";

type Outcome = Extract<TaskOutcome, { kind: "checked" | "marked" | "unmarked" | "proof-saved" }>;
type Change = Extract<Happening, { kind: "watching" | "watch-failed" | "changed" | "settled" }>;

/** Checking, marking, and hearing of changes. */
export function reduceCheck(state: SessionState, event: CheckAction | Outcome | Change, now: number): Step {
  switch (event.kind) {
    case "check":
      return beginCheck(forgetMended(state), "check", event);
    case "mark":
      return switchMarks(state, event);
    case "unmark":
      return switchMarks(state, event);
    case "checked":
      return andThen(takeRun(state, event, now), (next) => endTask(next));
    case "marked":
      return endTask(event.asked ? notify(marked(state), event) : marked(state));
    case "unmarked":
      return endTask(notify({ ...state, marks: "none", marked: [] }, event));
    case "save-proof":
      return saveProof(state, event);
    case "proof-saved":
      return endTask(notify(state, { kind: "saved", name: event.name, comments: null }));
    case "watching":
      if (state.watch !== "starting") return step(state);
      // What happened before the watch was in force went unheard.
      return step({ ...state, watch: "on", missed: state.check !== null });
    case "watch-failed":
      return step({
        ...state,
        watch: "failed",
        problem: { trouble: { kind: "host", error: event.error }, task: null, retry: null },
      });
    case "changed":
      return hearChanges(state, event.changes);
    case "settled":
      return state.settings.live && state.changes.length > 0 && state.check && state.work.kind === "idle"
        ? beginCheck(state, "recheck", event)
        : step(state);
  }
}

/** A new look at everything begins a new count of what was reviewed. */
function forgetMended(state: SessionState): SessionState {
  return state.work.kind === "running" ? state : { ...state, review: { ...state.review, fixed: [] } };
}

function marked(state: SessionState): SessionState {
  return { ...state, marks: "shown" };
}

function switchMarks(state: SessionState, event: Extract<CheckAction, { kind: "mark" | "unmark" }>): Step {
  const on = event.kind === "mark";
  if (state.work.kind === "running") return waitTurn(state, event.kind, event);
  const saved = saveSettings(state, { ...state.settings, marks: on });
  if (on && !state.check) return andThen(saved, (next) => beginCheck(next, "check", { kind: "check" }));
  return andThen(saved, (next) =>
    on ? beginMarking(next, true) : beginTask(next, "unmark", { kind: "unmark" }, event),
  );
}

function saveProof(state: SessionState, event: Extract<CheckAction, { kind: "save-proof" }>): Step {
  return beginTask(
    state,
    event.kind,
    {
      kind: event.kind,
      read: readAsItIs(state),
      inputs: listInputs(state),
      documents: state.documents.map(({ document, bytes }) => ({ name: document.name, bytes })),
      options: { setAside: listSetAside(state), fixed: state.review.fixed.length },
    },
    event,
  );
}

function takeAnalysis(
  state: SessionState,
  { workbook, analysis, behind }: Extract<SessionEvent, { kind: "checked" }>,
  now: number,
): SessionState {
  const stale = state.due || state.changes.length > 0;
  const next: SessionState = {
    ...state,
    check: { workbook, analysis, at: now, stale, ...(behind && { behind }) },
    stopped: false,
    fixPreview: keepPreview(state.fixPreview, workbook, analysis.report.findings),
    review: { ...state.review, selected: keepPlace(state, analysis.report.findings) },
    reading: { ...state.reading, figure: keepFigure(state, analysis.report.figures.items) },
    building: { ...state.building, preview: null },
  };
  // What follows from an action that has told of itself is not told again.
  if (state.begun?.kind !== "settled" && state.work.kind === "running" && state.work.task === "recheck")
    return next;
  const live = state.begun?.kind === "settled";
  return notify(next, { kind: "checked", counts: countReview(next).open, live });
}

/** A check that was asked for is what the next one is held against. */
function takeRun(state: SessionState, event: Extract<SessionEvent, { kind: "checked" }>, now: number): Step {
  const asked = state.work.kind === "running" && state.work.task === "check";
  const next = takeAnalysis(state, event, now);
  return asked ? keepRun(next, now) : step(next);
}

/** A person may be looking at it: it stays open while it would still do the same. */
function keepPreview(
  preview: FixPreview | null,
  workbook: WorkbookSnapshot,
  findings: readonly Finding[],
): FixPreview | null {
  if (preview === null) return null;
  const mended = new Set(preview.mends);
  const planned = planFix(
    findings.filter((each) => mended.has(each.id)),
    workbook,
    preview.of,
  );
  return JSON.stringify(planned.changes) === JSON.stringify(preview.changes) ? preview : null;
}

/** The finding at hand, the same fault with other numbers, or where it is gone the next after it that is still there. */
function keepPlace({ review, check }: SessionState, findings: readonly Finding[]): string | null {
  if (review.selected === null) return null;
  const present = new Set(findings.map((each) => each.id));
  const before = check?.analysis.report.findings ?? [];
  const from = before.findIndex((each) => each.id === review.selected);
  const old = before[from];
  if (!old || present.has(old.id)) return present.has(review.selected) ? review.selected : null;
  const renewed = findings.find(({ rule, at }) => rule === old.rule && placeKey(at) === placeKey(old.at));
  if (renewed) return renewed.id;
  return before.slice(from).find((each) => present.has(each.id))?.id ?? null;
}

/** Figures are known by their index, which holds while the text is the same. */
function keepFigure(
  { reading, check }: SessionState,
  items: readonly { readonly at: object; readonly quote: string }[],
): number | null {
  if (reading.figure === null) return null;
  const before = check?.analysis.report.figures.items[reading.figure];
  const after = items[reading.figure];
  return before && after && JSON.stringify(before.at) === JSON.stringify(after.at) ? reading.figure : null;
}

function hearChanges(state: SessionState, changes: Extract<Change, { kind: "changed" }>["changes"]): Step {
  if (changes.length === 0) return step(state);
  const { check } = state;
  return settleUp({
    ...state,
    changes: [...state.changes, ...changes],
    check: check && { ...check, stale: true },
    marks: state.marks === "shown" ? "stale" : state.marks,
  });
}
