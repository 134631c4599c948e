import { cellKey, formatAddress } from "../../model/address";
import type { Table } from "../../model/table";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { sheetOf } from "../shared/cell-fix";
import { findOmission, listOmissions, type Omission } from "../shared/find-omission";
import { judgeTable, type TableVerdict } from "../shared/judge-table";
import { positionOf, sumOf } from "../shared/name-cells";
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
      if (!sheet || sheet.formulas.size === 0 || table.kind === "register") continue;
      const verdict = judgeTable(facts, table);
      const { figures } = verdict.relations;
      const omissions = new Map(listOmissions(verdict.relations).map((each) => [each.instance.total, each]));
      for (const culprit of verdict.culprits) {
        const omission = findOmission(verdict.relations, culprit);
        if (omission && !omissions.has(culprit.cell)) omissions.set(culprit.cell, omission);
      }
      for (const [cell, omission] of omissions) {
        const { row, column } = positionOf(figures, cell);
        const formula = sheet.formulas.get(cellKey(row, column));
        if (formula !== undefined) yield describe(facts, table, verdict, omission, formula);
      }
    }
  },
});

function describe(
  facts: Facts,
  table: Table,
  { relations: { figures } }: TableVerdict,
  { missing, instance }: Omission,
  formula: string,
): Draft {
  const { row, column } = positionOf(figures, instance.total);
  const [shown, expected] = [figures.values[instance.total] ?? 0, sumOf(figures, instance)];
  const places = missing.map((part) => positionOf(figures, part));
  const names = places.slice(0, 4).map((part) => formatAddress(part.row, part.column));
  const omitted = missing.reduce((sum, part) => sum + (figures.values[part] ?? 0), 0);
  return {
    messageId: "omits",
    data: {
      row: rowName(table, row),
      column: columnName(table, column),
      formula,
      count: missing.length,
      missing: names.join(", ") + (missing.length > 4 ? ", …" : ""),
      omitted: Math.round(omitted * 1e6) / 1e6,
      expected,
    },
    at: placeOf(facts, table, row, column),
    shown,
    expected,
    evidence: places.map((part, index) => ({
      at: placeOf(facts, table, part.row, part.column),
      shown: figures.values[missing[index] ?? 0] ?? null,
      label: rowName(table, part.row),
    })),
    key: [
      table.sheet,
      table.kind,
      columnName(table, column),
      rowName(table, row),
      ...places.slice(0, 4).map((part) => rowName(table, part.row)),
    ],
    group: `${table.id}|${row}`,
  };
}
