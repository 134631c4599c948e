import type { PlanRequest } from "../../analysis/analyzer";
import type { BuildAction } from "../event";
import type { TaskOutcome } from "../outcome";
import type { SessionState } from "../state";
import { listSetAside, listInputs, readAsItIs } from "./inputs";
import { rememberSheets } from "./steps";
import { beginTask, endTask } from "./tasks";
import { notify, step, type Step } from "./step";

type Outcome = Extract<TaskOutcome, { kind: "build-previewed" | "built" }>;

/** Choosing, previewing and writing the built sheets. */
export function reduceBuild(state: SessionState, event: BuildAction | Outcome, now: number): Step {
  const { building } = state;
  switch (event.kind) {
    case "choose-sheets": {
      const { which } = event;
      return step({ ...state, building: { ...building, which, preview: null } });
    }
    case "choose-values":
      return step({ ...state, building: { ...building, values: event.values, preview: null } });
    case "preview-build":
    case "build":
      return begin(state, event);
    case "build-previewed":
      return endTask({ ...state, building: { ...building, preview: event.planned } });
    case "built":
      return endTask(takeBuilt(state, event, now));
  }
}

function begin(state: SessionState, event: Extract<BuildAction, { kind: "preview-build" | "build" }>): Step {
  const { which, values } = state.building;
  if (which?.length === 0) return step(notify(state, { kind: "nothing-to-build" }));
  const options: PlanRequest = { which, values, setAside: listSetAside(state) };
  const job = { kind: event.kind, read: readAsItIs(state), inputs: listInputs(state), options };
  return beginTask(state, event.kind, job, event);
}

function takeBuilt(
  state: SessionState,
  { names, incomplete, planned, moments }: Extract<Outcome, { kind: "built" }>,
  now: number,
): SessionState {
  const built =
    names.length === 0 ? state.building.built : { names, incomplete, notes: planned.notes, at: now };
  const next = { ...state, building: { ...state.building, built, preview: planned } };
  return notify(
    rememberSheets(state, next, names, moments),
    names.length === 0 ? { kind: "nothing-to-build" } : { kind: "built", sheets: names },
  );
}
