import { tidyText } from "../../base/fold-text";
import type { Meaning, RegisterTable } from "../../model/register";
import type { CellValue } from "../../model/workbook";
import type { RegisterColumnSpec } from "../../template/schema";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { shorten } from "../shared/places";
import { entryFix, entryKey, entryPlace, findEntries, isStated, ownsCell } from "../shared/register-entries";
import { isYear, suggestYear } from "../shared/register-years";
import { messages } from "./messages";

/** What stands in a column of years must be a year. "Chưa xét" is none yet, where none is required. */
export const invalidYear = defineRule({
  meta: {
    id: "invalid-year",
    family: "register",
    severity: "error",
    fixable: "needs-review",
    messages,
    summary: { vi: "Ô năm không ghi một năm", en: "A cell for a year that holds no year" },
  },
  *check(facts) {
    for (const table of facts.register.tables) {
      for (const spec of facts.template.columns) {
        if (spec.holds === "year") yield* checkColumn(facts, table, spec);
      }
    }
  },
});

function* checkColumn(facts: Facts, table: RegisterTable, spec: RegisterColumnSpec): Iterable<Draft> {
  const column = table.columns.get(spec.id);
  if (!column) return;
  const { period } = facts.template;
  const findings = findEntries(column, (value, meaning) =>
    isFault(value, meaning, spec) ? { year: suggestYear(value, period) } : null,
  );
  for (const { entry, value, verdict } of findings) {
    if (!ownsCell(facts, table, column, entry)) continue;
    const { year } = verdict;
    const shown = tidyText(String(value));
    yield {
      messageId: year === null ? "unknown" : "nearest",
      data: {
        header: column.header,
        value: shorten(shown),
        ...(year === null ? { example: String(period.to) } : { year: String(year) }),
      },
      at: entryPlace(facts, table, column.column, entry),
      shown: typeof value === "number" ? value : shown,
      expected: year,
      evidence: [],
      key: [...entryKey(table, entry), spec.id, shown],
      group: `${spec.id}|${shown}`,
      ...(year === null ? {} : entryFix(facts, table, column.column, entry, year, "needs-review")),
    };
  }
}

function isFault(value: CellValue, meaning: Meaning, spec: RegisterColumnSpec): boolean {
  if (meaning.kind === "year") return !isYear(meaning.year);
  if (meaning.kind !== "unreadable") return false;
  return spec.required || isStated(value);
}
