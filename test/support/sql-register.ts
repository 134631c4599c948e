import { DuckDBDataChunk, INTEGER, type DuckDBConnection } from "@duckdb/node-api";
import { listCollectedColumns } from "../../src/core/collect/list-entries";
import type { Meaning, Register, RegisterColumn, RegisterTable } from "../../src/core/model/register";
import { TAKEN_AS_YES } from "../../src/core/register/sources-of-spec";
import type { CellValue } from "../../src/core/model/workbook";
import { compileTable } from "../../src/core/sql/compile-table";
import { quoteName, quoteText, writeType, type SqlDialect } from "../../src/core/sql/dialect";
import { listSqlColumns } from "../../src/core/sql/register-columns";
import { categoriesOf } from "../../src/core/tables/read-meaning";
import type { RegisterColumnSpec, SummaryTable, Template } from "../../src/core/template/schema";
import type { CountedTable } from "./summary-counts";

/**
 * Puts a register into the table `name` of a database, with the columns that `khop collect` writes. The codes of its distinct
 * values go over as they lie in memory and become values there, so that millions take seconds.
 */
export async function loadRegister(
  connection: DuckDBConnection,
  register: Register,
  template: Template,
  name = "register",
): Promise<void> {
  const columns = listSqlColumns(listCollectedColumns(template));
  const target = quoteName(name, "duckdb");
  const defined = columns.map(
    (each) => `${quoteName(each.name, "duckdb")} ${writeType(each.type, "duckdb")}`,
  );
  await connection.run(`CREATE TABLE ${target} (${defined.join()})`);
  let first = 0;
  for (const table of register.tables) {
    await loadCodes(connection, table, template, first);
    for (const spec of template.columns) {
      const column = table.columns.get(spec.id);
      if (!column) continue;
      const { value, unread, month } = listValues(column, spec, template);
      await connection.run(`SET VARIABLE month_${spec.id} = [${month.join()}]::INTEGER[]`);
      await connection.run(`SET VARIABLE value_${spec.id} = [${value.join()}]::${typeOf(spec)}[]`);
      await connection.run(`SET VARIABLE unread_${spec.id} = [${unread.join()}]::VARCHAR[]`);
    }
    const selected = columns.map(({ of }) => {
      if (of.kind === "entry") return "entry";
      const { id } = of.column;
      const key = template.columns.find((spec) => spec.id === id)?.id;
      if (key === undefined) return "NULL";
      if (!table.columns.has(key)) return of.kind === "value" && TAKEN_AS_YES.has(key) ? "TRUE" : "NULL";
      return `getvariable('${of.kind}_${id}')[code_${id} + 1]`;
    });
    await connection.run(`INSERT INTO ${target} SELECT ${selected.join()} FROM codes`);
    await connection.run("DROP TABLE codes");
    first += table.rows.length;
  }
}

/** The table `codes`: for each entry its number, and which of a column's values it has. */
async function loadCodes(
  connection: DuckDBConnection,
  table: RegisterTable,
  template: Template,
  first: number,
): Promise<void> {
  const known = template.columns.flatMap((spec) => table.columns.get(spec.id) ?? []);
  const columns = ["entry", ...known.map(({ id }) => `code_${id}`)];
  await connection.run(`CREATE TEMP TABLE codes (${columns.map((each) => `${each} INTEGER`).join()})`);
  const appender = await connection.createAppender("codes");
  const chunk = DuckDBDataChunk.create(columns.map(() => INTEGER));
  for (let start = 0; start < table.rows.length; start += CHUNK) {
    const count = Math.min(CHUNK, table.rows.length - start);
    chunk.reset();
    chunk.rowCount = count;
    const numbers = Int32Array.from({ length: count }, (_, index) => first + start + index + 1);
    fillVector(chunk, 0, numbers);
    for (const [at, { codes }] of known.entries())
      fillVector(chunk, at + 1, codes.subarray(start, start + count));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** Copies the values as they lie in memory: the vector has no way to take them but one by one. */
function fillVector(chunk: DuckDBDataChunk, column: number, values: Int32Array): void {
  const vector = chunk.getColumnVector(column);
  (vector as unknown as { readonly items: Int32Array }).items.set(values);
  vector.flush();
}

const CHUNK = 2048;

function typeOf({ holds }: RegisterColumnSpec): string {
  return holds === "year" ? "INTEGER" : holds === "flag" ? "BOOLEAN" : "VARCHAR";
}

/** The distinct values of a column as SQL literals, and what could not be read of them. */
function listValues(
  column: RegisterColumn,
  spec: RegisterColumnSpec,
  template: Template,
): Readonly<Record<"value" | "month" | "unread", readonly string[]>> {
  const names = new Map(categoriesOf(spec.id, template).map(({ id, name }) => [id, name]));
  const write = (value: CellValue | null): string => {
    if (value === null || value === "") return "NULL";
    return typeof value === "string" ? quoteText(value, "duckdb") : String(value);
  };
  const apart = spec.holds === "year" || spec.holds === "flag";
  const isUnread = (meaning: Meaning): boolean => apart && meaning.kind === "unreadable";
  return {
    value: column.meanings.map((meaning) => {
      switch (meaning.kind) {
        case "category":
          return write(spec.holds === "category" ? (names.get(meaning.id) ?? null) : meaning.id);
        case "year":
          return write(meaning.year);
        case "flag":
          return write(meaning.value);
        case "text":
          return write(meaning.text);
        case "unreadable":
          return apart ? "NULL" : write(meaning.text);
        case "empty":
          return spec.holds === "flag" ? "FALSE" : "NULL";
      }
    }),
    month: column.meanings.map((meaning) => write(meaning.kind === "year" ? (meaning.month ?? null) : null)),
    unread: column.meanings.map((meaning) =>
      write(isUnread(meaning) && "text" in meaning ? meaning.text : null),
    ),
  };
}

/** What a database gives for a summary table: its rows as label and figures. */
export async function querySummary(
  connection: DuckDBConnection,
  table: SummaryTable,
  template: Template,
  name = "register",
  dialect: SqlDialect = "standard",
): Promise<CountedTable> {
  const { sql, columns } = compileTable(table, template, name, dialect);
  const result = await connection.runAndReadAll(sql);
  const names = ["row_number", "row_label", ...columns.map((column) => column.name)];
  if (result.columnNames().join() !== names.join())
    throw new Error(`other columns than compiled: ${result.columnNames().join()}`);
  return result.getRows().map(([number, ...row], index) => {
    if (Number(number) !== index + 1) throw new Error(`row ${index + 1} is numbered ${String(number)}`);
    return row.map((value) => (typeof value === "bigint" ? Number(value) : (value as string | null)));
  });
}
