import { defineRule, type Draft, type Facts } from "../define-rule";
import { formatAddress } from "../../model/address";
import type { Evidence } from "../../model/finding";
import type { Table } from "../../model/table";
import { setCellFix } from "../shared/cell-fix";
import { evaluateSums, positionKey } from "../shared/evaluate-relations";
import { describeSlip, findSlip } from "../../base/number-slip";
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
      else for (const culprit of listCulprits(facts, table, figures)) yield describe(facts, table, culprit);
    }
  },
});

/** A differing figure, with the totals that differ only because it does. */
interface Culprit {
  readonly figure: RegisterFigure;
  readonly totals: readonly RegisterFigure[];
}

/** Differing figures, each with the sound sums above it that one wrong part makes wrong: the part is the cause. */
function listCulprits(facts: Facts, table: Table, figures: readonly RegisterFigure[]): readonly Culprit[] {
  const byKey = new Map(figures.map((figure) => [positionKey(figure), figure]));
  const totalsOf = new Map<string, RegisterFigure[]>();
  const derived = new Set<string>();
  for (const { total, parts, holds, unread } of evaluateSums(table, facts.template)) {
    const own = byKey.get(positionKey(total));
    if (!holds || !own || own.shown === own.count || derived.has(positionKey(total))) continue;
    if (unread !== 0 && own.shown + unread === own.count) {
      derived.add(positionKey(total));
      continue;
    }
    const wrong = parts.filter(({ cell }) => excessOf(byKey.get(positionKey(cell))) !== 0);
    const [part] = wrong;
    if (
      !part ||
      wrong.length > 1 ||
      part.sign * excessOf(byKey.get(positionKey(part.cell))) !== excessOf(own)
    )
      continue;
    derived.add(positionKey(total));
    const key = positionKey(part.cell);
    totalsOf.set(key, [...(totalsOf.get(key) ?? []), own]);
  }
  return figures
    .filter((figure) => excessOf(figure) !== 0 && !derived.has(positionKey(figure)))
    .map((figure) => ({ figure, totals: totalsOf.get(positionKey(figure)) ?? [] }));
}

function excessOf(figure: RegisterFigure | undefined): number {
  return figure ? figure.shown - figure.count : 0;
}

function describe(facts: Facts, table: Table, { figure, totals }: Culprit): Draft {
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
    evidence: [...listSources(facts, count), ...totals.map((total) => describeTotal(facts, table, total))],
    key: [
      table.sheet,
      table.kind,
      columnName(table, column),
      rowName(table, row),
      String(shown),
      String(count),
    ],
    group: `cause:${table.id}|${positionKey(figure)}`,
    // Without the figure's own cell (a formula's) the totals are not to be changed either.
    ...(fixes[0] ? { fix: { safety: "needs-review" as const, edits } } : {}),
  };
}

function describeTotal(facts: Facts, table: Table, total: RegisterFigure): Evidence {
  return {
    at: placeOf(facts, table, total.row, total.column),
    shown: total.shown,
    label: `${rowName(table, total.row)} – ${columnName(table, total.column)}`,
  };
}

/** Where the register's count comes from: the first entry of each register sheet, three at most. */
function listSources(facts: Facts, count: number): readonly Evidence[] {
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
