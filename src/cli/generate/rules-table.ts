import { readFileSync, writeFileSync } from "node:fs";
import { RULES } from "../../core/rules/registry";

/** `npm run generate`: writes the table of rules into the README, between its two marks. */
function writeRulesTable(): void {
  const path = "README.md";
  const readme = readFileSync(path, "utf8");
  const [before, rest] = readme.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${path} has no marks for the table of rules`);
  const rows = RULES.map(
    ({ meta }) =>
      `| [\`${meta.id}\`](src/core/rules/${meta.id}/README.md) | ${meta.family} | ${meta.severity} | ${meta.fixable} | ${meta.summary.en} · ${meta.summary.vi} |`,
  );
  const table = [
    "| rule | family | severity | fix | finds |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
  writeFileSync(path, `${before}${BEGIN}\n\n${table}\n\n${END}${after}`);
}

const BEGIN = "<!-- rules: written by npm run generate -->";
const END = "<!-- /rules -->";

writeRulesTable();
