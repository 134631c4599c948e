import type { Table } from "../model/table";
import type { Instance } from "../relations/instances";
import type { Facts } from "../rules/define-rule";
import { positionOf, signedParts } from "../rules/shared/name-cells";
import { relationsOf } from "../rules/shared/table-relations";

/** A total of a table, and whether its parts come to it. Rows and columns are those of the sheet. */
export interface Footing {
  readonly row: number;
  readonly column: number;
  /** `down`: its parts stand in its column; `across`: in its row; `apart`: anywhere, as a person declared it. */
  readonly direction: "down" | "across" | "apart";
  /** `rounded`: off by what rounding comes to. */
  readonly verdict: "holds" | "rounded" | "fails";
  /** The figures that are added, those taken off with a minus. */
  readonly parts: readonly number[];
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** The totals of a table by the sums that the analysis believes in; of two sums to one side of a total, that which holds. */
export function listFootings(facts: Facts, table: Table): readonly Footing[] {
  if (table.kind === "register") return [];
  const { patterns, book, failing, figures } = relationsOf(facts, table);
  const told = new Set(failing);
  const found = new Map<string, Footing>();
  for (const weighed of patterns) {
    for (let line = 0; line < weighed.lines.lines; line++) {
      const instance = book.of(weighed, line);
      if (!instance || !(instance.holds || told.has(instance))) continue;
      const footing: Footing = {
        ...positionOf(figures, instance.total),
        direction: directionOf(instance),
        verdict: instance.holds ? "holds" : instance.near ? "rounded" : "fails",
        parts: signedParts(figures, instance),
        cells: instance.parts.map((part) => positionOf(figures, part)),
      };
      const key = `${footing.direction} ${instance.total}`;
      const known = found.get(key);
      if (!known || RANK[footing.verdict] > RANK[known.verdict]) found.set(key, footing);
    }
  }
  return [...found.values()];
}

const RANK: Readonly<Record<Footing["verdict"], number>> = { fails: 0, rounded: 1, holds: 2 };

function directionOf({ weighed: { lines } }: Instance): Footing["direction"] {
  if (lines.scattered) return "apart";
  return lines.direction === "column" ? "down" : "across";
}
