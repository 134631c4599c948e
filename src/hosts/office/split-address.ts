import { MAX_COLUMNS, MAX_ROWS, parseRange, type CellRange } from "../../core/model/address";

/** Takes an address of Excel's apart: `"'Số liệu'!A1:B2"` is the sheet `Số liệu` and `A1:B2`. */
export function splitAddress(address: string): { readonly sheet: string; readonly range: string } {
  const mark = address.lastIndexOf("!");
  const name = address.slice(0, Math.max(mark, 0));
  const quoted = /^'(.*)'$/su.exec(name);
  return { sheet: quoted?.[1]?.replaceAll("''", "'") ?? name, range: address.slice(mark + 1) };
}

/** Reads an address of Excel's, with or without the sheet: `A1:B2`, whole rows `5:9`, whole columns `B:C`. */
export function readAddress(address: string): CellRange | null {
  const { range } = splitAddress(address);
  const plain = range.replaceAll("$", "");
  const rows = /^(\d+):(\d+)$/u.exec(plain);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: MAX_COLUMNS - 1 };
  const columns = /^([A-Z]+):([A-Z]+)$/u.exec(plain);
  return columns ? parseRange(`${columns[1] ?? ""}1:${columns[2] ?? ""}${MAX_ROWS}`) : parseRange(plain);
}
