import { defineRule, type Draft, type Facts } from "../define-rule";
import { formatAddress } from "../../model/address";
import type { Evidence } from "../../model/finding";
import type { Table } from "../../model/table";
import { setCellFix } from "../shared/cell-fix";
import { missesText } from "../../relations/silence";
import { judgeTable } from "../shared/judge-table";
import { describeSlip, findSlip } from "../../base/number-slip";
import { columnName, placeOf, rowName } from "../shared/places";
import { compareWithRegister, type RegisterComparison } from "../shared/register-figures";
import type { CountedFigure } from "../../register/count-by-headers";
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
      const comparison = compareWithRegister(facts, table);
      const { figures, differing, sameScope } = comparison;
      if (differing === 0) continue;
      if (!sameScope) yield describeScope(facts, table, figures.length, differing);
      else
        for (const culprit of listCulprits(facts, table, figures))
          yield describe(facts, table, culprit, comparison);
    }
  },
});

/** A differing figure, with the totals that differ only because it does. */
interface Culprit {
  readonly figure: CountedFigure;
  readonly totals: readonly CountedFigure[];
}

/** Differing figures, each with the sound sums above it that one wrong part makes wrong: the part is the cause. */
function listCulprits(facts: Facts, table: Table, figures: readonly CountedFigure[]): readonly Culprit[] {
  const { relations } = judgeTable(facts, table);
  const grid = relations.figures;
  const byCell = new Map(
    figures.map((figure) => [(figure.row - grid.top) * grid.columns + figure.column - grid.left, figure]),
  );
  const totalsOf = new Map<number, CountedFigure[]>();
  const derived = new Set<number>();
  for (const [cell, own] of byCell) {
    if (own.shown === own.count) continue;
    for (const instance of relations.book.through(cell)) {
      if (instance.total !== cell || derived.has(cell)) continue;
      if (missesText(grid, instance) && own.shown - instance.residual === own.count) {
        derived.add(cell);
        continue;
      }
      if (!instance.holds) continue;
      const wrong = instance.parts.flatMap((part, index) =>
        excessOf(byCell.get(part)) === 0 ? [] : [{ part, sign: instance.signs[index] ?? 1 }],
      );
      const [only] = wrong;
      if (!only || wrong.length > 1 || only.sign * excessOf(byCell.get(only.part)) !== excessOf(own))
        continue;
      derived.add(cell);
      totalsOf.set(only.part, [...(totalsOf.get(only.part) ?? []), own]);
    }
  }
  return [...byCell]
    .filter(([cell, figure]) => excessOf(figure) !== 0 && !derived.has(cell))
    .map(([cell, figure]) => ({ figure, totals: totalsOf.get(cell) ?? [] }));
}

function excessOf(figure: CountedFigure | undefined): number {
  return figure ? figure.shown - figure.count : 0;
}

function describe(
  facts: Facts,
  table: Table,
  { figure, totals }: Culprit,
  comparison: RegisterComparison,
): Draft {
  const { row, column, shown, count } = figure;
  const fixes = [figure, ...totals].map((each) =>
    setCellFix(facts, table, each.row, each.column, each.count),
  );
  const edits = fixes.flatMap((fix) => fix?.edits ?? []);
  const more = count - shown;
  const names = totals
    .map((total) =>
      table.document === undefined
        ? formatAddress(total.row, total.column)
        : `${rowName(table, total.row)} – ${columnName(table, total.column)}`,
    )
    .join(", ");
  return {
    messageId: totals.length > 0 ? "differsWithTotals" : "differs",
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
      ...(totals.length > 0 ? { totals: names } : {}),
    },
    at: placeOf(facts, table, row, column),
    shown,
    expected: count,
    evidence: [
      ...listSources(facts, count, comparison),
      ...totals.map((total) => describeTotal(facts, table, total)),
    ],
    key: [
      table.sheet,
      table.kind,
      columnName(table, column),
      rowName(table, row),
      String(shown),
      String(count),
    ],
    group: `cause:${table.id}|${row},${column}`,
    // Without the figure's own cell (a formula's) the totals are not to be changed either.
    ...(fixes[0] ? { fix: { safety: "needs-review" as const, edits } } : {}),
  };
}

function describeTotal(facts: Facts, table: Table, total: CountedFigure): Evidence {
  return {
    at: placeOf(facts, table, total.row, total.column),
    shown: total.shown,
    label: `${rowName(table, total.row)} – ${columnName(table, total.column)}`,
  };
}

/** Where the register's count comes from: the first entry of each register sheet, three at most. */
function listSources(facts: Facts, count: number, { list }: RegisterComparison): readonly Evidence[] {
  if (list) {
    const { workbook, sheet, row, column } = list;
    return [{ at: placeOf(facts, { workbook, sheet }, row, column), shown: count, label: sheet }];
  }
  return facts.register.tables.slice(0, 3).flatMap((register) => {
    const source =
      register.columns.get("field") ?? register.columns.get("title") ?? register.columns.get("name");
    const first = register.rows[0];
    if (!source || first === undefined) return [];
    return [{ at: placeOf(facts, register, first, source.column), shown: count, label: register.sheet }];
  });
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
