import type { Analyzer } from "../../app/analysis/analyzer";
import type { Session } from "../../app/session/create-session";
import { listSetAside, listInputs } from "../../app/session/reduce/inputs";
import { describeTrouble } from "../../app/sentences/trouble";
import { fail, ok, type Result } from "../../core/base/result";
import type { SheetPlan } from "../../core/model/sheet-plan";
import type { DataSet } from "./data-set";

/** The sheet that lists the open findings, as the session has them. */
export async function planFindings(
  { getState }: Pick<Session, "getState">,
  analyzer: Analyzer,
  { files }: DataSet,
): Promise<Result<readonly SheetPlan[], string>> {
  const state = getState();
  const request = { ...listInputs(state), workbooks: files };
  const options = { which: ["findings"] as const, values: true, setAside: listSetAside(state) };
  const planned = await analyzer.planSheets(request, options);
  return planned.ok
    ? ok(planned.value.plans)
    : fail(describeTrouble({ kind: "analyzer", error: planned.error }, state.language));
}
