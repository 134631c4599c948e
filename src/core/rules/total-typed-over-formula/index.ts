import { cellKey } from "../../model/address";
import { contentAt, type Table } from "../../model/table";
import { listDeclaredRelations, type CellPosition } from "../../tables/declared-relations";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { sheetOf } from "../shared/cell-fix";
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
      const isFormula = (at: CellPosition): boolean => sheet.formulas.has(cellKey(at.row, at.column));
      const lines = new Map<string, { along: "row" | "column"; cells: CellPosition[] }>();
      for (const { source, total } of listDeclaredRelations(table, facts.template)) {
        const along = source === "rows" ? "row" : "column";
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
