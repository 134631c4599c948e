import { fail, ok } from "../../core/base/result";
import type { Job } from "../session/effect";
import type { SessionPorts } from "../session/ports";
import { analyzerTrouble, during, hostTrouble, type Answer, type Watched } from "./answer";
import { noteMoment } from "./mark-cells";
import { readWorkbook } from "./read-workbook";

/**
 * Plans the sheets asked for from the workbook as it is now and, unless only a preview is wanted, writes them. Without a
 * register there is nothing to write; the plan's notes say so.
 */
export async function buildSheets(
  ports: Pick<SessionPorts, "host" | "watcher" | "analyzer">,
  { kind, read, inputs, options }: Extract<Job, { kind: "build" | "preview-build" }>,
  watched: Watched,
): Promise<Answer> {
  const workbook = await readWorkbook(ports, read, watched);
  if (!workbook.ok) return workbook;
  const request = { ...inputs, workbooks: [workbook.value] };
  const planned = await ports.analyzer.planSheets(request, options, during("analyzing", watched));
  if (!planned.ok) return analyzerTrouble(planned.error);
  if (kind === "preview-build") return ok({ kind: "build-previewed", planned: planned.value });
  if (planned.value.plans.length === 0)
    return ok({ kind: "built", names: [], incomplete: [], planned: planned.value });
  if (watched.signal.aborted) return fail({ kind: "host", error: { code: "stopped", subject: "" } });
  watched.onPhase("writing", null);
  const sinceThen = await noteMoment(ports.host);
  const written = await ports.host.writeSheets(planned.value.plans);
  if (!written.ok) return hostTrouble(written.error);
  // The helper sheet of the formulas is nothing to look at.
  const names = written.value.names.filter((_, index) => planned.value.plans[index]?.visibility !== "hidden");
  const { incomplete = [] } = written.value;
  return ok({ kind: "built", names, incomplete, planned: planned.value, ...(await sinceThen()) });
}
