import { fail, ok } from "../../core/base/result";
import { renameParts } from "../../core/consolidate/rename-parts";
import type { Job } from "../session/effect";
import type { SessionPorts } from "../session/ports";
import { analyzerTrouble, documentTrouble, during, hostTrouble, type Answer, type Watched } from "./answer";
import { noteMoment } from "./mark-cells";
import { readWorkbook } from "./read-workbook";

/** Collects units' files into new sheets: the register as the person's own, the report as Khớp's. */
export async function collectFiles(
  { host, analyzer }: Pick<SessionPorts, "host" | "analyzer">,
  { request }: Extract<Job, { kind: "collect" }>,
  watched: Watched,
): Promise<Answer> {
  const collected = await analyzer.collect(request, during("reading", watched));
  if (!collected.ok) return analyzerTrouble(collected.error);
  if (watched.signal.aborted) return stopped();
  const { collection, register, sums, report } = collected.value;
  watched.onPhase("writing", null);
  const sinceThen = await noteMoment(host);
  // Without an entry there is no register to write, and the report says why.
  const written =
    collection.entries === 0 ? ok({ names: [] }) : await host.writeSheets(register, { owner: "person" });
  if (!written.ok) return hostTrouble(written.error);
  const told = await host.writeSheets(report);
  if (!told.ok) return hostTrouble(told.error);
  // Their formulas speak of the report's sheets, which stand by now, by the names that these got.
  const names = new Map(report.map((plan, index) => [plan.name, told.value.names[index] ?? plan.name]));
  const added =
    sums.length === 0
      ? ok({ names: [] })
      : await host.writeSheets(renameParts(sums, names), { owner: "person" });
  if (!added.ok) return hostTrouble(added.error);
  const all = [...written.value.names, ...added.value.names, ...told.value.names];
  return ok({ kind: "collected", collection, names: all, ...(await sinceThen()) });
}

/** Checks the workbook as it is now and saves a slip for each unit that has findings, all in one zip. */
export async function saveSlips(
  ports: Pick<SessionPorts, "host" | "watcher" | "analyzer" | "documents" | "exporter">,
  { read, inputs, options }: Extract<Job, { kind: "save-slips" }>,
  watched: Watched,
): Promise<Answer> {
  const workbook = await readWorkbook(ports, read, watched);
  if (!workbook.ok) return workbook;
  const request = { ...inputs, workbooks: [workbook.value] };
  const planned = await ports.analyzer.planSlips(request, options, during("analyzing", watched));
  if (!planned.ok) return analyzerTrouble(planned.error);
  const slips = planned.value.length;
  if (slips === 0) return ok({ kind: "slips-saved", name: NAME, slips });
  const zip = await ports.documents.writePapers(planned.value, during("analyzing", watched));
  if (!zip.ok) return documentTrouble(zip.error);
  if (watched.signal.aborted) return stopped();
  watched.onPhase("writing", null);
  const saved = await ports.exporter.saveFile(NAME, zip.value, "application/zip");
  if (!saved.ok) return hostTrouble(saved.error);
  return ok({ kind: "slips-saved", name: NAME, slips });
}

function stopped(): Answer {
  return fail({ kind: "host", error: { code: "stopped", subject: "" } });
}

const NAME = "phieu-bao-lai.zip";
