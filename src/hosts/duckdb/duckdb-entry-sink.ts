import type { DuckDBAppender, DuckDBConnection, DuckDBDataChunk, DuckDBInstance } from "@duckdb/node-api";
import { fail, ok, type Result } from "../../core/base/result";
import type { CollectedColumn, CollectedEntry } from "../../core/model/collected-entry";
import { quoteName, quoteText, writeType } from "../../core/sql/dialect";
import { listSqlColumns, readSqlValue, type SqlColumn } from "../../core/sql/register-columns";
import type { EntrySink } from "../../ports/entry-sink";
import type { HostError } from "../../ports/workbook-host";
import { explainFileError } from "../package/explain-file-error";
import { beginWholeFile } from "../package/write-file-whole";
import { loadDuckDB } from "./load-duckdb";

/**
 * Collected entries as the table `register` of a DuckDB file, or as a Parquet file of the same columns (`khop sql` writes
 * them out). They gather in a temporary database beside `out`, which takes its place, or is copied, when all are there.
 */
export async function createDuckDBEntrySink(
  columns: readonly CollectedColumn[],
  out: string,
  format: "duckdb" | "parquet",
): Promise<Result<EntrySink, HostError>> {
  const loaded = await loadDuckDB();
  if (!loaded.ok) return loaded;
  const { DuckDBInstance, DuckDBDataChunk, BIGINT, BOOLEAN, INTEGER, VARCHAR } = loaded.value;
  const sqlColumns = listSqlColumns(columns);
  const types = { bigint: BIGINT, boolean: BOOLEAN, integer: INTEGER, text: VARCHAR };
  const begun = await beginWholeFile(out);
  if (!begun.ok) return begun;
  const file = begun.value;
  // DuckDB puts its own files beside it, their names longer: they go with it.
  const database = format === "duckdb" ? file.temporary : `${file.temporary}.duckdb`;
  let opened: Opened | null = null;
  let entries = 0;

  const openDatabase = async (): Promise<Opened> => {
    const instance = await DuckDBInstance.create(database, { memory_limit: MEMORY });
    const connection = await instance.connect();
    const defined = sqlColumns.map(
      ({ name, type }) => `${quoteName(name, "duckdb")} ${writeType(type, "duckdb")}`,
    );
    await connection.run(`CREATE TABLE ${TABLE} (${defined.join(", ")})`);
    const chunk = DuckDBDataChunk.create(sqlColumns.map((column) => types[column.type]));
    opened = { instance, connection, chunk, appender: await connection.createAppender(TABLE) };
    return opened;
  };
  const close = (): void => {
    opened?.connection.closeSync();
    opened?.instance.closeSync();
    opened = null;
  };
  const abandon = async (): Promise<void> => {
    close();
    await file.abandon();
  };
  const attempt = async (work: () => Promise<void>): Promise<Result<void, HostError>> => {
    try {
      await work();
      return ok(undefined);
    } catch (error) {
      await abandon().catch(() => undefined);
      return fail(explainFileError(error, out));
    }
  };

  return ok({
    write: (batch) =>
      attempt(async () => {
        const { chunk, appender } = opened ?? (await openDatabase());
        for (let start = 0; start < batch.length; start += CHUNK) {
          const part = batch.slice(start, start + CHUNK);
          fillChunk(chunk, sqlColumns, part, entries);
          appender.appendDataChunk(chunk);
          entries += part.length;
        }
      }),
    finish: () =>
      attempt(async () => {
        const { connection, appender } = opened ?? (await openDatabase());
        appender.closeSync();
        if (format === "parquet")
          await connection.run(
            `COPY ${TABLE} TO ${quoteText(file.temporary, "duckdb")} (FORMAT parquet, COMPRESSION zstd)`,
          );
        else await connection.run("CHECKPOINT");
        close();
        await file.finish();
        await file.abandon();
      }),
    abandon,
  });
}

interface Opened {
  readonly instance: DuckDBInstance;
  readonly connection: DuckDBConnection;
  readonly appender: DuckDBAppender;
  readonly chunk: DuckDBDataChunk;
}

const TABLE = "register";

/** What DuckDB may hold before it goes to the disk. */
const MEMORY = "1GB";

/** As many rows as one chunk of DuckDB takes. */
const CHUNK = 2048;

function fillChunk(
  chunk: DuckDBDataChunk,
  columns: readonly SqlColumn[],
  entries: readonly CollectedEntry[],
  before: number,
): void {
  chunk.reset();
  chunk.rowCount = entries.length;
  for (const [index, { of }] of columns.entries()) {
    const values =
      of.kind === "entry"
        ? entries.map((_, entry) => BigInt(before + entry + 1))
        : entries.map((entry) => {
            const value = readSqlValue(of, entry);
            // No database takes this sign in a text, and no cell of Excel can hold it.
            return typeof value === "string" ? value.replaceAll("\0", "\ufffd") : value;
          });
    chunk.setColumnValues(index, values);
  }
}
