import { canWaitFor } from "../../select/is-busy";
import type { SessionEvent } from "../event";
import type { SessionState } from "../state";
import type { TaskKind } from "../task";
import { notify, step, type Step } from "./step";

/** The deed begins when the running check has ended; one that meets other work, or is under way already, is refused. */
export function waitTurn(state: SessionState, task: TaskKind, deed: SessionEvent): Step {
  const { work, waiting } = state;
  if (work.kind === "idle") return step(state);
  const isNext = waiting === null || waiting.kind === deed.kind;
  if (!canWaitFor(work.task) || work.task === task || !isNext)
    return step(notify(state, { kind: "busy", task: work.task }));
  return step(notify({ ...state, waiting: deed }, { kind: "waits", task, behind: work.task }));
}
