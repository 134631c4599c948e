import { foldWords } from "../base/fold-text";
import { contentAt, type Table, type TableRow } from "../model/table";

/**
 * Says of each table of a document which earlier one it gives again: an annex that stands in the workbook too, a table
 * in the letter and in the report. Figures that differ do not hinder, as long as most agree.
 */
export function markRepeats(tables: readonly Table[], others: readonly Table[]): readonly Table[] {
  const originals = [...others];
  return tables.map((table) => {
    const original = originals.find((each) => isRepeatOf(table, each));
    if (original) return { ...table, repeats: original.id };
    originals.push(table);
    return table;
  });
}

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Each figure's cell of a repeating table with the cell of the original that gives the same figure. The header's corner
 * is paired too: there stands what is said of a table as a whole.
 */
export function pairCells(table: Table, original: Table): readonly (readonly [CellPlace, CellPlace])[] {
  const places = keyCells(original);
  const pairs: (readonly [CellPlace, CellPlace])[] = [[cornerOf(table), cornerOf(original)]];
  for (const [key, own] of keyCells(table)) {
    const place = places.get(key);
    if (place) pairs.push([own, place]);
  }
  return pairs;
}

function cornerOf({ header, range }: Table): CellPlace {
  return { row: header.top, column: range.left };
}

/** Of its figures four in five stand in the original too, and of these two in three are the same. */
function isRepeatOf(table: Table, original: Table): boolean {
  if (table.kind !== original.kind || table.kind === "register") return false;
  const places = keyCells(original);
  let figures = 0;
  let paired = 0;
  let agreeing = 0;
  for (const [key, { row, column }] of keyCells(table)) {
    const content = contentAt(table, row, column);
    if (content.kind !== "number") continue;
    figures++;
    const place = places.get(key);
    const other = place && contentAt(original, place.row, place.column);
    if (!other || other.kind === "empty") continue;
    paired++;
    if (other.kind === "number" && other.value === content.value) agreeing++;
  }
  return figures > 2 && paired * 5 >= figures * 4 && agreeing * 3 >= paired * 2;
}

const kept = new WeakMap<Table, ReadonlyMap<string, CellPlace>>();

/** The cells of a body by what they count, or by the words of their row and column where that is not known. */
function keyCells(table: Table): ReadonlyMap<string, CellPlace> {
  const known = kept.get(table);
  if (known) return known;
  const columns = table.columns
    .filter((column) => column.role === "measure")
    .map(({ column, path, dimensions }) => ({
      column,
      key: dimensions.measure === undefined ? foldWords(path.join(" ")) : writeSorted(dimensions),
    }));
  const places = new Map<string, CellPlace>();
  const seen = new Map<string, number>();
  for (const row of table.rows) {
    const rowKey = keyOfRow(row);
    // Two rows of the same words are told apart by their order.
    const repeat = seen.get(rowKey) ?? 0;
    seen.set(rowKey, repeat + 1);
    for (const { column, key } of columns) {
      const cellKey = `${rowKey}\u0000${repeat}\u0000${key}`;
      if (!places.has(cellKey)) places.set(cellKey, { row: row.row, column });
    }
  }
  kept.set(table, places);
  return places;
}

function keyOfRow({ kind, label, dimensions }: TableRow): string {
  if (kind === "total") return kind;
  const named = writeSorted(dimensions);
  return named === "" ? `${kind} ${foldWords(label)}` : named;
}

function writeSorted(dimensions: object): string {
  return Object.entries(dimensions)
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .sort()
    .join(" ");
}
