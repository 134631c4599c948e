/** Whose SQL is written. `standard` is what PostgreSQL, DuckDB and others read as it is; Spark quotes names otherwise. */
export const SQL_DIALECTS = ["standard", "postgres", "duckdb", "spark"] as const;
export type SqlDialect = (typeof SQL_DIALECTS)[number];

export type SqlType = "text" | "integer" | "bigint" | "boolean";

const TYPES: Readonly<Record<SqlDialect, Readonly<Record<SqlType, string>>>> = {
  // As long as the longest cell of Excel.
  standard: { text: "VARCHAR(32767)", integer: "INTEGER", bigint: "BIGINT", boolean: "BOOLEAN" },
  postgres: { text: "TEXT", integer: "INTEGER", bigint: "BIGINT", boolean: "BOOLEAN" },
  duckdb: { text: "VARCHAR", integer: "INTEGER", bigint: "BIGINT", boolean: "BOOLEAN" },
  spark: { text: "STRING", integer: "INT", bigint: "BIGINT", boolean: "BOOLEAN" },
};

export function writeType(type: SqlType, dialect: SqlDialect): string {
  return TYPES[dialect][type];
}

/** A name that may hold anything but nothing: `"Biểu ""A"""`. */
export function quoteName(name: string, dialect: SqlDialect): string {
  return dialect === "spark" ? `\`${name.replaceAll("`", "``")}\`` : `"${name.replaceAll('"', '""')}"`;
}

/** A text value. Spark reads backslashes in it, and takes a doubled quote for two texts side by side. */
export function quoteText(text: string, dialect: SqlDialect): string {
  return dialect === "spark"
    ? `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`
    : `'${text.replaceAll("'", "''")}'`;
}

/** One line of remark, whatever the text: nothing in it may end the line and become SQL. */
export function writeRemark(text: string): string {
  return `-- ${text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim()}`;
}

/**
 * The table that a person named: `so_dang_ky`, or `bao_cao.so_dang_ky` of a schema. DuckDB and Spark read a Parquet file in
 * place of one.
 */
export function quoteTable(name: string, dialect: SqlDialect): string {
  if (isFile(name, dialect))
    return dialect === "spark" ? `parquet.${quoteName(name, dialect)}` : quoteText(name, dialect);
  return name
    .split(".")
    .map((part) => quoteName(part, dialect))
    .join(".");
}

/** Whether the name is that of a file the database reads by itself, so that there is no table to be created. */
export function isFile(name: string, dialect: SqlDialect): boolean {
  return (dialect === "duckdb" || dialect === "spark") && /\.parquet$/iu.test(name);
}
