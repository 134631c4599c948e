import { Option, type Command } from "commander";
import { RULES } from "../../core/rules/registry";
import { nameRule } from "../../core/sheets/finding-words";
import { languageOption, type Language } from "../options";

/** `khop rules`: the catalogue. */
export function addRulesCommand(program: Command): void {
  program
    .command("rules")
    .description("danh mục các phép kiểm tra (the catalogue of rules)")
    .addOption(
      new Option("--format <format>", "dạng kết quả (output format)")
        .choices(["text", "json"])
        .default("text"),
    )
    .addOption(languageOption())
    .action((options: { readonly format: "text" | "json"; readonly lang: Language }) => {
      const rules = RULES.map(({ meta }) => ({
        id: meta.id,
        name: nameRule(meta.id, options.lang),
        family: meta.family,
        severity: meta.severity,
        fixable: meta.fixable,
        summary: meta.summary[options.lang],
      }));
      if (options.format === "json") process.stdout.write(`${JSON.stringify(rules, null, 2)}\n`);
      else
        for (const rule of rules)
          process.stdout.write(
            `${rule.id.padEnd(34)} ${rule.severity.padEnd(8)} ${rule.name}: ${rule.summary}\n`,
          );
    });
}
