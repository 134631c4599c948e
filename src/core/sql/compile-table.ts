import { listSummaryRows, type SummaryRow } from "../summaries/summary-rows";
import type { SummaryTable, Template } from "../template/schema";
import { quoteName, quoteTable, quoteText, writeType, type SqlDialect } from "./dialect";
import { isWhole, listCells, type SqlCell } from "./list-cells";
import { ENTRY_COLUMN } from "./register-columns";

/** One summary table as a query: a row for each of its rows, a column for each of its figures. */
export interface CompiledTable {
  readonly id: SummaryTable["id"];
  readonly sheetName: string;
  /** The columns of figures, in order, after `row_number` and `row_label`. */
  readonly columns: readonly { readonly name: string; readonly path: readonly string[] }[];
  /** The query, without a semicolon. */
  readonly sql: string;
}

/**
 * Compiles a summary table over the register `register`. The register is read once for each column that tells the rows;
 * nothing is joined but the rows of the table with their counts.
 */
export function compileTable(
  table: SummaryTable,
  whole: Template,
  register: string,
  dialect: SqlDialect,
): CompiledTable {
  // An office's own table may be of another period than the rest.
  const template = table.period ? { ...whole, period: table.period } : whole;
  const name = (text: string): string => quoteName(text, dialect);
  const from = quoteTable(register, dialect);
  const cells = listCells(table, template, dialect);
  const groups = groupCounts(cells);
  const hasBlank = (table.rowList ?? []).some(({ blank }) => blank === true);
  const parts = [
    writeLines(table, template, from, dialect),
    ...groups.map((group, index) => writeGroup(group, `counts_${index + 1}`, from, dialect)),
    `${name("body")} AS (\n${indent(writeBody(cells, groups, hasBlank, dialect))}\n)`,
  ];
  const columns = ["row_number", "row_label", ...cells.map((cell) => cell.name)];
  const body = `SELECT\n${list(columns.map(name))}\nFROM ${name("body")}`;
  const total = table.totalRow === null ? "" : `\nUNION ALL\n${writeTotal(table.totalRow, cells, dialect)}`;
  return {
    id: table.id,
    sheetName: table.sheetName,
    columns: cells.map((cell) => ({ name: cell.name, path: cell.path })),
    sql: `WITH ${parts.join(",\n")}\n${body}${total}\nORDER BY ${name("row_number")}`,
  };
}

/** The counts of the cells by the column that tells their rows, each condition once. */
interface CountGroup {
  readonly by: string | null;
  readonly conditions: readonly string[];
}

function groupCounts(cells: readonly SqlCell[]): readonly CountGroup[] {
  const groups = new Map<string | null, Set<string>>();
  for (const { by, condition } of cells.flatMap((cell) => cell.counts))
    groups.set(by, (groups.get(by) ?? new Set()).add(condition));
  return [...groups].map(([by, conditions]) => ({ by, conditions: [...conditions] }));
}

/** The rows of the table: its number, its label, and what an entry's column says when it belongs there. */
function writeLines(table: SummaryTable, template: Template, from: string, dialect: SqlDialect): string {
  const [number, label, key] = ["row_number", "row_label", "row_key"].map((each) => quoteName(each, dialect));
  const head = `${quoteName("lines", dialect)} (${number}, ${label}, ${key}) AS (`;
  if (table.rows === "unit" && template.units.length === 0) {
    // Without a catalogue, the units that the register names, in order of appearance.
    const [unit, entry] = ["unit", ENTRY_COLUMN].map((each) => quoteName(each, dialect));
    const first = `ROW_NUMBER() OVER (ORDER BY MIN(${entry}))`;
    const select = `SELECT\n${list([first, unit ?? "", unit ?? ""])}\nFROM ${from}\nWHERE ${unit} IS NOT NULL\nGROUP BY ${unit}`;
    return `${head}\n${indent(select)}\n)`;
  }
  const units = template.units.map((unit) => unit.name);
  const rows = listSummaryRows(table, template, units).map((row, index) => {
    const text = quoteText(String(row.label), dialect);
    return `(${index + 1}, ${text}, ${writeKey(table, row, template, dialect)})`;
  });
  return `${head}\n  VALUES\n${indent(list(rows))}\n)`;
}

