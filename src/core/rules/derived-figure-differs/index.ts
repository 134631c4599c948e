import { cellKey } from "../../model/address";
import type { Table } from "../../model/table";
import type { DerivedFault } from "../../relations/derived/derived-fault";
import { findDerivedFaults } from "../../relations/derived/find-derived-faults";
import type { Figures } from "../../relations/figures";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { setCellFix, sheetOf } from "../shared/cell-fix";
import { describeCulprit } from "../shared/describe-culprit";
import { judgeTable } from "../shared/judge-table";
import { cellName, evidenceOf, positionOf } from "../shared/name-cells";
import { columnName, placeOf, rowName } from "../shared/places";
import { messages } from "./messages";

/** A share, average, rank, difference, running total or balance that its row or column gives otherwise. */
export const derivedFigureDiffers = defineRule({
  meta: {
    id: "derived-figure-differs",
    family: "tables",
    severity: "error",
    fixable: "needs-review",
    messages,
    summary: {
      vi: "Tỷ lệ, bình quân, thứ hạng, chênh lệch, lũy kế hoặc số cuối kỳ tính không đúng",
      en: "A share, average, rank, difference, running total or balance is not what it is worked out from",
    },
  },
  *check(facts) {
    for (const table of facts.tables) {
      if (table.kind === "register") continue;
      const verdict = judgeTable(facts, table);
      for (const culprit of verdict.culprits)
        if (culprit.told === "derived") yield reword(describeCulprit(facts, table, verdict, culprit));
      const { figures } = verdict.relations;
      const suspected = new Set(verdict.culprits.map(({ cell }) => cell));
      for (const fault of findDerivedFaults(table, figures, suspected))
        yield describe(facts, table, figures, fault);
    }
  },
});

/** Told as what follows from other figures, or as one of these. */
function reword(draft: Draft): Draft {
  return {
    ...draft,
    messageId: draft.messageId === "part" ? "part" : "follows",
    data: { slip: "", expected: draft.expected ?? "", ...draft.data },
  };
}

function describe(facts: Facts, table: Table, figures: Figures, fault: DerivedFault): Draft {
  const { kind, cell, shown, expected, operands, supports, declared } = fault;
  const { row, column } = positionOf(figures, cell);
  const [over, under] = operands;
  const isFormula = sheetOf(facts, table)?.formulas.has(cellKey(row, column)) ?? false;
  const fix = isFormula ? null : setCellFix(facts, table, row, column, expected);
  return {
    messageId: kind,
    data: {
      row: rowName(table, row),
      column: columnName(table, column),
      shown,
      expected,
      supports,
      dividend: figures.values[over ?? 0] ?? 0,
      divisor: figures.values[under ?? 0] ?? 0,
      overName: cellName(table, figures, over ?? cell),
      underName: cellName(table, figures, under ?? cell),
      count: operands.length,
      parts: operands.map((operand) => figures.values[operand] ?? 0),
    },
    at: placeOf(facts, table, row, column),
    shown,
    expected,
    evidence: operands.map((operand) => evidenceOf(facts, table, figures, operand)),
    key: [table.sheet, table.kind, columnName(table, column), rowName(table, row), kind, String(shown)],
    group: `${table.id}|${kind}|${column}`,
    severity: declared || supports >= 3 ? "error" : "warning",
    ...(fix ? { fix } : {}),
  };
}
