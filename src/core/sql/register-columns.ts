import type { ColumnKey } from "../model/register";
import type { RegisterColumnSpec, Template } from "../template/schema";
import type { SqlType } from "./dialect";

/** One column of the collected register as a database table. */
export interface SqlColumn {
  readonly name: string;
  readonly type: SqlType;
  /** What it holds: a column of the template, or what stands there when no year or flag could be read, or where from. */
  readonly of:
    | { readonly kind: "value"; readonly spec: RegisterColumnSpec }
    | { readonly kind: "unread"; readonly spec: RegisterColumnSpec }
    | { readonly kind: "source"; readonly part: "file" | "sheet" | "row" }
    | { readonly kind: "entry" };
}

/**
 * The columns of the register as a table: a running number, the template's columns, and where each entry comes from. A year
 * or a flag that could not be read leaves its column empty and stands as it was written in `…_unread`.
 */
export function listSqlColumns(template: Template): readonly SqlColumn[] {
  const columns = template.columns.flatMap((spec): SqlColumn[] => {
    const name = nameColumn(spec.id);
    const value: SqlColumn = { name, type: TYPES[spec.holds], of: { kind: "value", spec } };
    if (spec.holds !== "year" && spec.holds !== "flag") return [value];
    return [value, { name: nameUnread(spec.id), type: "text", of: { kind: "unread", spec } }];
  });
  return [
    { name: ENTRY_COLUMN, type: "bigint", of: { kind: "entry" } },
    ...columns,
    { name: "source_file", type: "text", of: { kind: "source", part: "file" } },
    { name: "source_sheet", type: "text", of: { kind: "source", part: "sheet" } },
    { name: "source_row", type: "integer", of: { kind: "source", part: "row" } },
  ];
}

/** Counts the entries from 1 in the order they were collected. */
export const ENTRY_COLUMN = "entry";

/** `yearRegistered` is `year_registered` in a database. */
export function nameColumn(id: ColumnKey): string {
  return id.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
}

export function nameUnread(id: ColumnKey): string {
  return `${nameColumn(id)}_unread`;
}

const TYPES: Readonly<Record<RegisterColumnSpec["holds"], SqlType>> = {
  text: "text",
  category: "text",
  unit: "text",
  year: "integer",
  flag: "boolean",
};
