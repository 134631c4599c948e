import { contentAt, type Table } from "../model/table";
import type { CellPlace, Place } from "../model/place";
import type { Report } from "../model/report";
import type { Facts } from "../rules/define-rule";
import { placeOf } from "../rules/shared/places";
import { listCounted } from "./list-counted";
import { listFootings } from "./list-footings";

/**
 * The figures of the workbooks' tables that were worked out anew and hold: totals that their parts come to, counts of a list,
 * and what the text gives as it stands. None at which something was found, and no total that any sum speaks against.
 */
export function listTicks(facts: Facts, report: Report): readonly CellPlace[] {
  const found = new Set(report.findings.map(({ at }) => keyOf(at)));
  const cited = new Set(
    report.figures.items.flatMap(({ verdict, sources }) => (verdict === "matched" ? sources.map(keyOf) : [])),
  );
  return facts.tables
    .filter((table) => table.kind !== "register" && table.document === undefined)
    .flatMap((table) => listInTable(facts, table, cited))
    .filter((place) => !found.has(keyOf(place)));
}

function listInTable(facts: Facts, table: Table, cited: ReadonlySet<string>): readonly CellPlace[] {
  const footings = listFootings(facts, table);
  const counted = listCounted(facts, table);
  const name = (row: number, column: number): string => `${row},${column}`;
  const doubted = new Set([
    ...footings.filter(({ verdict }) => verdict === "fails").map(({ row, column }) => name(row, column)),
    ...counted.filter(({ shown, count }) => shown !== count).map(({ row, column }) => name(row, column)),
  ]);
  const proven = new Set([
    ...footings.filter(({ verdict }) => verdict === "holds").map(({ row, column }) => name(row, column)),
    ...counted.filter(({ shown, count }) => shown === count).map(({ row, column }) => name(row, column)),
  ]);
  const places: CellPlace[] = [];
  for (let row = table.header.bottom + 1; row <= table.range.bottom; row++) {
    for (let { left: column } = table.range; column <= table.range.right; column++) {
      if (doubted.has(name(row, column)) || contentAt(table, row, column).kind !== "number") continue;
      const place = placeOf(facts, table, row, column);
      if (place.kind === "cell" && (proven.has(name(row, column)) || cited.has(keyOf(place))))
        places.push(place);
    }
  }
  return places;
}

function keyOf(place: Place): string {
  return place.kind === "cell"
    ? JSON.stringify([place.workbook, place.sheet, place.address])
    : JSON.stringify([place.document, place.start]);
}
