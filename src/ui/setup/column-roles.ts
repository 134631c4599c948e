import type { Correction, SumCorrection } from "../../core/model/correction";
import type { ColumnKey } from "../../core/model/register";
import type { ReportTable, TableKind } from "../../core/model/report";
import type { Words } from "../words/words";

export type ChosenRole = ColumnKey | "none";
export type ChosenKind = TableKind | "none";

/** What a register's column can hold, in the order in which registers have them. */
export function listRoles(words: Words): readonly ChosenRole[] {
  return Object.keys(words.setup.tables.roles) as ChosenRole[];
}

export function listKinds(words: Words): readonly ChosenKind[] {
  return Object.keys(words.setup.tables.kinds) as ChosenKind[];
}

/** Any role of a column in words: a register's, or that of a table of figures. */
export function nameRole(role: string, words: Words): string {
  const { roles, otherRoles } = words.setup.tables;
  return { ...roles, ...otherRoles }[role as ChosenRole] ?? role;
}

/** Where a table begins: `A5` of `A5:K11`, as a correction names it. */
export function startOf({ range }: ReportTable): string {
  return range.split(":")[0] ?? "";
}

/** What was said of a table or a column; declared sums are listed by themselves. */
export type ReadingCorrection = Exclude<Correction, SumCorrection>;

/** A correction as one line of text. */
export function describeCorrection(correction: ReadingCorrection, words: Words): string {
  const { sheet } = correction;
  const { corrections, tables } = words.setup;
  return correction.kind === "column"
    ? corrections.column(sheet, correction.header, tables.roles[correction.role])
    : corrections.table(sheet, correction.address, tables.kinds[correction.is]);
}