/** What the entries of a row have in the column that tells the rows: a year, or the name of a category or unit. */
function writeKey(table: SummaryTable, row: SummaryRow, template: Template, dialect: SqlDialect): string {
  const { spec } = row;
  if (table.rows === "year") return String(spec.period?.from ?? (isWhole(table) ? 0 : "NULL"));
  const id = spec[table.rows];
  if (id === undefined) return "NULL";
  if (table.rows === "unit") return quoteText(id, dialect);
  const lists = {
    field: template.fields,
    level: template.levels,
    kind: template.kinds,
    subject: template.subjects,
  };
  return quoteText(lists[table.rows].find((each) => each.id === id)?.name ?? id, dialect);
}

function writeGroup(
  { by, conditions }: CountGroup,
  group: string,
  from: string,
  dialect: SqlDialect,
): string {
  const counts = conditions.map(
    (condition, index) =>
      `COUNT(CASE WHEN ${condition === "" ? "1 = 1" : condition} THEN 1 END) AS ${quoteName(`c${index + 1}`, dialect)}`,
  );
  const key = by === null ? [] : [`${by} AS ${quoteName("row_key", dialect)}`];
  const grouping = by === null ? "" : `\nGROUP BY ${by}`;
  const select = `SELECT\n${list([...key, ...counts])}\nFROM ${from}${grouping}`;
  return `${quoteName(group, dialect)} AS (\n${indent(select)}\n)`;
}

function writeBody(
  cells: readonly SqlCell[],
  groups: readonly CountGroup[],
  hasBlank: boolean,
  dialect: SqlDialect,
): string {
  const name = (...path: readonly string[]): string => path.map((each) => quoteName(each, dialect)).join(".");
  const figures = cells.map((cell) => {
    const terms = cell.counts.map(({ by, condition }) => {
      const group = groups.findIndex((each) => each.by === by);
      const at = groups[group]?.conditions.indexOf(condition) ?? -1;
      return `COALESCE(${name(`counts_${group + 1}`, `c${at + 1}`)}, 0)`;
    });
    const sum = terms.join(" + ");
    const value =
      terms.length === 0
        ? `CAST(NULL AS ${writeType("bigint", dialect)})`
        : hasBlank
          ? `CASE WHEN ${name("lines", "row_key")} IS NOT NULL THEN ${sum} END`
          : sum;
    return `${value} AS ${name(cell.name)}`;
  });
  const joins = groups.map(({ by }, index) => {
    const group = `counts_${index + 1}`;
    return by === null
      ? `CROSS JOIN ${name(group)}`
      : `LEFT JOIN ${name(group)} ON ${name(group, "row_key")} = ${name("lines", "row_key")}`;
  });
  const columns = [name("lines", "row_number"), name("lines", "row_label"), ...figures];
  return [`SELECT\n${list(columns)}\nFROM ${name("lines")}`, ...joins].join("\n");
}

/** The sums of the columns; no row where the table has none. */
function writeTotal(label: string, cells: readonly SqlCell[], dialect: SqlDialect): string {
  const sums = cells.map(
    (cell) => `CAST(SUM(${quoteName(cell.name, dialect)}) AS ${writeType("bigint", dialect)})`,
  );
  const columns = ["COUNT(*) + 1", quoteText(label, dialect), ...sums];
  return `SELECT\n${list(columns)}\nFROM ${quoteName("body", dialect)}\nHAVING COUNT(*) > 0`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `  ${item}`).join(",\n");
}

function indent(text: string): string {
  return text.replace(/^/gmu, "  ");
}
