import type { SetCellEdit } from "../../../core/model/edit";
import type { FixAction } from "../event";
import type { Job } from "../effect";
import type { ShownSheets, SheetsStep, UndoStep, WrittenBetween } from "../review";
import type { Check, SessionState } from "../state";
import { beginTask, loseSight } from "./tasks";
import { notify, step, type Step } from "./step";

type Direction = "undo" | "redo";

/** Takes the last step back, or does again the one that was taken back last. */
export function beginStep(state: SessionState, event: Extract<FixAction, { kind: Direction }>): Step {
  const last = state[event.kind].at(-1);
  return last ? beginTask(state, event.kind, jobOf(last, event.kind), event) : step(state);
}

function jobOf(last: UndoStep, direction: Direction): Job {
  if (last.kind === "fix") return { kind: "undo", edits: direction === "undo" ? last.inverse : last.edits };
  const { before, after } = last.moments;
  return direction === "undo"
    ? { kind: "go-to-moment", from: after, to: before }
    : { kind: "go-to-moment", from: before, to: after };
}

/** The running task has taken a step back, or done it again. */
export function takeStep(state: SessionState): SessionState {
  const direction = state.work.kind === "running" && state.work.task === "redo" ? "redo" : "undo";
  const last = state[direction].at(-1);
  if (!last) return state;
  const other = direction === "undo" ? "redo" : "undo";
  const moved = { ...dropLast(state, direction), [other]: [...state[other], last] };
  return last.kind === "fix" ? takeFixStep(moved, last, direction) : takeSheetsStep(moved, last, direction);
}

function takeFixStep(
  state: SessionState,
  { findings, edits }: Extract<UndoStep, { kind: "fix" }>,
  direction: Direction,
): SessionState {
  const cells = edits.length;
  const { fixed, selected } = state.review;
  const known = new Set(findings);
  const review =
    direction === "redo"
      ? { ...state.review, fixed: [...new Set([...fixed, ...findings])] }
      : {
          ...state.review,
          fixed: fixed.filter((id) => !known.has(id)),
          // The one that comes back is at hand again.
          selected: findings.length === 1 ? (findings[0] ?? null) : selected,
        };
  return notify(
    { ...touch(state, edits), review },
    { kind: direction === "undo" ? "undone" : "redone", cells },
  );
}

function takeSheetsStep(state: SessionState, done: SheetsStep, direction: Direction): SessionState {
  const { names: sheets } = done;
  const told = notify(
    showSheets(state, direction === "undo" ? done.before : done.after),
    direction === "undo" ? { kind: "sheets-undone", sheets } : { kind: "built", sheets },
  );
  // A check reads what was collected, and passes over what was built.
  return done.before.collected === done.after.collected
    ? told
    : { ...loseSight(told), due: state.check !== null };
}

/** Remembers written sheets as a step, where the workbook can be taken back to how it stood. */
export function rememberSheets(
  before: SessionState,
  after: SessionState,
  names: readonly string[],
  moments: WrittenBetween | undefined,
): SessionState {
  if (moments === undefined || names.length === 0) return after;
  const done: SheetsStep = { kind: "sheets", names, moments, before: shown(before), after: shown(after) };
  return { ...after, undo: [...after.undo, done], redo: [] };
}

function shown({ building, collecting }: SessionState): ShownSheets {
  return { built: building.built, collected: collecting.collected };
}

function showSheets(state: SessionState, { built, collected }: ShownSheets): SessionState {
  return {
    ...state,
    building: { ...state.building, built },
    collecting: { ...state.collecting, collected },
  };
}

/** A step whose cells hold something else by now can never be taken. */
export function dropLast(state: SessionState, direction: Direction): SessionState {
  return { ...state, [direction]: state[direction].slice(0, -1) };
}

/** Our own edits are told by nobody else: they are changes to be read, and another analysis is due. */
export function touch(state: SessionState, edits: readonly SetCellEdit[]): SessionState {
  const changes = edits.map(({ sheet, address }) => ({ kind: "cells" as const, sheet, address }));
  const check: Check | null = state.check && { ...state.check, stale: true };
  return { ...state, check, due: true, changes: [...state.changes, ...changes] };
}
