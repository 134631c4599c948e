import { cellKey } from "../../model/address";
import type { Evidence } from "../../model/finding";
import { contentAt, type Table } from "../../model/table";
import { listDeclaredRelations, type CellPosition } from "../../tables/declared-relations";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { setCellFix } from "../shared/cell-fix";
import { diagnose, type Diagnosis, type EvaluatedRelation } from "../shared/diagnose";
import { evaluateSums, positionKey } from "../shared/evaluate-relations";
import { listKnownFigures } from "../shared/known-figures";
import { describeSlip, findSlip } from "../../base/number-slip";
import { columnName, placeOf, rowName } from "../shared/places";
import { messages } from "./messages";

/** A total that its declared parts do not add up to. Any difference counts: the table says itself what it sums. */
export const totalDiffersFromParts = defineRule({
  meta: {
    id: "total-differs-from-parts",
    family: "tables",
    severity: "error",
    fixable: "needs-review",
    messages,
    summary: {
      vi: "Số tổng khác với tổng các phần của nó",
      en: "A total differs from the sum of its parts",
    },
  },
  *check(facts) {
    for (const table of facts.tables) {
      if (table.kind === "register") continue;
      const sums = evaluateSums(table, facts.template);
      if (sums.some((sum) => !sum.holds)) {
        const known = listKnownFigures(facts, table);
        for (const diagnosis of diagnose(sums, positionKey, known)) yield describe(facts, table, diagnosis);
      }
      yield* checkQuotients(facts, table);
    }
  },
});

function describe(facts: Facts, table: Table, diagnosis: Diagnosis<CellPosition>): Draft {
  const { cell, shown, expected, mended } = diagnosis;
  const at = placeOf(facts, table, cell.row, cell.column);
  const row = rowName(table, cell.row);
  const column = columnName(table, cell.column);
  const slip = describeSlip(findSlip(shown, expected));
  const [first, second] = [...mended].sort((a, b) => a.parts.length - b.parts.length);
  if (!first) throw new Error("a diagnosis mends at least one relation");
  const isTotal = mended.every((relation) => positionKey(relation.total) === positionKey(cell));
  const common = { row, column, shown, expected, slip };
  const fix = setCellFix(facts, table, cell.row, cell.column, expected);
  const draft = {
    at,
    shown,
    expected,
    evidence: mended.flatMap((relation) => listEvidence(facts, table, relation)),
    key: [table.sheet, table.kind, column, row, String(shown), String(expected)],
    group: `cause:${table.id}|${positionKey(cell)}`,
    ...(fix ? { fix } : {}),
  };
  if (!isTotal && !diagnosis.certain) return describeUncertain(facts, table, first);
  if (!isTotal) {
    const data = {
      ...common,
      totalName: `${rowName(table, first.total.row)} – ${columnName(table, first.total.column)}`,
      totalShown: first.totalValue,
      parts: first.parts.map((part) => part.sign * part.value),
      sum: first.sum,
    };
    return { ...draft, messageId: "part", data };
  }
  const data = {
    ...common,
    names: nameParts(table, first),
    parts: first.parts.map((part) => part.sign * part.value),
  };
  if (!second) return { ...draft, messageId: "onePath", data };
  return {
    ...draft,
    messageId: "twoPaths",
    data: {
      ...data,
      paths: PATHS[mended.length] ?? String(mended.length),
      names2: nameParts(table, second),
      parts2: second.parts.map((part) => part.sign * part.value),
    },
  };
}

/** The total agrees with all else, and any one of several parts may be the wrong one. */
function describeUncertain(facts: Facts, table: Table, relation: EvaluatedRelation<CellPosition>): Draft {
  const { row, column } = relation.total;
  const [rowLabel, columnLabel] = [rowName(table, row), columnName(table, column)];
  return {
    messageId: "someParts",
    data: {
      row: rowLabel,
      column: columnLabel,
      shown: relation.totalValue,
      names: nameParts(table, relation),
      parts: relation.parts.map((part) => part.sign * part.value),
      sum: relation.sum,
      difference: Math.abs(Math.round((relation.totalValue - relation.sum) * 1e6) / 1e6),
    },
    at: placeOf(facts, table, row, column),
    shown: relation.totalValue,
    expected: relation.sum,
    evidence: listEvidence(facts, table, relation),
    key: [table.sheet, table.kind, columnLabel, rowLabel, String(relation.totalValue), String(relation.sum)],
    group: `cause:${table.id}|${positionKey(relation.total)}`,
  };
}

