import type { Language } from "../../core/base/language";
import type { RuleHelpBook } from "./rule-explanation";

/** The explanations in one language; a file of its own, fetched when somebody first asks why. */
export async function loadRuleHelp(language: Language): Promise<RuleHelpBook> {
  if (language === "vi") return (await import("./rule-help.vi")).ruleHelpVi;
  return (await import("./rule-help.en")).ruleHelpEn;
}
