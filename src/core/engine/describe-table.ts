import { formatColumn, formatRange } from "../model/address";
import type { ReportColumn, ReportTable } from "../model/report";
import type { Table, TableColumn } from "../model/table";
import type { Facts } from "../rules/define-rule";
import { listNormalised } from "./list-normalised";

/** A table as the Report tells of it: where it stands, what it was taken for, and what was read as another writing. */
export function describeTable(table: Table, facts: Facts): ReportTable {
  const register = facts.register.tables.find((each) => each.table === table.id);
  const sheet = facts.workbooks
    .find((each) => each.name === table.workbook)
    ?.sheets.find((each) => each.name === table.sheet);
  const normalised = register ? listNormalised(register, facts.template, sheet) : [];
  return {
    id: table.id,
    kind: table.kind,
    ...(facts.workbooks.length > 1 && table.document === undefined ? { workbook: table.workbook } : {}),
    sheet: table.sheet,
    range: formatRange(table.range),
    records:
      register?.rows.length ??
      facts.crosstabs.listCounted().find((list) => list.table === table.id)?.rows.length ??
      table.rows.filter((row) => row.kind === "record").length,
    ...(table.document === undefined ? {} : { document: table.document }),
    columns: table.columns.map((column) => describeColumn(column, table)),
    ...(normalised.length > 0 ? { normalised } : {}),
  };
}

function describeColumn(
  { column, path, role, registerRole, dimensions }: TableColumn,
  table: Table,
): ReportColumn {
  const place = { column: formatColumn(column), header: path.join(" › ") };
  if (table.kind === "register")
    return { ...place, role: registerRole?.id ?? "none", confidence: registerRole?.confidence ?? 1 };
  // A column of figures whose header says nothing known is added up, and held against nothing.
  const isKnown = role !== "measure" || table.kind === "generic" || dimensions.measure !== undefined;
  return { ...place, role, confidence: isKnown ? 1 : 0.5 };
}
