import type { Evidence } from "../../model/finding";
import { contentAt, type Table } from "../../model/table";
import { listDeclaredRelations } from "../../tables/declared-relations";
import { inferSums } from "../../tables/sums/infer-sums";
import type { GridCell, SumSuspect } from "../../tables/sums/sum-grid";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { setCellFix } from "../shared/cell-fix";
import { describeSlip, findSlip } from "../../base/number-slip";
import { columnName, placeOf, rowName } from "../shared/places";
import { messages } from "./messages";
import { readSumGrid, type BodyGrid } from "./read-sum-grid";

/** A sum that nobody declared: it holds in the other columns or rows of the table and fails in one. */
export const inferredSumDiffers = defineRule({
  meta: {
    id: "inferred-sum-differs",
    family: "tables",
    severity: "warning",
    fixable: "needs-review",
    messages,
    summary: {
      vi: "Một phép cộng khớp ở mọi chỗ khác trong bảng nhưng không khớp ở một chỗ",
      en: "A sum that holds everywhere else in the table fails in one place",
    },
  },
  *check(facts) {
    for (const table of facts.tables) {
      if (table.kind === "register" || table.cells.length === 0) continue;
      const body = readSumGrid(table);
      const { suspects } = inferSums(body.grid);
      if (suspects.length === 0) continue;
      const declared = listDeclaredCells(facts, table);
      for (const suspect of suspects) {
        if (isDeclared(suspect.total) || isDeclared(suspect.culprit)) continue;
        yield describe(facts, table, body, suspect);
      }
      function isDeclared(cell: GridCell): boolean {
        const { row, column } = body.positionOf(cell);
        return declared.has(`${row},${column}`);
      }
    }
  },
});

/** Cells of declared sums: `total-differs-from-parts` answers for those. */
function listDeclaredCells(facts: Facts, table: Table): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { operation, total, parts } of listDeclaredRelations(table, facts.template)) {
    if (operation !== "sum") continue;
    for (const { row, column } of [total, ...parts]) cells.add(`${row},${column}`);
  }
  return cells;
}

function describe(facts: Facts, table: Table, body: BodyGrid, suspect: SumSuspect): Draft {
  const culprit = body.positionOf(suspect.culprit);
  const total = body.positionOf(suspect.total);
  const content = contentAt(table, culprit.row, culprit.column);
  if (content.kind !== "number") throw new Error("a suspect's culprit is a number");
  const [row, column] = [rowName(table, culprit.row), columnName(table, culprit.column)];
  const isTotal = culprit.row === total.row && culprit.column === total.column;
  const fix = setCellFix(facts, table, culprit.row, culprit.column, suspect.expected);
  return {
    messageId: isTotal ? "total" : "part",
    data: {
      row,
      column,
      shown: content.value,
      expected: suspect.expected,
      slip: describeSlip(findSlip(content.value, suspect.expected)),
      names: nameParts(table, body, suspect),
      parts: suspect.parts.map((part) => valueOf(table, body, part)),
      sum: suspect.sum,
      totalShown: suspect.shown,
      totalName: `${rowName(table, total.row)} – ${columnName(table, total.column)}`,
      confirmations: suspect.confirmations,
      lines: LINES[suspect.direction],
    },
    at: placeOf(facts, table, culprit.row, culprit.column),
    shown: content.value,
    expected: suspect.expected,
    evidence: listEvidence(facts, table, body, suspect),
    key: [table.sheet, table.kind, column, row, String(content.value), String(suspect.expected)],
    ...(fix ? { fix } : {}),
  };
}

/** Where else the relation holds: a relation within a column was confirmed by other columns. */
const LINES = {
  column: { vi: "cột", en: "columns" },
  row: { vi: "dòng", en: "rows" },
} as const;

/** "Nam + Nữ" for few parts, "6 cột" for many. */
function nameParts(table: Table, body: BodyGrid, suspect: SumSuspect): string | { vi: string; en: string } {
  const names = suspect.parts.map((part) => {
    const { row, column } = body.positionOf(part);
    return suspect.direction === "row" ? columnName(table, column) : rowName(table, row);
  });
  const joined = names.join(" + ");
  if (names.length <= 4 && joined.length <= 120) return joined;
  return suspect.direction === "row"
    ? { vi: `${names.length} cột`, en: `${names.length} columns` }
    : { vi: `${names.length} dòng`, en: `${names.length} rows` };
}

function valueOf(table: Table, body: BodyGrid, cell: GridCell): number {
  const { row, column } = body.positionOf(cell);
  const content = contentAt(table, row, column);
  return content.kind === "number" ? content.value : 0;
}

function listEvidence(facts: Facts, table: Table, body: BodyGrid, suspect: SumSuspect): readonly Evidence[] {
  return [suspect.total, ...suspect.parts].map((cell) => {
    const { row, column } = body.positionOf(cell);
    return {
      at: placeOf(facts, table, row, column),
      shown: valueOf(table, body, cell),
      label: `${rowName(table, row)} – ${columnName(table, column)}`,
    };
  });
}
