import type { ColumnKey } from "../model/register";
import type { CollectedValue } from "./collected-file";
import { TAKEN_AS_YES } from "../register/sources-of-spec";
import type { RegisterColumnSpec } from "../template/schema";
import type { ListYear } from "./find-list-year";

/** What a list says of all its entries by its words or by not having a column; each must say it among those of other lists. */
export interface Spoken {
  readonly unit: string | null;
  readonly year: ListYear | null;
}

/** The value that a column which the list does not have has for all its entries; `null` where nothing tells. */
export function sayForAll(id: ColumnKey, { unit, year }: Spoken): string | number | null {
  if (id === "unit") return unit;
  if (id === "yearRegistered") return year?.year ?? null;
  return TAKEN_AS_YES.has(id) ? "x" : null;
}

/** The same as lines of what was read as another writing, at `address`; the unit is told by itself. */
export function listSpoken(
  columns: readonly RegisterColumnSpec[],
  has: (id: ColumnKey) => boolean,
  spoken: Spoken,
  address: string,
  entries: number,
): readonly CollectedValue[] {
  return columns.flatMap(({ id, header }): readonly CollectedValue[] => {
    const said = id === "unit" || has(id) || entries === 0 ? null : sayForAll(id, spoken);
    if (said === null) return [];
    const own = id === "yearRegistered" ? spoken.year : null;
    const how = own?.from ?? "no-column";
    return [{ role: id, header, address, from: own?.text ?? "", to: String(said), how, entries }];
  });
}

/** The columns that the template requires and that neither the list has nor its words replace; who reports is told apart. */
export function listMissingColumns(
  columns: readonly RegisterColumnSpec[],
  has: (id: ColumnKey) => boolean,
  spoken: Spoken,
): readonly string[] {
  return columns
    .filter(({ id, required }) => required && id !== "unit" && !has(id) && sayForAll(id, spoken) === null)
    .map(({ header }) => header);
}
