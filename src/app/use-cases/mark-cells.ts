import { ok } from "../../core/base/result";
import type { Job } from "../session/effect";
import type { SessionPorts } from "../session/ports";
import type { WrittenBetween } from "../session/review";
import { hostTrouble, type Answer } from "./answer";

/** Replaces the marks on the cells. */
export async function markCells(
  { host }: Pick<SessionPorts, "host">,
  { marks, notes, asked }: Extract<Job, { kind: "mark" }>,
): Promise<Answer> {
  const marked = await host.mark(marks, { notes });
  const ticks = marks.filter(({ severity }) => severity === "tick").length;
  return marked.ok
    ? ok({ kind: "marked", cells: marks.length - ticks, ...(ticks > 0 && { ticks }), asked, ...marked.value })
    : hostTrouble(marked.error);
}

/** Removes the marks and nothing else. */
export async function unmarkCells({ host }: Pick<SessionPorts, "host">): Promise<Answer> {
  const unmarked = await host.unmark();
  return unmarked.ok ? ok({ kind: "unmarked", ...unmarked.value }) : hostTrouble(unmarked.error);
}

/** Takes a fix back, or makes it again. */
export async function undoFix(
  { host }: Pick<SessionPorts, "host">,
  { edits }: Extract<Job, { kind: "undo" }>,
): Promise<Answer> {
  const applied = await host.applyEdits(edits);
  return applied.ok ? ok({ kind: "undone" }) : hostTrouble(applied.error);
}

/** Takes written sheets back, or writes them again. */
export async function goToMoment(
  { host }: Pick<SessionPorts, "host">,
  { from, to }: Extract<Job, { kind: "go-to-moment" }>,
): Promise<Answer> {
  if (!host.moments)
    return hostTrouble({ code: "refused", subject: "", detail: "the host keeps no moments" });
  const gone = await host.moments.go(from, to);
  return gone.ok ? ok({ kind: "undone" }) : hostTrouble(gone.error);
}

/** Notes how the workbook stands, and gives what tells it apart from how it stands when that is asked. */
export async function noteMoment({
  moments,
}: SessionPorts["host"]): Promise<() => Promise<{ readonly moments?: WrittenBetween }>> {
  if (!moments) return () => Promise.resolve({});
  const before = await moments.keep();
  return async () => ({ moments: { before, after: await moments.keep() } });
}
