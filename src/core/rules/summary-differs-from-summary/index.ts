import { tidyText } from "../../base/fold-text";
import { contentAt, type Table } from "../../model/table";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { lookUpFigure, type FoundFigure } from "../shared/look-up-figure";
import { columnName, placeOf, rowName } from "../shared/places";
import { dimensionsOf, judgeByCount } from "../shared/register-figures";
import { compareCopies } from "./compare-copies";
import { messages } from "./messages";

/** The same figure in two tables, with two values. Told once, at the table that comes later. */
export const summaryDiffersFromSummary = defineRule({
  meta: {
    id: "summary-differs-from-summary",
    family: "tables",
    severity: "error",
    fixable: "never",
    messages,
    summary: {
      vi: "Cùng một số liệu mà hai biểu ghi khác nhau",
      en: "The same figure has two values in two tables",
    },
  },
  *check(facts) {
    const tables = facts.tables.filter(
      (table) => table.kind === "awards" || table.kind === "fields" || table.kind === "units",
    );
    // Of one scope, so that a sheet a unit is not held against every other; documents' tables against all.
    const byScope = new Map<string, Table[]>();
    const ofDocuments: Table[] = [];
    const order = new Map(tables.map((table, index) => [table, index]));
    for (const later of tables) {
      const scope = scopeOf(later, facts.register.units);
      const own = byScope.get(scope) ?? [];
      const others =
        later.document === undefined ? merge(own, ofDocuments, order) : tables.slice(0, order.get(later));
      for (const earlier of others) if (isComparable(later, earlier)) yield* compare(facts, later, earlier);
      if (later.document !== undefined) ofDocuments.push(later);
      else byScope.set(scope, own);
      if (later.document === undefined) own.push(later);
    }
    yield* compareCopies(facts);
  },
});

/** A table given again in a document is held against the one it repeats; that one is held against all others. */
function isComparable(later: Table, earlier: Table): boolean {
  if (earlier.repeats !== undefined) return false;
  return later.repeats === undefined || later.repeats === earlier.id;
}

/** Both in the order of all tables. A document's table goes by other titles than the workbook's, whatever these say. */
function merge(
  own: readonly Table[],
  ofDocuments: readonly Table[],
  order: ReadonlyMap<Table, number>,
): readonly Table[] {
  if (ofDocuments.length === 0) return own;
  return [...own, ...ofDocuments].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** What a whole table is about beyond its cells: the one unit, the quarter, month or year that its sheet or title names. */
function scopeOf(table: Table, units: readonly string[]): string {
  const lines = [table.sheet, ...table.title].map((line) => tidyText(line).toLowerCase());
  const unit =
    units.find((name) => lines.includes(name.toLowerCase())) ?? lines.find((line) => UNIT.test(line));
  const times = lines.filter((line) => !line.includes("ngày")).flatMap((line) => line.match(TIME) ?? []);
  const year = /^(?:năm )?((?:19|20)\d\d)$/u.exec(lines[0] ?? "")?.[1] ?? "";
  return [unit ?? "", year, ...new Set(times)].join("|");
}

const UNIT = /^(?:đơn vị:\s*)?(?:xã|phường|thị trấn|chi bộ|đảng bộ|trường|phòng|ban|hội|công an)\s\p{L}/u;
const TIME = /(?:quý|tháng)\s+(?:[ivx]+|\d{1,2})(?![\p{L}\d])|\d{1,2} tháng(?: đầu năm| cuối năm)?/gu;

/** Every cell of `one` looked up in `other`; what only `other` has in one cell is looked up the other way round. */
function* compare(facts: Facts, one: Table, other: Table): Iterable<Draft> {
  const told = new Set<string>();
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    for (const row of from.rows) {
      if (row.kind !== "record" && row.kind !== "total") continue;
      if (row.kind === "record" && Object.keys(row.dimensions).length === 0) continue;
      for (const column of from.columns) {
        if (column.role !== "measure" || column.dimensions.measure === undefined) continue;
        const content = contentAt(from, row.row, column.column);
        if (content.kind !== "number") continue;
        const found = lookUpFigure(
          to,
          facts.template,
          dimensionsOf(facts, column.dimensions, row.dimensions),
        );
        if (!found || found.value === content.value) continue;
        const pair = [
          `${from.id}:${row.row},${column.column}`,
          ...found.cells.map((cell) => `${to.id}:${cell.row},${cell.column}`),
        ]
          .sort()
          .join(" ");
        if (told.has(pair)) continue;
        told.add(pair);
        const cells = [{ table: from, row: row.row, column: column.column }].concat(
          found.cells.map((cell) => ({ table: to, row: cell.row, column: cell.column })),
        );
        const isCounted = isSettled(
          cells.map((cell) => judgeByCount(facts, cell.table, cell.row, cell.column)),
        );
        if (!isCounted) yield describe(facts, from, row.row, column.column, content.value, to, found);
      }
    }
  }
}

/** The lists say that both are right, and count other things, or that a total only follows a part that is told. */
function isSettled(verdicts: readonly ReturnType<typeof judgeByCount>[]): boolean {
  if (verdicts.some((each) => each?.list === true && each.verdict === "follows")) return true;
  return verdicts.some((each) => each?.list === true) && verdicts.every((each) => each?.verdict === "right");
}

function describe(
  facts: Facts,
  table: Table,
  row: number,
  column: number,
  shown: number,
  other: Table,
  found: FoundFigure,
): Draft {
  const single = found.cells.length === 1;
  const first = found.cells[0];
  const data = {
    row: rowName(table, row),
    column: columnName(table, column),
    shown,
    expected: found.value,
    other:
      first && single
        ? `${nameTable(other)}, ${rowName(other, first.row)}, ${columnName(other, first.column)}`
        : nameTable(other),
    parts: found.cells.map((cell) => cell.value),
  };
  return {
    messageId: single ? "differs" : "differsFromSum",
    data,
    at: placeOf(facts, table, row, column),
    shown,
    expected: found.value,
    evidence: found.cells.map((cell) => ({
      at: placeOf(facts, other, cell.row, cell.column),
      shown: cell.value,
      label: `${rowName(other, cell.row)} – ${columnName(other, cell.column)}`,
    })),
    key: [table.sheet, other.sheet, data.column, data.row, String(shown), String(found.value)],
    group: `${table.id}|${other.id}`,
  };
}

function nameTable(table: Table): string {
  return table.document ?? table.sheet;
}
