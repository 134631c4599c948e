import { ok } from "../../core/base/result";
import type { Job } from "../session/effect";
import type { SessionPorts } from "../session/ports";
import { analyzerTrouble, during, hostTrouble, type Answer, type Watched } from "./answer";
import { readWorkbook } from "./read-workbook";

/** Reads the workbook as far as needed and analyzes it with the documents. */
export async function checkWorkbook(
  ports: Pick<SessionPorts, "host" | "watcher" | "analyzer">,
  { read, inputs, recalculate }: Extract<Job, { kind: "check" }>,
  watched: Watched,
): Promise<Answer> {
  const { calculation } = ports.host;
  if (recalculate && calculation) {
    const done = await calculation.recalculate();
    if (!done.ok) return hostTrouble(done.error);
  }
  const workbook = await readWorkbook(ports, read, watched);
  if (!workbook.ok) return workbook;
  const request = { ...inputs, workbooks: [workbook.value] };
  const analysis = await ports.analyzer.analyze(request, during("analyzing", watched));
  if (!analysis.ok) return analyzerTrouble(analysis.error);
  return ok({
    kind: "checked",
    workbook: workbook.value,
    analysis: analysis.value,
    ...(calculation?.isBehind() === true && { behind: true }),
  });
}
