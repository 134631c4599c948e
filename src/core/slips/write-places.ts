import { parseAddress } from "../model/address";
import type { CellPlace, Place } from "../model/place";
import { namePlace } from "../sheets/finding-words";
import type { UnitLocator } from "./locate-units";

/**
 * Where the findings of one row of a slip stand: in the unit's own file where the register was collected from many, with
 * rows as ranges (`dòng 5–7, 9`); else in the workbook that was checked. A unit is never sent to a cell of a collected
 * register, which it has not got: what stands there without a source is about its list as a whole.
 */
export function writePlaces(places: readonly Place[], locator: UnitLocator, forUnit: boolean): string {
  const rows = new Map<string, number[]>();
  const others = new Set<string>();
  for (const at of places) {
    const row = locateRow(at, locator, forUnit, places.length > 1);
    if (typeof row === "string") {
      others.add(row);
      continue;
    }
    const known = rows.get(row.before);
    if (known) known.push(row.row);
    else rows.set(row.before, [row.row]);
  }
  const listed = [...rows].map(([before, numbers]) => `${before}, dòng ${writeRanges(numbers)}`);
  return [...listed, ...others].join("; ");
}

/** The list that a unit sent, or has to send. */
export const WHOLE_LIST = "Danh sách của đơn vị";

/** `5–7, 9`. */
function writeRanges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const parts: string[] = [];
  for (let at = 0; at < sorted.length; at++) {
    const from = sorted[at] ?? 0;
    while (sorted[at + 1] === (sorted[at] ?? 0) + 1) at++;
    const to = sorted[at] ?? 0;
    parts.push(from === to ? String(from) : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`);
  }
  return parts.join(", ");
}

interface RowPlace {
  readonly before: string;
  readonly row: number;
}

function locateRow(at: Place, locator: UnitLocator, forUnit: boolean, many: boolean): RowPlace | string {
  if (at.kind === "text") return namePlace(at);
  const source = locator.sourceAt(at);
  if (source) return { before: `Tệp ${source.file}, trang ${source.sheet}`, row: source.row };
  if (forUnit && locator.isCollected(at)) return WHOLE_LIST;
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/u.exec(at.address) ?? [];
  return many && parseAddress(at.address) !== null && row !== ""
    ? { before: `${nameSheet(at)}, cột ${column}`, row: Number(row) }
    : `${nameSheet(at)}, ô ${at.address}`;
}

function nameSheet({ workbook, sheet }: CellPlace): string {
  return workbook === undefined ? `Trang ${sheet}` : `Tệp ${workbook}, trang ${sheet}`;
}