const PATHS: Readonly<Record<number, { vi: string; en: string }>> = {
  2: { vi: "hai", en: "two" },
  3: { vi: "ba", en: "three" },
};

interface NamedRelation {
  readonly total: CellPosition;
  readonly parts: readonly { readonly cell: CellPosition }[];
}

/** "Tập thể + Cá nhân" for few columns, "6 ô từ F9 đến K9" for many cells. */
function nameParts(table: Table, relation: NamedRelation): string | { vi: string; en: string } {
  const sameRow = relation.parts.every((part) => part.cell.row === relation.total.row);
  const names = relation.parts.map((part) =>
    sameRow ? shortName(table, part.cell.column, relation) : rowName(table, part.cell.row),
  );
  if (names.length <= 4 && names.join(" + ").length <= 120) return names.join(" + ");
  const count = names.length;
  return sameRow
    ? { vi: `${count} cột thành phần`, en: `${count} columns` }
    : { vi: `${count} dòng`, en: `${count} rows` };
}

/** The last label where that tells the parts of this sum apart, else the column's full name. */
function shortName(table: Table, column: number, relation: NamedRelation): string {
  const leaf = (at: number): string => table.columns.find((each) => each.column === at)?.path.at(-1) ?? "";
  const own = leaf(column);
  const same = relation.parts.filter((part) => leaf(part.cell.column) === own);
  return own !== "" && same.length === 1 ? own : columnName(table, column);
}

function listEvidence(
  facts: Facts,
  table: Table,
  relation: {
    readonly total: CellPosition;
    readonly totalValue: number;
    readonly parts: readonly { cell: CellPosition; value: number }[];
  },
): readonly Evidence[] {
  return [{ cell: relation.total, value: relation.totalValue }, ...relation.parts].map(({ cell, value }) => ({
    at: placeOf(facts, table, cell.row, cell.column),
    shown: value,
    label: `${rowName(table, cell.row)} – ${columnName(table, cell.column)}`,
  }));
}

/** `7=6:3` of a column-index row: a share may be written as a fraction or in hundredths, rounded as it is shown. */
function* checkQuotients(facts: Facts, table: Table): Iterable<Draft> {
  for (const relation of listDeclaredRelations(table, facts.template)) {
    if (relation.operation !== "quotient") continue;
    const [over, under] = relation.parts.map((part) => contentAt(table, part.row, part.column));
    const whole = contentAt(table, relation.total.row, relation.total.column);
    if (over?.kind !== "number" || under?.kind !== "number" || whole.kind !== "number" || under.value === 0)
      continue;
    const exact = over.value / under.value;
    const step = 10 ** -Math.min(whole.decimals, 6);
    if (isRounding(whole.value, exact, step) || isRounding(whole.value, exact * 100, step)) continue;
    const inHundredths = Math.abs(whole.value - exact * 100) < Math.abs(whole.value - exact);
    const scale = 10 ** Math.min(Math.max(whole.decimals, 2), 4);
    const expected = Math.round(exact * (inHundredths ? 100 : 1) * scale) / scale;
    const { row, column } = relation.total;
    const fix = setCellFix(facts, table, row, column, expected);
    yield {
      messageId: "quotient",
      data: {
        row: rowName(table, row),
        column: columnName(table, column),
        shown: whole.value,
        expected,
        dividend: over.value,
        divisor: under.value,
      },
      at: placeOf(facts, table, row, column),
      shown: whole.value,
      expected,
      evidence: relation.parts.map((part, index) => ({
        at: placeOf(facts, table, part.row, part.column),
        shown: (index === 0 ? over : under).value,
        label: columnName(table, part.column),
      })),
      key: [
        table.sheet,
        table.kind,
        columnName(table, column),
        rowName(table, row),
        "quotient",
        String(whole.value),
      ],
      ...(fix && !facts.workbooks.some((book) => hasFormula(book.sheets, table, row, column)) ? { fix } : {}),
    };
  }
}

function hasFormula(
  sheets: Facts["workbooks"][number]["sheets"],
  table: Table,
  row: number,
  column: number,
): boolean {
  return sheets.some((sheet) => sheet.name === table.sheet && sheet.formulas.has(cellKey(row, column)));
}

/** Rounded or cut off at the last digit shown. */
function isRounding(shown: number, exact: number, step: number): boolean {
  return Math.abs(shown - exact) < step * 0.5 + 1e-9 || (shown <= exact && exact - shown < step + 1e-9);
}
