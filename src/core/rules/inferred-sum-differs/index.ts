import { defineRule } from "../define-rule";
import { describeCulprit } from "../shared/describe-culprit";
import { findOmission } from "../shared/find-omission";
import { judgeTable } from "../shared/judge-table";
import { messages } from "./messages";

/** A sum that nobody declared: it holds in the other columns or rows of the table and fails in one. */
export const inferredSumDiffers = defineRule({
  meta: {
    id: "inferred-sum-differs",
    family: "tables",
    severity: "warning",
    fixable: "needs-review",
    messages,
    summary: {
      vi: "Một phép cộng khớp ở mọi chỗ khác trong bảng nhưng không khớp ở một chỗ",
      en: "A sum that holds everywhere else in the table fails in one place",
    },
  },
  *check(facts) {
    for (const table of facts.tables) {
      if (table.kind === "register") continue;
      const verdict = judgeTable(facts, table);
      for (const culprit of verdict.culprits)
        if (culprit.told === "inferred" && !findOmission(verdict.relations, culprit))
          yield describeCulprit(facts, table, verdict, culprit);
    }
  },
});
