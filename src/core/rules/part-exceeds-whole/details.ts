import { hasMarks, saysWord } from "../../lexicon/table-words";
import { readRowUnits } from "../../lexicon/unit-column";
import { contentAt, type Table, type TableColumn, type TableRow } from "../../model/table";
import { isAdditive, isDetailLabel } from "../../tables/row-words";
import type { Draft, Facts } from "../define-rule";
import { columnName, placeOf, rowName } from "../shared/places";

/** "Trong đó" rows hold a part of the record or group above them; rows with a dash alone do where nearly all of them do. */
export function* checkDetails(facts: Facts, table: Table): Iterable<Draft> {
  const drafts = [...listExcesses(facts, table)];
  const said = table.rows.some(({ kind, label }) => kind === "detail" && isDetailLabel(label));
  const pairs =
    table.rows.filter(({ kind }) => kind === "detail").length * table.columns.filter(isAdditive).length;
  if (said || drafts.length * 10 <= pairs) yield* drafts;
}

function* listExcesses(facts: Facts, table: Table): Iterable<Draft> {
  const unitOf = readRowUnits(table);
  // A column that goes below zero holds changes: a part may rise more than its whole.
  const columns = table.columns.filter((column) => isAdditive(column) && !holdsFalls(table, column));
  let owner: TableRow | null = null;
  for (const row of table.rows) {
    if (row.kind !== "detail") {
      // A row without a name is none that others are a part of: a header's last row, with its years.
      if (row.kind !== "blank" && row.kind !== "note") owner = row.label === "" ? null : row;
      continue;
    }
    if (!owner || saysWord(row.label, "share", hasMarks(row.label))) continue;
    const [own, whole] = [unitOf(row.row), unitOf(owner.row)];
    if (own !== null && whole !== null && own !== whole) continue;
    yield* compare(facts, table, columns, row, owner);
  }
}

/**
 * The columns in which a row is greater than the one above it. Where it is in most, it is another row that it is a part of: a slip of
 * the hand is made in one cell.
 */
function compare(
  facts: Facts,
  table: Table,
  columns: readonly TableColumn[],
  row: TableRow,
  owner: TableRow,
): readonly Draft[] {
  const pairs = columns.flatMap(({ column, path }) => {
    const [small, large] = [contentAt(table, row.row, column), contentAt(table, owner.row, column)];
    if (small.kind !== "number" || large.kind !== "number") return [];
    return [{ column, path, shown: small.value, whole: large.value }];
  });
  const above = pairs.filter(({ shown, whole }) => shown > whole);
  if (pairs.length > 1 && above.length * 2 > pairs.length) return [];
  return above.map(({ column, path, shown, whole }) => ({
    messageId: "detail",
    data: {
      row: rowName(table, row.row),
      column: columnName(table, column),
      shown,
      whole,
      wholeName: rowName(table, owner.row),
    },
    at: placeOf(facts, table, row.row, column),
    shown,
    expected: null,
    evidence: [
      { at: placeOf(facts, table, owner.row, column), shown: whole, label: rowName(table, owner.row) },
    ],
    key: [table.sheet, "detail", path.join("›"), rowName(table, row.row), String(shown)],
    group: `${table.id}|detail`,
  }));
}

function holdsFalls(table: Table, { column }: TableColumn): boolean {
  return table.rows.some(({ row }) => {
    const content = contentAt(table, row, column);
    return content.kind === "number" && content.value < 0;
  });
}
