import { contentAt, type Table } from "../../model/table";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { placeOf, rowName } from "../shared/places";
import { messages } from "./messages";

/** A running number that skips or repeats; it begins anew after a group's line or a total. One finding a table. */
export const ordinalOutOfOrder = defineRule({
  meta: {
    id: "ordinal-out-of-order",
    family: "tables",
    severity: "note",
    fixable: "never",
    messages,
    summary: { vi: "Số thứ tự bị nhảy hoặc trùng", en: "A running number skips or repeats" },
  },
  *check(facts) {
    for (const table of facts.tables) {
      const draft = table.kind === "register" ? null : check(facts, table);
      if (draft) yield draft;
    }
  },
});

function check(facts: Facts, table: Table): Draft | null {
  const ordinal = table.columns.find(({ role }) => role === "ordinal");
  if (!ordinal) return null;
  const wrong: { readonly row: number; readonly shown: number; readonly expected: number }[] = [];
  let [last, right] = [0, 0];
  for (const { row, kind } of table.rows) {
    if (kind === "group" || kind === "total") last = 0;
    if (kind !== "record") continue;
    const content = contentAt(table, row, ordinal.column);
    if (content.kind !== "number" || !Number.isInteger(content.value)) continue;
    const { value } = content;
    // A list may begin anew at 1, or go on from the page before.
    if (value === last + 1 || value === 1 || last === 0) right++;
    else wrong.push({ row, shown: value, expected: last + 1 });
    last = value;
  }
  const [first] = wrong;
  // Numbers that follow no order at all are no running numbers.
  if (!first || wrong.length > right) return null;
  return {
    messageId: first.shown < first.expected ? "repeats" : "skips",
    data: {
      row: rowName(table, first.row),
      shown: first.shown,
      expected: first.expected,
      count: wrong.length,
    },
    at: placeOf(facts, table, first.row, ordinal.column),
    shown: first.shown,
    expected: first.expected,
    evidence: wrong.slice(1, 20).map(({ row, shown }) => ({
      at: placeOf(facts, table, row, ordinal.column),
      shown,
      label: rowName(table, row),
    })),
    key: [table.sheet, table.kind, "ordinal", String(first.shown), rowName(table, first.row)],
  };
}
