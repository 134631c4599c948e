import { cellKey, formatAddress, type CellRange } from "../../model/address";
import { contentAt, type Table } from "../../model/table";
import { readSummedRanges } from "../../tables/plain-sums";
import { listDeclaredRelations, type DeclaredRelation } from "../../tables/declared-relations";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { sheetOf } from "../shared/cell-fix";
import { columnName, placeOf, rowName } from "../shared/places";
import { messages } from "./messages";

/** A `SUM` that stops short: the total's formula adds up some of its parts, but leaves out others that hold figures. */
export const formulaOmitsRows = defineRule({
  meta: {
    id: "formula-omits-rows",
    family: "tables",
    severity: "error",
    fixable: "never",
    messages,
    summary: { vi: "Công thức cộng bỏ sót dòng", en: "A sum formula leaves out rows" },
  },
  *check(facts) {
    for (const table of facts.tables) {
      const sheet = sheetOf(facts, table);
      if (!sheet || sheet.formulas.size === 0) continue;
      for (const relation of listDeclaredRelations(table, facts.template)) {
        if (relation.source !== "rows") continue;
        const formula = sheet.formulas.get(cellKey(relation.total.row, relation.total.column));
        const ranges = formula === undefined ? null : readSummedRanges(formula);
        if (formula !== undefined && ranges) yield* check(facts, table, relation, formula, ranges);
      }
    }
  },
});

function* check(
  facts: Facts,
  table: Table,
  relation: DeclaredRelation,
  formula: string,
  ranges: readonly CellRange[],
): Iterable<Draft> {
  const covered = relation.parts.filter((part) =>
    ranges.some((range) => isInside(range, part.row, part.column)),
  );
  const missing = relation.parts.filter(
    (part) => !covered.includes(part) && contentAt(table, part.row, part.column).kind === "number",
  );
  if (covered.length === 0 || missing.length === 0) return;
  const figure = (row: number, column: number): number => {
    const content = contentAt(table, row, column);
    return content.kind === "number" ? content.value : 0;
  };
  const { row, column } = relation.total;
  const omitted = missing.reduce((sum, part) => sum + figure(part.row, part.column), 0);
  const expected = relation.parts.reduce((sum, part) => sum + figure(part.row, part.column), 0);
  const names = missing.slice(0, 4).map((part) => formatAddress(part.row, part.column));
  yield {
    messageId: "omits",
    data: {
      row: rowName(table, row),
      column: columnName(table, column),
      formula,
      count: missing.length,
      missing: names.join(", ") + (missing.length > 4 ? ", …" : ""),
      omitted,
      expected,
    },
    at: placeOf(facts, table, row, column),
    shown: figure(row, column),
    expected,
    evidence: missing.map((part) => ({
      at: placeOf(facts, table, part.row, part.column),
      shown: figure(part.row, part.column),
      label: rowName(table, part.row),
    })),
    key: [
      table.sheet,
      table.kind,
      columnName(table, column),
      rowName(table, row),
      ...missing.slice(0, 4).map((part) => rowName(table, part.row)),
    ],
    group: `${table.id}|${row}`,
  };
}

function isInside(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
