import { parseAddress } from "../model/address";
import type { Finding } from "../model/finding";
import type { Place } from "../model/place";
import type { Table } from "../model/table";
import { listCounted } from "../ticks/list-counted";
import { listFootings, type Footing } from "../ticks/list-footings";
import type { CellFinder } from "./find-cells";
import type { Proof } from "./proof";

export type TickKind = Footing["direction"] | "list" | "text" | "rounded" | "fails" | "finding";

/** What was worked out of a table's figures. */
export interface ProvenTable {
  readonly table: Table;
  /** By `row,column`. */
  readonly cells: ReadonlyMap<string, ProvenCell>;
  readonly counts: ProofCounts;
}

export interface ProvenCell {
  readonly row: number;
  readonly column: number;
  readonly ticks: ReadonlySet<TickKind>;
  /** Indices of the figures of the text that rest on it. */
  readonly figures: readonly number[];
  /** Indices of the findings that stand at it. */
  readonly findings: readonly number[];
  /** For each side that it is a total of: what is added up. */
  readonly sums: readonly (readonly number[])[];
}

export interface ProofCounts {
  readonly holds: number;
  readonly rounded: number;
  readonly fails: number;
  readonly recounted: number;
  readonly miscounted: number;
}

interface DraftCell {
  readonly row: number;
  readonly column: number;
  readonly ticks: Set<TickKind>;
  readonly figures: number[];
  readonly findings: number[];
  readonly sums: (readonly number[])[];
}

/** Every table but the registers, with what is known of each of its cells. */
export function proveTables({ facts, report }: Proof, find: CellFinder): readonly ProvenTable[] {
  const drafts = new Map<Table, Map<string, DraftCell>>();
  const at = (table: Table, row: number, column: number): DraftCell => {
    let cells = drafts.get(table);
    if (!cells) drafts.set(table, (cells = new Map<string, DraftCell>()));
    const key = `${row},${column}`;
    let cell = cells.get(key);
    if (!cell)
      cells.set(key, (cell = { row, column, ticks: new Set(), figures: [], findings: [], sums: [] }));
    return cell;
  };
  const draftOf = (place: Place): DraftCell | null => {
    const found = find(place);
    return found?.table ? at(found.table, found.row, found.column) : null;
  };
  for (const [index, { verdict, sources }] of report.figures.items.entries()) {
    if (verdict !== "matched") continue;
    for (const source of sources) {
      const cell = draftOf(source);
      cell?.ticks.add("text");
      cell?.figures.push(index);
    }
  }
  for (const [index, finding] of report.findings.entries()) {
    const cell = draftOf(finding.at);
    cell?.ticks.add("finding");
    cell?.findings.push(index);
  }
  const told = listToldCells(report.findings);
  const several = facts.workbooks.length > 1;
  return facts.tables
    .filter((table) => table.kind !== "register")
    .map((table) => {
      const footings = listFootings(facts, table);
      const counted = listCounted(facts, table);
      const counts = { holds: 0, rounded: 0, fails: 0, recounted: 0, miscounted: 0 };
      for (const footing of footings) {
        const { row, column, verdict, direction, parts } = footing;
        // A sum that fails where nothing is told of it is a doubt of ours, and no mark on somebody's table.
        if (verdict === "fails" && !isTold(table, several, footing, told)) continue;
        counts[verdict]++;
        const cell = at(table, row, column);
        cell.ticks.add(verdict === "holds" ? direction : verdict);
        cell.sums.push(parts);
      }
      for (const { row, column, shown, count } of counted) {
        counts[shown === count ? "recounted" : "miscounted"]++;
        if (shown === count) at(table, row, column).ticks.add("list");
      }
      return { table, cells: drafts.get(table) ?? new Map<string, ProvenCell>(), counts };
    });
}

/** The cells that errors and warnings stand at or rest on. */
function listToldCells(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(
    findings
      .filter(({ severity }) => severity !== "note")
      .flatMap(({ at, evidence }) => [at, ...evidence.map((each) => each.at)].map(keyOf)),
  );
}

function isTold(
  table: Table,
  several: boolean,
  { row, column, cells }: Footing,
  told: ReadonlySet<string>,
): boolean {
  const workbook = several ? table.workbook : "";
  return [{ row, column }, ...cells].some((cell) => {
    if (table.document === undefined)
      return told.has(JSON.stringify([workbook, table.sheet, cell.row, cell.column]));
    const span = table.spans?.[cell.row]?.[cell.column];
    return span !== undefined && told.has(JSON.stringify([table.document, span.start]));
  });
}

function keyOf(place: Place): string {
  if (place.kind === "text") return JSON.stringify([place.document, place.start]);
  const cell = parseAddress(place.address);
  return JSON.stringify([place.workbook ?? "", place.sheet, cell?.row, cell?.column]);
}
