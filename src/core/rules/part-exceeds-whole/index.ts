import { contentAt, type Dimensions, type Table, type TableColumn, type TableRow } from "../../model/table";
import type { Filter, Relation } from "../../template/schema";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { columnName, placeOf, rowName, shorten } from "../shared/places";
import { checkDetails } from "./details";
import { messages } from "./messages";

/**
 * A part greater than its whole: newly registered > registered, replicated > models, awarded > recognised, and a
 * "trong đó" row greater than the row above. A warning where a wider reading of the header allows the figure.
 */
export const partExceedsWhole = defineRule({
  meta: {
    id: "part-exceeds-whole",
    family: "tables",
    severity: "error",
    fixable: "never",
    messages,
    summary: { vi: "Một phần lớn hơn toàn bộ", en: "A part is greater than its whole" },
  },
  *check(facts) {
    for (const table of facts.tables) {
      for (const relation of facts.template.relations) yield* checkRelation(facts, table, relation);
      yield* checkDetails(facts, table);
    }
  },
});

function* checkRelation(facts: Facts, table: Table, relation: Relation): Iterable<Draft> {
  for (const part of table.columns) {
    if (!says(part.dimensions, relation.part)) continue;
    const whole = table.columns.find(
      (column) =>
        says(column.dimensions, relation.whole) &&
        isWholeOf(column.dimensions, part.dimensions, relation.part),
    );
    if (!whole) continue;
    for (const row of table.rows) {
      const [small, large] = [
        contentAt(table, row.row, part.column),
        contentAt(table, row.row, whole.column),
      ];
      if (small.kind !== "number" || large.kind !== "number" || small.value <= large.value) continue;
      const wider = relation.otherWhole
        ? sumWider(table, row, part, relation.otherWhole, relation.part)
        : null;
      yield describe(
        facts,
        table,
        row,
        part,
        small.value,
        whole,
        large.value,
        wider !== null && wider >= small.value ? wider : null,
        relation,
      );
    }
  }
}

/** Whether a column says all that a filter asks for. */
function says(dimensions: Dimensions, filter: Filter): boolean {
  if (filter.measure === undefined || dimensions.measure !== filter.measure) return false;
  return (["field", "kind", "subject", "level"] as const).every(
    (key) => filter[key] === undefined || dimensions[key] === filter[key],
  );
}

/** Same subject, kind, level and field, and a period that holds the part's. */
function isWholeOf(whole: Dimensions, part: Dimensions, filter: Filter): boolean {
  for (const key of ["field", "kind", "subject", "level"] as const) {
    if (filter[key] === undefined && whole[key] !== part[key]) return false;
  }
  if (!whole.period || !part.period) return true;
  return whole.period.from <= part.period.from && whole.period.to >= part.period.to;
}

/** The whole by the wider reading: all columns of that measure for the same subject, whatever the kind. */
function sumWider(
  table: Table,
  row: TableRow,
  part: TableColumn,
  wider: Filter,
  partFilter: Filter,
): number | null {
  let sum = 0;
  let columns = 0;
  for (const column of table.columns) {
    if (!says(column.dimensions, wider)) continue;
    const free = { ...part.dimensions };
    const same = (["field", "kind", "subject", "level"] as const).every(
      (key) => partFilter[key] !== undefined || column.dimensions[key] === free[key],
    );
    if (!same) continue;
    const content = contentAt(table, row.row, column.column);
    if (content.kind === "number") sum += content.value;
    columns++;
  }
  return columns > 0 ? sum : null;
}

function describe(
  facts: Facts,
  table: Table,
  row: TableRow,
  part: TableColumn,
  shown: number,
  whole: TableColumn,
  large: number,
  wider: number | null,
  relation: Relation,
): Draft {
  const data = {
    row: rowName(table, row.row),
    column: part.path.slice(1).join(" – ") || columnName(table, part.column),
    partName: headName(part),
    wholeName: headName(whole),
    shown,
    whole: large,
    excess: shown - large,
    ...(wider === null ? {} : { wider }),
  };
  return {
    messageId: wider === null ? "exceeds" : "exceedsStrictly",
    ...(wider === null ? {} : { severity: "warning" as const }),
    data,
    at: placeOf(facts, table, row.row, part.column),
    shown,
    expected: null,
    evidence: [
      { at: placeOf(facts, table, row.row, part.column), shown, label: data.partName },
      { at: placeOf(facts, table, row.row, whole.column), shown: large, label: data.wholeName },
    ],
    key: [table.sheet, relation.id, part.path.join("›"), data.row, String(shown), String(large)],
    group: `${table.id}|${relation.id}`,
  };
}

/** The head of a column group: "Số đăng ký mới năm 2022". */
function headName(column: TableColumn): string {
  return `“${shorten(column.path[0] ?? "", 90)}”`;
}
