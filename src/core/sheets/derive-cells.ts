import { writeSum } from "./write-sum";
import { contentAt, type Table } from "../model/table";
import { isTotalHeader } from "../tables/row-words";

/** What a column says of others in its row. */
export type DerivedColumn =
  | { readonly kind: "sum"; readonly parts: readonly number[] }
  | { readonly kind: "difference"; readonly of: number; readonly less: number }
  /** `scale` is 100 where the share is written as so many of a hundred. */
  | { readonly kind: "share"; readonly part: number; readonly whole: number; readonly scale: 1 | 100 };

type ValueOf = (row: number, column: number) => number | null;

/** Rows in which something must stand, and the share of them in which it must come out as it is typed. */
const LEAST_ROWS = 3;
const SHARE = 0.75;
/** A sum has no more parts than so many columns beside it. */
const MOST_PARTS = 16;

/**
 * Columns of a table that its other columns give: of those that are counted (`counted`; `isWhole`: whatever their row says) the totals, which must come out of
 * the counts in every row; of the others sums, differences and shares of counted ones, by what is typed.
 */
export function deriveColumns(
  table: Table,
  rows: readonly number[],
  counted: ReadonlySet<number>,
  isWhole: (column: number) => boolean,
  valueOf: ValueOf,
  carried: ReadonlySet<number> = new Set(),
): ReadonlyMap<number, DerivedColumn> {
  const derived = new Map<number, DerivedColumn>();
  const figures = table.columns.filter(({ role, column }) => role === "measure" || counted.has(column));
  for (const { column, path } of figures) {
    if (!counted.has(column)) continue;
    if (!isWhole(column) && !isTotalHeader(path.at(-1) ?? "") && !headsOthers(table, column)) continue;
    const parts = findParts(table, column, counted, (own) =>
      rows.every((row) => valueOf(row, column) === addUp(own, (part) => valueOf(row, part))),
    );
    if (parts) derived.set(column, { kind: "sum", parts });
  }
  for (const { column } of figures) {
    if (counted.has(column) || carried.has(column)) continue;
    const found = findTyped(table, column, rows, [...counted, ...carried, ...derived.keys()], (row, part) =>
      valueIn(row, part, derived, valueOf),
    );
    if (found) derived.set(column, flatten(found, derived));
  }
  return derived;
}

/** Sums of sums are sums of what they rest on, so that no formula waits for another. */
function flatten(found: DerivedColumn, derived: ReadonlyMap<number, DerivedColumn>): DerivedColumn {
  if (found.kind !== "sum") return found;
  return {
    kind: "sum",
    parts: found.parts.flatMap((part) => {
      const own = derived.get(part);
      return own?.kind === "sum" ? own.parts : [part];
    }),
  };
}

function valueIn(
  row: number,
  column: number,
  derived: ReadonlyMap<number, DerivedColumn>,
  valueOf: ValueOf,
): number | null {
  const own = derived.get(column);
  return valueOf(row, column) ?? (own ? workOut(own, (part) => valueOf(row, part) ?? 0) : null);
}

/** "Sáng kiến được công nhận" beside the levels of what was recognised: a column with less above it than its neighbours. */
function headsOthers(table: Table, column: number): boolean {
  const own = table.columns.find((each) => each.column === column);
  const next = table.columns.find((each) => each.column === column + 1);
  return own !== undefined && next !== undefined && next.path.length > own.path.length;
}

/** Neighbours on one side, from one to the next column of the same kind, that make up the column; the fewest first. */
function findParts(
  table: Table,
  column: number,
  counted: ReadonlySet<number>,
  isSum: (parts: readonly number[]) => boolean,
): readonly number[] | null {
  for (const step of [1, -1]) {
    const parts: number[] = [];
    for (let next = column + step; counted.has(next) && parts.length < MOST_PARTS; next += step) {
      parts.push(next);
      if (parts.length > 1 && isSum(parts)) return [...parts].sort((a, b) => a - b);
    }
    const sisters = listSisters(table, column, step).filter((each) => counted.has(each));
    if (sisters.length > 1 && isSum(sisters)) return sisters;
  }
  return null;
}

/** Columns on one side that are called as the column's next neighbour is: every "Cộng" of the groups beyond. */
function listSisters(table: Table, column: number, step: number): readonly number[] {
  const next = table.columns.find((each) => each.column === column + step);
  const name = next?.path.at(-1);
  return table.columns
    .filter((each) => (each.column - column) * step > 0 && each.path.at(-1) === name)
    .map((each) => each.column);
}

