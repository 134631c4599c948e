import type { Language } from "../../core/base/language";
import type { Finding } from "../../core/model/finding";
import { ruleHelpEn } from "../../ui/help/rule-help.en";
import { ruleHelpVi } from "../../ui/help/rule-help.vi";
import type { RuleExplanation } from "../../ui/help/rule-explanation";
import { CliError } from "../cli-error";
import { checkFiles, type FilesToCheck } from "./check-files";

export interface ExplainedFinding {
  readonly finding: Finding;
  /** What its rule compares, why, and how to mend what it finds. */
  readonly rule: RuleExplanation | null;
}

/** One finding of these files with all it rests on. */
export async function explainFinding(
  files: FilesToCheck,
  id: string,
  usual: Language,
): Promise<ExplainedFinding> {
  const language = files.language ?? usual;
  const { findings } = await checkFiles(files, usual);
  const finding = findings.find((each) => each.id === id);
  if (!finding)
    throw new CliError(
      language === "vi"
        ? `Không có phát hiện ${id} trong các tệp này.`
        : `There is no finding ${id} in these files.`,
    );
  const help = language === "vi" ? ruleHelpVi : ruleHelpEn;
  return { finding, rule: help[finding.rule] ?? null };
}
