import { readFileSync, writeFileSync } from "node:fs";
import { LANGUAGES, type Language } from "../../core/base/language";
import { RULES } from "../../core/rules/registry";
import type { RuleHelpBook } from "../../ui/help/rule-explanation";
import { parseRuleHelp } from "./parse-rule-help";

/** `npm run generate`: the help sections of the rules' READMEs as data for the pane, one file a language. */
function writeRuleHelp(): void {
  for (const language of LANGUAGES) {
    const name = language === "vi" ? "ruleHelpVi" : "ruleHelpEn";
    writeFileSync(
      `src/ui/help/rule-help.${language}.ts`,
      `// Written by npm run generate from src/core/rules/*/README.md: change it there.
import type { RuleHelpBook } from "./rule-explanation";

export const ${name}: RuleHelpBook = ${JSON.stringify(readBook(language), null, 2)};
`,
    );
  }
}

function readBook(language: Language): RuleHelpBook {
  return Object.fromEntries(
    RULES.map(({ meta }) => {
      const readme = readFileSync(`src/core/rules/${meta.id}/README.md`, "utf8");
      const title = meta.summary[language].replace(/\.$/u, "");
      return [meta.id, { title, ...parseRuleHelp(readme, language) }];
    }),
  );
}

writeRuleHelp();
