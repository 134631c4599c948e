import { parseAddress } from "../model/address";

/** A reference in a formula: the sheet it names, the corners, and where in the formula's text it stands. */
export interface Reference {
  readonly sheet: string | null;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly start: number;
  readonly end: number;
}

/** The references of a formula to cells and areas, in order; texts in quotes and names of functions are none. */
export function readReferences(formula: string): readonly Reference[] {
  const found: Reference[] = [];
  const bare = formula.replace(/"[^"]*"/gu, (text) => " ".repeat(text.length));
  for (const match of bare.matchAll(REFERENCE)) {
    const [text, quoted, plain, from = "", to = from] = match;
    const start = match.index;
    const after = bare[start + text.length] ?? "";
    const before = bare[start - 1] ?? "";
    if (/[\p{L}\d_.(]/u.test(after) || /[\p{L}\d_.$]/u.test(before)) continue;
    const [a, b] = [parseAddress(from), parseAddress(to)];
    if (!a || !b) continue;
    found.push({
      sheet: quoted === undefined ? (plain ?? null) : quoted.replaceAll("''", "'"),
      top: Math.min(a.row, b.row),
      left: Math.min(a.column, b.column),
      bottom: Math.max(a.row, b.row),
      right: Math.max(a.column, b.column),
      start,
      end: start + text.length,
    });
  }
  return found;
}

const REFERENCE =
  /(?:'((?:[^']|''){1,300})'!|(?<![\p{L}\d_.])([\p{L}_][\p{L}\d_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?/gu;

/** Does a formula refer to every cell of `cells` by itself, and to others besides: the same worked out with an exception? */
export function refersBeyond(
  formula: string,
  cells: readonly { readonly row: number; readonly column: number }[],
): boolean {
  const single = readReferences(formula).filter(
    ({ sheet, top, bottom, left, right }) => sheet === null && top === bottom && left === right,
  );
  const names = new Set(single.map(({ top, left }) => `${String(top)} ${String(left)}`));
  return (
    names.size > cells.length &&
    cells.every(({ row, column }) => names.has(`${String(row)} ${String(column)}`))
  );
}

/** A formula with its relative references as distances from its cell, so that copies of one are the same text. */
export function toRelative(formula: string, row: number, column: number): string {
  return rewrite(formula, (address) => {
    const at = parseAddress(address);
    if (!at) return address;
    const [columnPart = "", rowPart = ""] = [/^\$/u.exec(address)?.[0], /\$\d/u.exec(address)?.[0]];
    const r = rowPart === "" ? `[${at.row - row}]` : String(at.row);
    const c = columnPart === "" ? `[${at.column - column}]` : String(at.column);
    return `R${r}C${c}`;
  }).replace(/\s+/gu, "");
}

/** The formula as it would read if it were copied from one cell to another; null where a reference would leave the sheet. */
export function copyFormula(
  formula: string,
  rows: number,
  columns: number,
  write: (row: number, column: number) => string,
): string | null {
  let lost = false;
  const copied = rewrite(formula, (address) => {
    const at = parseAddress(address);
    if (!at) return address;
    const row = /\$\d/u.test(address) ? at.row : at.row + rows;
    const column = address.startsWith("$") ? at.column : at.column + columns;
    if (row < 0 || column < 0) lost = true;
    return lost ? address : write(row, column);
  });
  return lost ? null : copied;
}

function rewrite(formula: string, change: (address: string) => string): string {
  let out = "";
  let last = 0;
  for (const { start, end } of readReferences(formula)) {
    const text = formula.slice(start, end);
    const bang = text.lastIndexOf("!");
    out += formula.slice(last, start) + text.slice(0, bang + 1);
    out += text
      .slice(bang + 1)
      .split(":")
      .map(change)
      .join(":");
    last = end;
  }
  return out + formula.slice(last);
}
