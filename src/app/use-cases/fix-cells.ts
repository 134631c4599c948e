import { ok } from "../../core/base/result";
import { invertChanges, planFix } from "../fix/plan-fix";
import type { Job } from "../session/effect";
import type { SessionPorts } from "../session/ports";
import { hostTrouble, type Answer, type Watched } from "./answer";
import { readWorkbook } from "./read-workbook";

/**
 * Makes the changes that a person has seen, all or none. Where one of the cells says something else by now, or holds
 * another formula, nothing is changed and the cell is named.
 */
export async function fixCells(
  ports: Pick<SessionPorts, "host" | "watcher">,
  { preview, read, findings }: Extract<Job, { kind: "fix" }>,
  watched: Watched,
): Promise<Answer> {
  const workbook = await readWorkbook(ports, read, watched);
  if (!workbook.ok) return workbook;
  const now = planFix(findings, workbook.value, preview.of);
  const seen = new Set(now.changes.map(describe));
  const stale = preview.changes.find((change) => !seen.has(describe(change)));
  if (stale) {
    const { sheet, address } = stale.edit;
    return hostTrouble({ code: "edit-stale", subject: `${sheet}!${address}` });
  }
  const edits = preview.changes.map((change) => change.edit);
  const applied = await ports.host.applyEdits(edits);
  if (!applied.ok) return hostTrouble(applied.error);
  return ok({ kind: "fixed", findings: preview.mends, edits, inverse: invertChanges(preview.changes) });
}

function describe(change: Extract<Job, { kind: "fix" }>["preview"]["changes"][number]): string {
  const { sheet, address, from, to } = change.edit;
  return JSON.stringify([sheet, address, from, to, change.formula]);
}
