import { cellKey } from "../../model/address";
import { contentAt, type Table } from "../../model/table";
import type { Draft, Facts } from "../define-rule";
import { sheetOf } from "../shared/cell-fix";
import { columnName, placeOf, rowName } from "../shared/places";

/**
 * Tables that stand on two sheets with one title, the same rows and the same columns, and agree in most cells: a copy for
 * printing, in which a figure was changed. What the headers count need not be known.
 */
export function* compareCopies(facts: Facts): Iterable<Draft> {
  const known = new Map<string, Table>();
  for (const table of facts.tables) {
    if (table.kind === "register" || table.document !== undefined || table.rows.length < 2) continue;
    // What is known of columns and rows is compared by what it counts.
    const hasMeasure = table.columns.some(({ dimensions }) => dimensions.measure !== undefined);
    if (hasMeasure && table.rows.some(({ dimensions }) => Object.keys(dimensions).length > 0)) continue;
    const signature = describe(table);
    if (signature === null) continue;
    const earlier = known.get(signature);
    if (earlier) yield* compare(facts, table, earlier);
    else known.set(signature, table);
  }
}

/** Title, columns and rows of a table as one text; null where it has no title to be known by. */
function describe(table: Table): string | null {
  if (table.title.length === 0) return null;
  const columns = table.columns.map(({ path }) => path.join("›"));
  const rows = table.rows.map(({ label }) => label);
  return JSON.stringify([table.title, columns, rows]).toLowerCase();
}

function* compare(facts: Facts, table: Table, earlier: Table): Iterable<Draft> {
  const differing: { row: number; column: number; shown: number; expected: number; at: [number, number] }[] =
    [];
  let same = 0;
  const sheet = sheetOf(facts, table);
  for (const [index, { row }] of table.rows.entries()) {
    const other = earlier.rows[index];
    if (!other) continue;
    for (const [offset, { column, role }] of table.columns.entries()) {
      const twin = earlier.columns[offset];
      const [one, two] = [contentAt(table, row, column), contentAt(earlier, other.row, twin?.column ?? -1)];
      if (role === "ordinal" || one.kind !== "number" || two.kind !== "number") continue;
      if (one.value === two.value) same++;
      // A sum that differs follows from the cell below it.
      else if (!sheet?.formulas.has(cellKey(row, column)))
        differing.push({
          row,
          column,
          shown: one.value,
          expected: two.value,
          at: [other.row, twin?.column ?? 0],
        });
    }
  }
  if (same < 4 || differing.length * 2 > same) return;
  for (const { row, column, shown, expected, at } of differing) {
    const [rowLabel, columnLabel] = [rowName(table, row), columnName(table, column)];
    yield {
      messageId: "copy",
      data: { row: rowLabel, column: columnLabel, shown, expected, other: earlier.sheet },
      at: placeOf(facts, table, row, column),
      shown,
      expected,
      evidence: [{ at: placeOf(facts, earlier, at[0], at[1]), shown: expected, label: earlier.sheet }],
      key: [table.sheet, earlier.sheet, "copy", columnLabel, rowLabel, String(shown)],
      group: `${table.id}|${earlier.id}`,
      severity: "warning",
    };
  }
}
