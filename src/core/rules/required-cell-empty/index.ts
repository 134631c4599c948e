import { tidyText } from "../../base/fold-text";
import { rawAt, type RegisterTable } from "../../model/register";
import type { CellValue } from "../../model/workbook";
import type { RegisterColumnSpec } from "../../template/schema";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { placeOf } from "../shared/places";
import { entryKey, entryName, entryPlace, readStated } from "../shared/register-entries";
import { messages, toUnit } from "./messages";

/** A cell that the template requires, by itself or beside a filled one, must not be blank. "-" and "Chưa xét" are not. */
export const requiredCellEmpty = defineRule({
  meta: {
    id: "required-cell-empty",
    family: "register",
    severity: "error",
    fixable: "never",
    messages,
    toUnit,
    summary: {
      vi: "Ô bắt buộc của danh sách để trống",
      en: "A required cell of the register is empty",
    },
  },
  *check(facts) {
    for (const table of facts.register.tables) {
      for (const spec of facts.template.columns) {
        if (!table.columns.has(spec.id)) yield* checkColumn(facts, table, spec);
        else if (spec.required) yield* checkCells(facts, table, spec);
        if (spec.requiredWith !== undefined) yield* checkPair(facts, table, spec, spec.requiredWith);
      }
    }
  },
});

/** A column that is not there at all is one finding, not one a row; a list of awards alone is not a register. */
function* checkColumn(facts: Facts, table: RegisterTable, spec: RegisterColumnSpec): Iterable<Draft> {
  if (!spec.required || (spec.id === "unit" && table.sheetUnit !== null)) return;
  if (!table.columns.has("title") && !table.columns.has("yearRegistered")) return;
  const found = facts.tables.find((each) => each.id === table.table);
  if (!found) return;
  yield {
    messageId: "columnMissing",
    severity: "warning",
    data: { header: spec.header },
    at: placeOf(facts, table, found.header.top, found.range.left),
    shown: null,
    expected: spec.header,
    evidence: [],
    key: [table.sheet, "column", spec.id],
    group: `column|${table.workbook}|${spec.id}`,
  };
}

function* checkCells(facts: Facts, table: RegisterTable, spec: RegisterColumnSpec): Iterable<Draft> {
  const column = table.columns.get(spec.id);
  if (!column) return;
  const blank = column.distinct.map(isBlank);
  if (!blank.includes(true)) return;
  for (let entry = 0; entry < column.codes.length; entry++) {
    if (!blank[column.codes[entry] ?? -1] || !isEntry(table, entry)) continue;
    yield {
      messageId: "empty",
      data: { header: column.header, entry: entryName(table, entry) },
      at: entryPlace(facts, table, column.column, entry),
      shown: null,
      expected: null,
      evidence: [],
      key: [...entryKey(table, entry), spec.id],
      group: `empty|${spec.id}`,
    };
  }
}

/** Both ways: a year without its level is not counted, and neither is a level without its year. */
function* checkPair(
  facts: Facts,
  table: RegisterTable,
  spec: RegisterColumnSpec,
  withId: RegisterColumnSpec["id"],
): Iterable<Draft> {
  yield* checkFilledWith(facts, table, spec.id, withId);
  if (spec.holds === "category") yield* checkFilledWith(facts, table, withId, spec.id);
}

function* checkFilledWith(
  facts: Facts,
  table: RegisterTable,
  id: RegisterColumnSpec["id"],
  otherId: RegisterColumnSpec["id"],
): Iterable<Draft> {
  const column = table.columns.get(id);
  const other = table.columns.get(otherId);
  if (!column || !other) return;
  const blank = column.distinct.map(isBlank);
  if (!blank.includes(true)) return;
  const stated = readStated(table, otherId);
  for (let entry = 0; entry < column.codes.length; entry++) {
    if (!blank[column.codes[entry] ?? -1] || !stated(entry) || !isEntry(table, entry)) continue;
    const value = tidyText(String(rawAt(table, otherId, entry)));
    yield {
      messageId: "emptyWith",
      data: { header: column.header, entry: entryName(table, entry), other: other.header, value },
      at: entryPlace(facts, table, column.column, entry),
      shown: null,
      expected: null,
      evidence: [{ at: entryPlace(facts, table, other.column, entry), shown: value, label: other.header }],
      key: [...entryKey(table, entry), id, otherId],
      group: `with|${id}`,
    };
  }
}

/** A row with neither title nor name is no entry, whatever else stands in it. */
function isEntry(table: RegisterTable, entry: number): boolean {
  return !isBlank(rawAt(table, "title", entry)) || !isBlank(rawAt(table, "name", entry));
}

function isBlank(value: CellValue): boolean {
  // Most cells hold a letter or digit, which is cheaper to see than to tidy.
  return typeof value === "string" && !/[\p{L}\p{N}]/u.test(value) && tidyText(value) === "";
}
