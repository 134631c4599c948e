import { defineRule, type Draft, type Facts } from "../define-rule";
import type { Table } from "../../model/table";
import { setCellFix } from "../shared/cell-fix";
import { evaluateSums, positionKey } from "../shared/evaluate-relations";
import { describeSlip, findSlip } from "../shared/number-slip";
import { columnName, placeOf, rowName } from "../shared/places";
import { compareWithRegister, type RegisterFigure } from "../shared/register-figures";
import { messages } from "./messages";

/** A summary cell that the register's entries do not count to. */
export const summaryDiffersFromRegister = defineRule({
  meta: {
    id: "summary-differs-from-register",
    family: "tables",
    severity: "error",
    fixable: "needs-review",
    messages,
    summary: {
      vi: "Số trong biểu tổng hợp khác số đếm được trong danh sách",
      en: "A summary figure differs from the register's count",
    },
  },
  *check(facts) {
    for (const table of facts.tables) {
      const { figures, differing, sameScope } = compareWithRegister(facts, table);
      if (differing === 0) continue;
      if (!sameScope) yield describeScope(facts, table, figures.length, differing);
      else for (const figure of dropDerived(facts, table, figures)) yield describe(facts, table, figure);
    }
  },
});

/** Differing figures without the totals that differ only because a part of theirs does: the part is the cause. */
function dropDerived(
  facts: Facts,
  table: Table,
  figures: readonly RegisterFigure[],
): readonly RegisterFigure[] {
  const excess = new Map(figures.map((figure) => [positionKey(figure), figure.shown - figure.count]));
  const derived = new Set<string>();
  for (const { total, parts, holds } of evaluateSums(table, facts.template)) {
    const own = excess.get(positionKey(total));
    if (!holds || own === undefined || own === 0) continue;
    const fromParts = parts.map(({ cell, sign }) => sign * (excess.get(positionKey(cell)) ?? 0));
    if (fromParts.some((each) => each !== 0) && fromParts.reduce((sum, each) => sum + each, 0) === own) {
      derived.add(positionKey(total));
    }
  }
  return figures.filter((figure) => figure.shown !== figure.count && !derived.has(positionKey(figure)));
}

function describe(facts: Facts, table: Table, figure: RegisterFigure): Draft {
  const { row, column, shown, count } = figure;
  const fix = setCellFix(facts, table, row, column, count);
  const more = count - shown;
  return {
    messageId: "differs",
    data: {
      row: rowName(table, row),
      column: columnName(table, column),
      shown,
      expected: count,
      difference:
        more > 0
          ? { vi: `biểu thiếu ${more}`, en: `the table is ${more} short` }
          : { vi: `biểu thừa ${-more}`, en: `the table has ${-more} too many` },
      slip: describeSlip(findSlip(shown, count)),
    },
    at: placeOf(facts, table, row, column),
    shown,
    expected: count,
    evidence: facts.register.tables.slice(0, 3).flatMap((register) => {
      const source =
        register.columns.get("field") ?? register.columns.get("title") ?? register.columns.get("name");
      const first = register.rows[0];
      if (!source || first === undefined) return [];
      return [{ at: placeOf(facts, register, first, source.column), shown: count, label: register.sheet }];
    }),
    key: [
      table.sheet,
      table.kind,
      columnName(table, column),
      rowName(table, row),
      String(shown),
      String(count),
    ],
    group: `cause:${table.id}|${positionKey(figure)}`,
    ...(fix ? { fix } : {}),
  };
}

function describeScope(facts: Facts, table: Table, figures: number, differing: number): Draft {
  return {
    messageId: "otherScope",
    data: { differing, figures },
    severity: "warning",
    at: placeOf(facts, table, table.header.top, table.range.left),
    shown: null,
    expected: null,
    evidence: [],
    key: [table.sheet, table.kind, "scope"],
  };
}
