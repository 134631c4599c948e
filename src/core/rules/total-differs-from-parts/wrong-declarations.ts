import type { Table } from "../../model/table";
import { countHeld } from "../../relations/declared-sums";
import { createInstanceBook } from "../../relations/instances";
import type { TableRelations } from "../../relations/read-relations";
import type { Draft, Facts } from "../define-rule";
import { LINES } from "../shared/describe-culprit";
import { listEvidence, nameParts, positionOf, signedParts, sumOf } from "../shared/name-cells";
import { columnName, placeOf, rowName } from "../shared/places";

/** A declared sum that fails in most lines is told once, at the first of them: the declaration is in doubt and no figure. */
export function* listWrongDeclarations(
  facts: Facts,
  table: Table,
  { figures, rejected }: TableRelations,
): Iterable<Draft> {
  for (const weighed of rejected) {
    const { lines, pattern, failures } = weighed;
    const instance = createInstanceBook([weighed], figures.columns).of(weighed, failures[0] ?? 0);
    if (!instance) continue;
    const { row, column } = positionOf(figures, instance.total);
    const [rowLabel, columnLabel] = [rowName(table, row), columnName(table, column)];
    const shown = figures.values[instance.total] ?? 0;
    const total = lines.direction === "row" ? columnLabel : rowLabel;
    yield {
      messageId: "wrongDeclaration",
      data: {
        row: rowLabel,
        column: columnLabel,
        names: nameParts(table, figures, instance),
        total,
        wrong: failures.length,
        all: failures.length + countHeld(lines, pattern),
        lines: LINES[lines.direction],
        shown,
        parts: signedParts(figures, instance),
        sum: sumOf(figures, instance),
      },
      at: placeOf(facts, table, row, column),
      shown,
      expected: null,
      evidence: listEvidence(facts, table, figures, instance),
      key: [
        table.sheet,
        table.kind,
        total,
        ...pattern.parts.map((part) => lines.positionLabels[part] ?? ""),
        "declared",
      ],
      severity: "note",
    };
  }
}
