import { ok } from "../../core/base/result";
import type { Job } from "../session/effect";
import type { SessionPorts } from "../session/ports";
import { hostTrouble, type Answer } from "./answer";

/** Replaces the marks on the cells. */
export async function markCells(
  { host }: Pick<SessionPorts, "host">,
  { marks, notes, asked }: Extract<Job, { kind: "mark" }>,
): Promise<Answer> {
  const marked = await host.mark(marks, { notes });
  return marked.ok
    ? ok({ kind: "marked", cells: marks.length, asked, ...marked.value })
    : hostTrouble(marked.error);
}

/** Removes the marks and nothing else. */
export async function unmarkCells({ host }: Pick<SessionPorts, "host">): Promise<Answer> {
  const unmarked = await host.unmark();
  return unmarked.ok ? ok({ kind: "unmarked", ...unmarked.value }) : hostTrouble(unmarked.error);
}

/** Takes the last fix back. */
export async function undoFix(
  { host }: Pick<SessionPorts, "host">,
  { edits }: Extract<Job, { kind: "undo" }>,
): Promise<Answer> {
  const applied = await host.applyEdits(edits);
  return applied.ok ? ok({ kind: "undone" }) : hostTrouble(applied.error);
}
