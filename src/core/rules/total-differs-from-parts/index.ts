import type { Table } from "../../model/table";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { describeCulprit } from "../shared/describe-culprit";
import { findOmission, listCountedTwice } from "../shared/find-omission";
import { judgeTable } from "../shared/judge-table";
import { evidenceOf, positionOf } from "../shared/name-cells";
import { columnName, placeOf, rowName } from "../shared/places";
import { messages } from "./messages";
import { listWrongDeclarations } from "./wrong-declarations";

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

function* check(facts: Facts, table: Table): Iterable<Draft> {
  const verdict = judgeTable(facts, table);
  for (const culprit of verdict.culprits) {
    if (culprit.told !== "declared" || findOmission(verdict.relations, culprit)) continue;
    yield describeCulprit(facts, table, verdict, culprit);
  }
  yield* listWrongDeclarations(facts, table, verdict.relations);
  for (const { cell, parts, twice } of listCountedTwice(verdict.relations)) {
    const { figures } = verdict.relations;
    const { row, column } = positionOf(figures, cell);
    const valueOf = (each: number): number => figures.values[each] ?? 0;
    const own = parts.filter((part) => !twice.includes(part));
    const expected = Math.round(own.reduce((sum, part) => sum + valueOf(part), 0) * 1e6) / 1e6;
    const [rowLabel, columnLabel] = [rowName(table, row), columnName(table, column)];
    yield {
      messageId: "countedTwice",
      data: {
        row: rowLabel,
        column: columnLabel,
        shown: valueOf(cell),
        expected,
        parts: own.map(valueOf),
        count: new Set(twice).size,
      },
      at: placeOf(facts, table, row, column),
      shown: valueOf(cell),
      expected,
      evidence: [...new Set(twice)].map((each) => evidenceOf(facts, table, figures, each)),
      key: [table.sheet, table.kind, columnLabel, rowLabel, "twice"],
      group: `${table.id}|twice|${row}`,
    };
  }
}
