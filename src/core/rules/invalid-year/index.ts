import { tidyText } from "../../base/fold-text";
import { isStated } from "../../model/is-stated";
import type { Meaning, RegisterTable } from "../../model/register";
import type { CellValue } from "../../model/workbook";
import type { RegisterColumnSpec } from "../../template/schema";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { shorten } from "../shared/places";
import { entryFix, entryKey, entryPlace, findEntries, ownsCell } from "../shared/register-entries";
import { isYear } from "../../base/years";
import { suggestYear } from "../shared/register-years";
import { messages, toUnit } from "./messages";

/** What stands in a column of years must be a year. "Chưa xét" is none yet, where none is required. */
export const invalidYear = defineRule({
  meta: {
    id: "invalid-year",
    family: "register",
    severity: "error",
    fixable: "needs-review",
    messages,
    toUnit,
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
  const findings = findEntries(column, (value, meaning) => {
    // Read as the year of the period that it must be, and said all the same: no formula of Excel does so.
    if (meaning.kind === "year" && isYear(meaning.year) && isShort(value))
      return { year: meaning.year, short: true };
    return isFault(value, meaning, spec) ? { year: suggestYear(value, period), short: false } : null;
  });
  for (const { entry, value, verdict } of findings) {
    if (!ownsCell(facts, table, column, entry)) continue;
    const { year, short } = verdict;
    const shown = tidyText(String(value));
    const unread = year !== null ? "nearest" : SPAN.test(shown) ? "span" : "unknown";
    yield {
      messageId: short ? "short" : unread,
      ...(short ? { severity: "note" } : {}),
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

/** "21", "'21", "năm 21", "15/6/21": two digits stand for four. */
function isShort(value: CellValue): boolean {
  const text = tidyText(String(value));
  return text.length < 12 && /(?<!\d)\d\d$/u.test(text) && !/\d{4}/u.test(text);
}

/** "2021-2022", "2021/2022": which of the two is meant nobody can tell from the cell. */
const SPAN = /^(?:năm(?: học)?\s*)?(?:19|20)\d\d\s*[-/–,;và]+\s*(?:(?:19|20)?\d\d)$/iu;

function isFault(value: CellValue, meaning: Meaning, spec: RegisterColumnSpec): boolean {
  if (meaning.kind === "year") return !isYear(meaning.year);
  if (meaning.kind !== "unreadable") return false;
  return spec.required || isStated(value);
}
