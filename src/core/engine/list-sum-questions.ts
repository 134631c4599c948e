import type { SumQuestion } from "../model/question";
import type { Facts } from "../rules/define-rule";
import { positionOf } from "../rules/shared/name-cells";
import { columnName, rowName } from "../rules/shared/places";
import { compareWithRegister } from "../rules/shared/register-figures";
import { relationsOf } from "../rules/shared/table-relations";

/** One question a table whose totals nothing explains, at the plainest of them; none where a list gives its figures. */
export function* listSumQuestions(facts: Facts): Iterable<SumQuestion> {
  for (const table of facts.tables) {
    if (table.kind === "register" || table.document !== undefined) continue;
    const { unexplained, figures } = relationsOf(facts, table);
    const [first, ...others] = unexplained;
    const [line] = first?.failures ?? [];
    if (!first || line === undefined || compareWithRegister(facts, table).list) continue;
    const { lines, pattern } = first;
    const { row, column } = positionOf(figures, lines.cellAt(line, pattern.total));
    const along = lines.direction === "column" ? "row" : "column";
    const label = along === "row" ? rowName(table, row) : columnName(table, column);
    const { id, workbook, sheet } = table;
    yield { kind: "sum", table: id, workbook, sheet, row, column, along, label, others: others.length };
  }
}
