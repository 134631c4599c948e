import { ok, type Result } from "../../core/base/result";
import type { WorkbookSnapshot } from "../../core/model/workbook";
import type { ReadHow } from "../session/effect";
import type { SessionPorts } from "../session/ports";
import type { Trouble } from "../session/trouble";
import { during, fromHost, type Watched } from "./answer";

/** The workbook as it is now, read no further than `how` asks. */
export async function readWorkbook(
  { host, watcher }: Pick<SessionPorts, "host" | "watcher">,
  how: ReadHow,
  watched: Watched,
): Promise<Result<WorkbookSnapshot, Trouble>> {
  if (how.kind === "as-read") return ok(how.workbook);
  const work = during("reading", watched);
  if (how.kind === "changes" && watcher) return fromHost(await watcher.reread(how.before, how.changes, work));
  return fromHost(await host.read(work));
}
