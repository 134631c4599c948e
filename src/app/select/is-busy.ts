import type { SessionState } from "../session/state";
import type { TaskKind } from "../session/task";

/** Whether what a person asks for now would be refused, so that its button is not to be pressed. */
export function isBusy({ work, waiting }: SessionState): boolean {
  return work.kind === "running" && (waiting !== null || !canWaitFor(work.task));
}

/** Work that begins by itself or with every opening: what a person asks for meanwhile is done after it, not refused. */
export function canWaitFor(task: TaskKind): boolean {
  return task === "check" || task === "recheck" || task === "mark";
}