/** What the typed figures of a column say of counted ones, in most rows. */
function findTyped(
  table: Table,
  column: number,
  rows: readonly number[],
  known: readonly number[],
  valueOf: ValueOf,
): DerivedColumn | null {
  const typed = rows.flatMap((row) => {
    const shown = readTyped(table, row, column);
    return shown === null ? [] : [{ row, ...shown }];
  });
  const holds = (rule: DerivedColumn): boolean => {
    // A one or a two is the rounded share of too many things.
    const telling = typed.filter(({ shown, within }) =>
      rule.kind === "share" ? Math.abs(shown) >= within * FINE : shown !== 0,
    );
    const right = telling.filter(({ row, shown, within }) => {
      const value = workOut(rule, (part) => valueOf(row, part) ?? 0);
      return value !== null && Math.abs(value - shown) <= within * (rule.kind === "share" ? 1 : 0) + 1e-9;
    });
    return right.length >= LEAST_ROWS && right.length >= telling.length * SHARE;
  };
  const set = new Set(known);
  const parts = findParts(table, column, set, (own) => holds({ kind: "sum", parts: own }));
  if (parts) return { kind: "sum", parts };
  for (const one of known)
    for (const other of known) {
      if (one === other) continue;
      const rules: readonly DerivedColumn[] = [
        { kind: "difference", of: one, less: other },
        { kind: "share", part: one, whole: other, scale: 1 },
        { kind: "share", part: one, whole: other, scale: 100 },
      ];
      const found = rules.find(holds);
      if (found) return found;
    }
  return null;
}

/** A share is so many times as large as half of its last digit: 4 or more in whole hundredths. */
const FINE = 8;

/** The figure as it is typed, "+3" and "71,4%" too, and half of its last digit. */
function readTyped(
  table: Table,
  row: number,
  column: number,
): { readonly shown: number; readonly within: number } | null {
  const content = contentAt(table, row, column);
  const text = content.kind === "text" ? /^\s*([+-]?\d{1,6})\s*$/u.exec(content.text)?.[1] : undefined;
  if (text !== undefined) return { shown: Number(text), within: 0.5 };
  if (content.kind !== "number") return null;
  const decimals = /\.(\d{1,6})/u.exec(String(content.value))?.[1]?.length ?? 0;
  return { shown: content.value, within: 0.5 * 10 ** -decimals };
}

/**
 * Rows that others add up to in every column: of a total the groups' rows or all rows, of a group's row those below it. By
 * sheet row, the rows that are its parts.
 */
export function listTotalRows(
  table: Table,
  rows: readonly number[],
  columns: readonly number[],
  valueOf: ValueOf,
): ReadonlyMap<number, readonly number[]> {
  const kindOf = new Map(table.rows.map(({ row, kind }) => [row, kind]));
  const found = new Map<number, readonly number[]>();
  const isSum = (row: number, parts: readonly number[]): boolean =>
    parts.length > 1 &&
    columns.every((column) => valueOf(row, column) === addUp(parts, (part) => valueOf(part, column))) &&
    columns.some((column) => (valueOf(row, column) ?? 0) > 0);
  rows.forEach((row, index) => {
    const kind = kindOf.get(row);
    if (kind !== "total" && kind !== "group") return;
    const stops = rows
      .slice(index + 1)
      .findIndex((each) => kindOf.get(each) === kind || kindOf.get(each) === "total");
    const below = stops < 0 ? rows.slice(index + 1) : rows.slice(index + 1, index + 1 + stops);
    const candidates = [
      ...(kind === "total" ? [rows.filter((each) => kindOf.get(each) === "group")] : []),
      below,
      ...(kind === "total" ? [rows.filter((each) => kindOf.get(each) === "record")] : []),
    ];
    const parts = candidates.find((each) => !each.includes(row) && isSum(row, each));
    if (parts) found.set(row, parts);
  });
  return found;
}

function addUp(parts: readonly number[], valueOf: (part: number) => number | null): number {
  return Math.round(parts.reduce((sum, part) => sum + (valueOf(part) ?? 0), 0) * 1e6) / 1e6;
}

/** What the rule gives; null for a share of nothing. */
export function workOut(rule: DerivedColumn, valueOf: (column: number) => number): number | null {
  switch (rule.kind) {
    case "sum":
      return addUp(rule.parts, valueOf);
    case "difference":
      return valueOf(rule.of) - valueOf(rule.less);
    case "share": {
      const whole = valueOf(rule.whole);
      return whole === 0 ? null : (valueOf(rule.part) / whole) * rule.scale;
    }
  }
}

export function writeDerived(rule: DerivedColumn, nameOf: (column: number) => string): string {
  switch (rule.kind) {
    case "sum":
      return writeSum(rule.parts.map(nameOf));
    case "difference":
      return `${nameOf(rule.of)}-${nameOf(rule.less)}`;
    case "share":
      return `${nameOf(rule.part)}/${nameOf(rule.whole)}${rule.scale === 100 ? "*100" : ""}`;
  }
}
