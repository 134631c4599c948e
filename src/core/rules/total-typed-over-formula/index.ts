import { cellKey } from "../../model/address";
import { contentAt, type Table } from "../../model/table";
import type { Instance } from "../../relations/instances";
import { DECLARED } from "../../relations/weigh";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { sheetOf } from "../shared/cell-fix";
import { judgeTable, type TableVerdict } from "../shared/judge-table";
import { positionOf } from "../shared/name-cells";
import { columnName, placeOf, rowName } from "../shared/places";
import { messages } from "./messages";

/** A typed figure in a line of totals whose others are formulas. */
export const totalTypedOverFormula = defineRule({
  meta: {
    id: "total-typed-over-formula",
    family: "tables",
    severity: "warning",
    fixable: "never",
    messages,
    summary: { vi: "Số tổng gõ đè lên công thức", en: "A total was typed over a formula" },
  },
  *check(facts) {
    for (const table of facts.tables) {
      const sheet = sheetOf(facts, table);
      if (!sheet || sheet.formulas.size === 0) continue;
      const verdict = judgeTable(facts, table);
      const { figures } = verdict.relations;
      const isFormula = (at: CellPosition): boolean => sheet.formulas.has(cellKey(at.row, at.column));
      const lines = new Map<string, { along: "row" | "column"; cells: CellPosition[] }>();
      for (const { instance, along } of listTotals(verdict)) {
        // Nothing is typed where there is nothing to add up: the line does not apply.
        if ([instance.total, ...instance.parts].every((cell) => !figures.values[cell])) continue;
        const total = positionOf(figures, instance.total);
        const key = along === "row" ? `row ${total.row}` : `column ${total.column}`;
        const line = lines.get(key) ?? { along, cells: [] };
        if (!line.cells.some((cell) => cell.row === total.row && cell.column === total.column))
          line.cells.push(total);
        lines.set(key, line);
      }
      for (const { along, cells } of lines.values()) {
        const formulas = cells.filter(isFormula).length;
        if (formulas < 2 || formulas * 2 < cells.length) continue;
        for (const cell of cells) if (!isFormula(cell)) yield* describe(facts, table, cell, formulas, along);
      }
    }
  },
});

/** Totals of believed sums, and whether the others of their pattern stand along their row or their column. */
function* listTotals({
  relations,
}: TableVerdict): Iterable<{ readonly instance: Instance; readonly along: "row" | "column" }> {
  for (const weighed of relations.patterns) {
    const { lines, pattern } = weighed;
    if (pattern.signs || (pattern.prior < DECLARED && lines.totals[pattern.total] !== 1)) continue;
    const along = lines.direction === "column" ? "row" : "column";
    for (let line = 0; line < lines.lines; line++) {
      const kind = lines.lineKinds[line];
      if (kind !== "amount") continue;
      const instance = relations.book.of(weighed, line);
      if (instance) yield { instance, along };
    }
  }
}

interface CellPosition {
  readonly row: number;
  readonly column: number;
}

function* describe(
  facts: Facts,
  table: Table,
  cell: CellPosition,
  formulas: number,
  along: "row" | "column",
): Iterable<Draft> {
  const content = contentAt(table, cell.row, cell.column);
  if (content.kind !== "number") return;
  const [row, column] = [rowName(table, cell.row), columnName(table, cell.column)];
  yield {
    messageId: "typed",
    data: {
      row,
      column,
      shown: content.value,
      formulas,
      along:
        along === "row" ? { vi: "cùng dòng", en: "of this row" } : { vi: "cùng cột", en: "of this column" },
    },
    at: placeOf(facts, table, cell.row, cell.column),
    shown: content.value,
    expected: null,
    evidence: [],
    key: [table.sheet, table.kind, column, row],
  };
}
