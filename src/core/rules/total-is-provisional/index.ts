import { contentAt, type Table, type TableRow } from "../../model/table";
import { isAdditive } from "../../tables/row-words";
import { findPeriod } from "../../tables/periods";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { placeOf, rowName } from "../shared/places";
import { messages } from "./messages";

/** A total over rows that have no figure yet, or a table that covers a year which is still "Chưa xét". */
export const totalIsProvisional = defineRule({
  meta: {
    id: "total-is-provisional",
    family: "tables",
    severity: "note",
    fixable: "never",
    messages,
    summary: { vi: "Tổng cộng cả những dòng chưa có số", en: "A total covers rows without a figure yet" },
  },
  *check(facts) {
    for (const table of facts.tables) {
      const pending = table.rows.filter((row) => row.kind === "record" && isPending(table, row));
      if (pending.length === 0) continue;
      const total = table.rows.find((row) => row.kind === "total");
      const draft = total
        ? describeTotal(facts, table, total, pending)
        : describePeriod(facts, table, pending);
      if (draft) yield draft;
    }
  },
});

/** A row says "Chưa xét", or is blank in every figure while the rows beside it are not. */
function isPending(table: Table, row: TableRow): boolean {
  const contents = table.columns.filter(isAdditive).map((column) => contentAt(table, row.row, column.column));
  return (
    contents.some((content) => content.kind === "pending") ||
    contents.every((content) => content.kind === "empty")
  );
}

function describeTotal(
  facts: Facts,
  table: Table,
  total: TableRow,
  pending: readonly TableRow[],
): Draft | null {
  const column = table.columns.find(
    (each) => isAdditive(each) && contentAt(table, total.row, each.column).kind === "number",
  );
  if (!column) return null;
  const content = contentAt(table, total.row, column.column);
  const names = pending.slice(0, 3).map((row) => rowName(table, row.row));
  return {
    messageId: "total",
    data: {
      row: rowName(table, total.row),
      count: pending.length,
      pending: names.join(", ") + (pending.length > 3 ? ", …" : ""),
    },
    at: placeOf(facts, table, total.row, column.column),
    shown: content.kind === "number" ? content.value : null,
    expected: null,
    evidence: pending.map((row) => ({
      at: placeOf(facts, table, row.row, column.column),
      shown: null,
      label: rowName(table, row.row),
    })),
    key: [table.sheet, table.kind, "total", ...names],
  };
}

/** No total row, but a title that promises the whole period. */
function describePeriod(facts: Facts, table: Table, pending: readonly TableRow[]): Draft | null {
  const row = pending.find((each) => each.dimensions.period !== undefined);
  const titles = [...table.title, ...table.columns.map((column) => column.path[0] ?? "")];
  const period = titles.map(findPeriod).find((each) => each !== null && each.from < each.to);
  const year = row?.dimensions.period?.from;
  if (!row || !period || year === undefined || year < period.from || year > period.to) return null;
  const column = table.columns.find((each) => contentAt(table, row.row, each.column).kind === "pending");
  const content = column ? contentAt(table, row.row, column.column) : null;
  if (!column || content?.kind !== "pending") return null;
  return {
    messageId: "period",
    data: { from: String(period.from), to: String(period.to), pending: String(year), text: content.text },
    at: placeOf(facts, table, row.row, column.column),
    shown: content.text,
    expected: null,
    evidence: [],
    key: [table.sheet, table.kind, "period", String(year)],
  };
}
