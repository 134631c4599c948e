import { readFileSync } from "node:fs";
import path from "node:path";
import { parseRuleHelp } from "../../../src/cli/generate/parse-rule-help";
import { LANGUAGES, type Language } from "../../../src/core/base/language";
import { RULES } from "../../../src/core/rules/registry";
import { loadRuleHelp } from "../../../src/ui/help/load-rule-help";
import type { HelpBlock } from "../../../src/ui/help/rule-explanation";

const FIX_BUTTON: Record<Language, RegExp> = { vi: /(?:[Bb]ấm|[Nn]út) Sửa/u, en: /\bFix\b/u };
const NO_FIX_BUTTON: Record<Language, RegExp> = { vi: /[Kk]hông có nút Sửa/u, en: /no Fix button/u };

describe.each(LANGUAGES)("the help of the rules (%s)", (language) => {
  it("has every rule and no other, in the order of the catalogue", async () => {
    expect(Object.keys(await loadRuleHelp(language))).toEqual(RULES.map((rule) => rule.meta.id));
  });

  describe.each(RULES.map(({ meta }) => [meta.id, meta] as const))("%s", (id, meta) => {
    it("says in three to eight sentences what it compares and how to mend it, and gives an example", async () => {
      const help = (await loadRuleHelp(language))[id]!;
      const sentences = [...help.about, ...help.mend]
        .map(readBlock)
        .join(" ")
        .match(/[.!?…][”)]?(?=\s|$)/gu);
      expect(sentences!.length).toBeGreaterThanOrEqual(3);
      expect(sentences!.length).toBeLessThanOrEqual(8);
      expect(help.example.map(readBlock).join(" ").length).toBeGreaterThan(30);
      expect(help.title).not.toMatch(/\.$/u);
    });

    it("is what the README says now", async () => {
      const readme = readFileSync(
        path.resolve(__dirname, "../../../src/core/rules", id, "README.md"),
        "utf8",
      );
      expect((await loadRuleHelp(language))[id]).toEqual({
        title: meta.summary[language].replace(/\.$/u, ""),
        ...parseRuleHelp(readme, language),
      });
    });

    it("speaks of the Fix button as the rule has one or has none", async () => {
      const help = (await loadRuleHelp(language))[id]!;
      const text = [...help.about, ...help.mend].map(readBlock).join(" ");
      const denied = NO_FIX_BUTTON[language].test(text);
      const named = FIX_BUTTON[language].test(text.replace(NO_FIX_BUTTON[language], ""));
      if (meta.fixable === "never") expect(named).toBe(false);
      else expect(denied).toBe(false);
    });
  });
});

function readBlock(block: HelpBlock): string {
  const lines =
    block.kind === "paragraph"
      ? [block.spans]
      : block.kind === "quote"
        ? block.paragraphs
        : [block.header, ...block.rows].flat();
  return lines
    .map((spans) => spans.map((span) => (typeof span === "string" ? span : span.text)).join(""))
    .join(" ");
}
