import { ok } from "../../core/base/result";
import type { Job } from "../session/effect";
import type { SessionPorts } from "../session/ports";
import { analyzerTrouble, during, type Answer, type Watched } from "./answer";

/** The sum that a person points at, with the words by which it is found again. */
export async function declareSum(
  { analyzer }: Pick<SessionPorts, "analyzer">,
  { request, sum }: Extract<Job, { kind: "declare-sum" }>,
  watched: Watched,
): Promise<Answer> {
  const declared = await analyzer.declareSum(request, sum, during("analyzing", watched));
  return declared.ok ? ok({ kind: "sum-declared", sum: declared.value }) : analyzerTrouble(declared.error);
}
