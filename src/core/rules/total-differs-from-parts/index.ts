import type { Table } from "../../model/table";
import { defineRule, type Facts } from "../define-rule";
import { describeCulprit } from "../shared/describe-culprit";
import { findOmission } from "../shared/find-omission";
import { judgeTable } from "../shared/judge-table";
import { messages } from "./messages";

/** A total that its parts do not add up to, where the table says by a word, a number, a note or a formula what it sums. */
export const totalDiffersFromParts = defineRule({
  meta: {
    id: "total-differs-from-parts",
    family: "tables",
    severity: "error",
    fixable: "needs-review",
    messages,
    summary: {
      vi: "Số tổng khác với tổng các phần của nó",
      en: "A total differs from the sum of its parts",
    },
  },
  *check(facts) {
    for (const table of facts.tables) if (table.kind !== "register") yield* check(facts, table);
  },
});

function* check(facts: Facts, table: Table): Iterable<ReturnType<typeof describeCulprit>> {
  const verdict = judgeTable(facts, table);
  for (const culprit of verdict.culprits) {
    if (culprit.told !== "declared" || findOmission(verdict.relations, culprit)) continue;
    yield describeCulprit(facts, table, verdict, culprit);
  }
}
