import type { CollectedColumn, CollectedEntry } from "../model/collected-entry";
import type { CellValue } from "../model/workbook";
import type { SqlType } from "./dialect";

/** One column of the collected register as a database table. */
export interface SqlColumn {
  readonly name: string;
  readonly type: SqlType;
  /**
   * The entry's number, or what the value at `at` says, or its month, or what stands there when no year or flag could be
   * read.
   */
  readonly of:
    | { readonly kind: "entry" }
    | { readonly kind: "value" | "month" | "unread"; readonly column: CollectedColumn; readonly at: number };
}

/**
 * The collected register as the columns of a table, a running number before them. A year or a flag that could not be read
 * leaves its column empty and stands as it was written in `…_unread`; of a date the month stands in `…_month`.
 */
export function listSqlColumns(columns: readonly CollectedColumn[]): readonly SqlColumn[] {
  return [
    { name: ENTRY_COLUMN, type: "bigint", of: { kind: "entry" } },
    ...columns.flatMap((column, at): SqlColumn[] => {
      const name = nameColumn(column.id);
      const value: SqlColumn = { name, type: TYPES[column.holds], of: { kind: "value", column, at } };
      if (column.holds !== "year" && column.holds !== "flag") return [value];
      const unread: SqlColumn = {
        name: nameUnread(column.id),
        type: "text",
        of: { kind: "unread", column, at },
      };
      if (column.holds === "flag") return [value, unread];
      return [
        value,
        { name: nameMonth(column.id), type: "integer", of: { kind: "month", column, at } },
        unread,
      ];
    }),
  ];
}

/** What a collected entry says as its column takes it: text, whole number, yes or no; `null` for none. */
export function readSqlValue(
  column: SqlColumn["of"] & { kind: "value" | "month" | "unread" },
  { values, months }: CollectedEntry,
): SqlValue {
  const value = values[column.at] ?? "";
  if (column.kind === "month") return isYear(value) ? (months?.[column.at] ?? null) : null;
  const { holds } = column.column;
  const text = String(value);
  const known = holds === "year" ? isYear(value) : holds === "flag" ? value === "" || value === "x" : true;
  if (column.kind === "unread") return known || text === "" ? null : text;
  if (!known) return null;
  if (holds === "flag") return value === "x";
  if (holds === "year" || holds === "number") return typeof value === "number" ? value : null;
  return text === "" ? null : text;
}

export type SqlValue = string | number | boolean | null;

function isYear(value: CellValue): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= 2100;
}

/** Counts the entries from 1 in the order they were collected. */
export const ENTRY_COLUMN = "entry";

/** `yearRegistered` is `year_registered` in a database. */
export function nameColumn(id: CollectedColumn["id"]): string {
  return id.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}

export function nameMonth(id: CollectedColumn["id"]): string {
  return `${nameColumn(id)}_month`;
}

export function nameUnread(id: CollectedColumn["id"]): string {
  return `${nameColumn(id)}_unread`;
}

const TYPES: Readonly<Record<CollectedColumn["holds"], SqlType>> = {
  text: "text",
  category: "text",
  unit: "text",
  year: "integer",
  flag: "boolean",
  number: "integer",
};
