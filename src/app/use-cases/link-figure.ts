import { ok } from "../../core/base/result";
import type { Job } from "../session/effect";
import type { SessionPorts } from "../session/ports";
import { analyzerTrouble, during, hostTrouble, type Answer, type Watched } from "./answer";

/** The links with what a person says of one figure: the cell selected now, a reason not to check it, or nothing. */
export async function linkFigure(
  { navigator, analyzer }: Pick<SessionPorts, "navigator" | "analyzer">,
  { request, figure, target }: Extract<Job, { kind: "link" }>,
  watched: Watched,
): Promise<Answer> {
  const work = during("analyzing", watched);
  if (target.kind !== "selection") {
    const said = target.kind === "nothing" ? null : target;
    const links = await analyzer.linkFigure(request, figure, said, work);
    if (!links.ok) return analyzerTrouble(links.error);
    return ok({ kind: "linked", links: links.value, target: { kind: target.kind } });
  }
  if (!navigator) return hostTrouble({ code: "too-old", subject: "selection" });
  const selected = await navigator.selection();
  if (!selected.ok) return hostTrouble(selected.error);
  const { sheet, address } = selected.value;
  const links = await analyzer.linkFigure(request, figure, { kind: "cell", sheet, address }, work);
  if (!links.ok) return analyzerTrouble(links.error);
  return ok({ kind: "linked", links: links.value, target: { kind: "cell", cell: `${sheet}!${address}` } });
}
