import { cellKey } from "../../model/address";
import { contentAt, type Table } from "../../model/table";
import type { SheetSnapshot } from "../../model/workbook";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { sheetOf } from "../shared/cell-fix";
import { placeOf } from "../shared/places";
import { messages } from "./messages";

/** Rows nobody sees that are counted all the same: entries of a register, records above a total row. One finding a table. */
export const hiddenRowsCounted = defineRule({
  meta: {
    id: "hidden-rows-counted",
    family: "register",
    severity: "note",
    fixable: "never",
    messages,
    summary: {
      vi: "Dòng ẩn hoặc bị lọc vẫn được tính vào tổng",
      en: "Hidden or filtered rows that the totals include",
    },
  },
  *check(facts) {
    for (const table of facts.tables) {
      const sheet = sheetOf(facts, table);
      if (!sheet) continue;
      const register = facts.register.tables.find((each) => each.table === table.id);
      if (register && sheet.visibility !== "visible" && register.rows.length > 0) {
        yield describeSheet(facts, table, register.rows.length);
      } else if (register) {
        const rows = Array.from(register.rows).filter((row) => register.hidden.has(row));
        if (rows.length > 0) yield describeRows(facts, table, "entries", rows);
      } else {
        const rows = listHiddenRecords(table, sheet);
        if (rows.length > 0) yield describeRows(facts, table, "records", rows);
        yield* describeLeftOut(facts, table, sheet);
      }
    }
  },
});

/** Hidden records with figures in them, of a table whose visible total row includes them. */
function listHiddenRecords(table: Table, sheet: SheetSnapshot): readonly number[] {
  const hidden = sheet.hiddenRows;
  if (hidden.size === 0 || !table.rows.some((row) => row.kind === "total" && !hidden.has(row.row))) return [];
  if (table.rows.some((row) => row.kind === "total" && leavesOutHidden(table, row.row, sheet))) return [];
  return table.rows
    .filter((row) => row.kind === "record" && hidden.has(row.row))
    .map(({ row }) => row)
    .filter((row) =>
      table.columns.some(
        ({ column, role }) => role === "measure" && contentAt(table, row, column).kind === "number",
      ),
    );
}

/** SUBTOTAL(109; …) and AGGREGATE pass over what is hidden. */
function leavesOutHidden(table: Table, row: number, sheet: SheetSnapshot): boolean {
  return table.columns.some(({ column }) =>
    /^(?:SUBTOTAL\(10\d|AGGREGATE\()/iu.test(sheet.formulas.get(cellKey(row, column)) ?? ""),
  );
}

/** A total by SUBTOTAL(109; …) is less than all rows while some are hidden: whoever prints it should know. */
function* describeLeftOut(facts: Facts, table: Table, sheet: SheetSnapshot): Iterable<Draft> {
  const hidden = table.rows.filter(({ row, kind }) => kind === "record" && sheet.hiddenRows.has(row));
  const total = table.rows.find(({ row, kind }) => kind === "total" && leavesOutHidden(table, row, sheet));
  const column = table.columns.find(({ column: at }) =>
    /^(?:SUBTOTAL\(10\d|AGGREGATE\()/iu.test(sheet.formulas.get(cellKey(total?.row ?? 0, at)) ?? ""),
  );
  if (hidden.length === 0 || !total || !column) return;
  const rows = hidden.map(({ row }) => row);
  yield {
    messageId: "leftOut",
    data: { sheet: table.sheet, count: rows.length, rows: listRows(rows) },
    at: placeOf(facts, table, total.row, column.column),
    shown: null,
    expected: null,
    evidence: rows.slice(0, 10).map((row) => ({
      at: placeOf(facts, table, row, column.column),
      shown: null,
      label: table.rows.find((each) => each.row === row)?.label ?? "",
    })),
    key: [table.sheet, table.kind, "leftOut"],
  };
}

function describeRows(
  facts: Facts,
  table: Table,
  messageId: "entries" | "records",
  rows: readonly number[],
): Draft {
  return {
    messageId,
    data: { sheet: table.sheet, count: rows.length, rows: listRows(rows) },
    at: placeOf(facts, table, rows[0] ?? 0, table.range.left),
    shown: null,
    expected: null,
    evidence: [],
    key: [table.sheet, table.kind, messageId],
  };
}

function describeSheet(facts: Facts, table: Table, entries: number): Draft {
  return {
    messageId: "sheet",
    data: { sheet: table.sheet, count: entries },
    at: placeOf(facts, table, table.range.top, table.range.left),
    shown: null,
    expected: null,
    evidence: [],
    key: [table.sheet, table.kind, "sheet"],
  };
}

/** `"12, 15–18, 40…"`: as the screen numbers them, runs drawn together, ten runs at most. */
function listRows(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const texts = runs
    .slice(0, 10)
    .map(([from, to]) => (from === to ? `${from + 1}` : `${from + 1}–${to + 1}`));
  return texts.join(", ") + (runs.length > 10 ? "…" : "");
}
