import type { SessionState } from "../session/state";
import type { TaskKind } from "../session/task";

/** Whether what is shown is of an earlier state and nothing is under way that will renew it. */
export function needsCheck({ check, work, due }: SessionState): boolean {
  return check?.stale === true && !due && (work.kind === "idle" || !RENEWING.has(work.task));
}

/** These end with the findings of now. */
const RENEWING: ReadonlySet<TaskKind> = new Set(["check", "recheck", "fix", "undo"]);
