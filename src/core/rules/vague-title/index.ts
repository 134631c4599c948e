import { tidyText } from "../../base/fold-text";
import { isStated } from "../../model/is-stated";
import type { RegisterTable } from "../../model/register";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { shorten } from "../shared/places";
import { entryKey, entryPlace, findEntries, ownsCell } from "../shared/register-entries";
import { createTitleJudge, type TitleJudge } from "./judge-title";
import { messages } from "./messages";

/** The name of a model says what is done: more than empty words, more than a field's name, three telling syllables. */
export const vagueTitle = defineRule({
  meta: {
    id: "vague-title",
    family: "register",
    severity: "note",
    fixable: "never",
    messages,
    summary: {
      vi: "Tên không cho biết làm việc gì",
      en: "A name that says nothing of the work",
    },
  },
  *check(facts) {
    const judge = createTitleJudge(facts.template);
    for (const table of facts.register.tables) yield* checkTitles(facts, table, judge);
  },
});

function* checkTitles(facts: Facts, table: RegisterTable, judge: TitleJudge): Iterable<Draft> {
  const column = table.columns.get("title");
  if (!column) return;
  const findings = findEntries(column, (value) => {
    const verdict = typeof value === "string" ? judge(value) : null;
    return verdict && isStated(value) ? verdict : null;
  });
  for (const { entry, value, verdict } of findings) {
    if (!ownsCell(facts, table, column, entry)) continue;
    const shown = tidyText(String(value));
    const title = shorten(shown);
    yield {
      messageId: verdict.kind,
      data: verdict.kind === "short" ? { title, rest: verdict.rest } : { title },
      at: entryPlace(facts, table, column.column, entry),
      shown,
      expected: null,
      evidence: [],
      key: [...entryKey(table, entry)],
      group: verdict.kind,
    };
  }
}
