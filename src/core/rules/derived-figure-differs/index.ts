import { cellKey } from "../../model/address";
import type { Table } from "../../model/table";
import { describeSlip, findSlip } from "../../base/number-slip";
import type { DerivedFault, WrongOperand } from "../../relations/derived/derived-fault";
import { refersBeyond } from "../../formulas/read-references";
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
      const { figures, book } = verdict.relations;
      const isBorneOut = (cell: number): boolean =>
        book.through(cell).some(({ holds, tells }) => holds && tells);
      const suspected = new Set(verdict.culprits.map(({ cell }) => cell));
      for (const fault of findDerivedFaults(table, figures, suspected, isBorneOut))
        if (!isException(facts, table, figures, fault)) yield describe(facts, table, figures, fault);
    }
  },
});

/** `=E10/(C10-C6)` beside `=E9/C9`: a formula that works with the same cells and more leaves something out on purpose. */
function isException(
  facts: Facts,
  table: Table,
  figures: Figures,
  { cell, operands }: DerivedFault,
): boolean {
  const { row, column } = positionOf(figures, cell);
  const formula = sheetOf(facts, table)?.formulas.get(cellKey(row, column));
  return (
    typeof formula === "string" &&
    refersBeyond(
      formula,
      operands.map((operand) => positionOf(figures, operand)),
    )
  );
}

/** Told as what follows from other figures, or as one of these. */
function reword(draft: Draft): Draft {
  return {
    ...draft,
    messageId: draft.messageId === "part" || draft.messageId === "eitherCell" ? draft.messageId : "follows",
    data: { slip: "", expected: draft.expected ?? "", ...draft.data },
  };
}

function describe(facts: Facts, table: Table, figures: Figures, fault: DerivedFault): Draft {
  const { kind, cell, shown, expected, operands, supports, declared, operand } = fault;
  if (operand && !operand.isDoubtful) return describeOperand(facts, table, figures, fault, operand);
  const { row, column } = positionOf(figures, cell);
  const [over, under] = operands;
  const isFormula = sheetOf(facts, table)?.formulas.has(cellKey(row, column)) ?? false;
  const fix = isFormula || operand ? null : setCellFix(facts, table, row, column, expected);
  return {
    messageId: operand ? "eitherOperand" : kind,
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
      parts: operands.map((each) => figures.values[each] ?? 0),
      other: cellName(table, figures, operand?.cell ?? cell),
      otherShown: operand?.shown ?? 0,
      otherExpected: operand?.expected ?? 0,
    },
    at: placeOf(facts, table, row, column),
    shown,
    expected,
    evidence: [...(operand ? [operand.cell] : []), ...operands].map((each) =>
      evidenceOf(facts, table, figures, each),
    ),
    key: [table.sheet, table.kind, columnName(table, column), rowName(table, row), kind, String(shown)],
    group: `${table.id}|${kind}|${column}`,
    severity: declared || supports >= 3 ? "error" : "warning",
    ...(fix ? { fix } : {}),
  };
}

/** Told at the figure that the quotient is worked out from. */
function describeOperand(
  facts: Facts,
  table: Table,
  figures: Figures,
  {
    cell: quotient,
    shown: quotientShown,
    expected: quotientExpected,
    operands,
    supports,
    declared,
  }: DerivedFault,
  { cell, shown, expected }: WrongOperand,
): Draft {
  const { row, column } = positionOf(figures, cell);
  const [rowLabel, columnLabel] = [rowName(table, row), columnName(table, column)];
  const fix = setCellFix(facts, table, row, column, expected);
  return {
    messageId: "operand",
    data: {
      row: rowLabel,
      column: columnLabel,
      shown,
      expected,
      supports,
      slip: describeSlip(findSlip(shown, expected)),
      quotientName: cellName(table, figures, quotient),
      quotientShown,
      quotientExpected,
    },
    at: placeOf(facts, table, row, column),
    shown,
    expected,
    evidence: [quotient, ...operands.filter((each) => each !== cell)].map((each) =>
      evidenceOf(facts, table, figures, each),
    ),
    key: [table.sheet, table.kind, columnLabel, rowLabel, "operand", String(shown)],
    group: `${table.id}|operand|${column}`,
    severity: declared || supports >= 3 ? "error" : "warning",
    ...(fix ? { fix } : {}),
  };
}
