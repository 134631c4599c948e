import { listSheetKinds, type SheetKind } from "../core/sheets/plan-sheets";
import type { ColumnKey, Register } from "../core/model/register";
import type { Template } from "../core/template/schema";
import type { Language } from "./options";

/** The column of a list without which a usual table has nothing to count. */
const RESTS_ON: Readonly<Record<string, ColumnKey | undefined>> = {
  awards: "levelAwarded",
  levels: "levelRecognised",
  fields: "field",
  units: "unit",
};

/** One line that says which of the sheets asked for the template in force has not, why, and which there are. */
export function describeMissingSheets(
  missing: readonly SheetKind[],
  {
    template,
    register,
    isGiven,
  }: { readonly template: Template; readonly register: Register; readonly isGiven: boolean },
  language: Language,
): string {
  const vi = language === "vi";
  const lacks = missing.map((kind) => {
    const why = explain(kind, { template, register, isGiven }, vi);
    return why === null ? kind : `${kind} (${why})`;
  });
  const there = listSheetKinds(template).join(", ");
  return vi
    ? `--sheets: không lập được ${lacks.join("; ")}. Lập được: ${there}.`
    : `--sheets: cannot build ${lacks.join("; ")}. There are: ${there}.`;
}

function explain(
  kind: SheetKind,
  {
    template,
    register,
    isGiven,
  }: { readonly template: Template; readonly register: Register; readonly isGiven: boolean },
  vi: boolean,
): string | null {
  if (isGiven) return vi ? "mẫu không có biểu này" : "the template has no such table";
  const key = RESTS_ON[kind];
  if (key === undefined) return null;
  if (!register.tables.some((table) => table.columns.has(key))) {
    const header = template.columns.find(({ id }) => id === key)?.header ?? key;
    return vi ? `danh sách không có cột như “${header}”` : `the register has no column like “${header}”`;
  }
  if (kind === "units") return vi ? "danh sách chỉ có một đơn vị" : "the register is of one unit";
  if (kind === "levels") return vi ? "biểu khác đã có các cấp" : "another table has the levels";
  return null;
}
