import type { Language } from "../../core/base/language";
import type { Report } from "../../core/model/report";
import { decideReport } from "../../core/review/decide-report";
import { CliError } from "../cli-error";
import { readAllDecisions } from "../decisions";
import { runCheck } from "../run-check";

/** Paths as the caller gives them. */
export interface FilesToCheck {
  readonly workbooks: readonly string[];
  readonly reports: readonly string[];
  readonly template?: string | undefined;
  readonly decisions: readonly string[];
  readonly language?: Language | undefined;
}

/** The Report of these files, with what people decided about its findings. */
export async function checkFiles(
  { workbooks, reports, template, decisions: paths, language: asked }: FilesToCheck,
  usual: Language,
): Promise<Report> {
  const language = asked ?? usual;
  if (workbooks.length + reports.length === 0)
    throw new CliError(language === "vi" ? "Chưa có tệp nào để kiểm tra." : "Nothing to check: name a file.");
  const decisions = await readAllDecisions({ decisions: paths, dismiss: [], reopen: [] }, language);
  const { report } = await runCheck({ workbooks, reports, template, decisions, language });
  return decideReport(report, decisions);
}
