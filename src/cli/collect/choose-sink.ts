import { extname } from "node:path";
import type { Language } from "../../core/base/language";
import type { CollectedColumn } from "../../core/model/collected-entry";
import { createDuckDBEntrySink } from "../../hosts/duckdb/duckdb-entry-sink";
import { createWorkbook } from "../../hosts/xlsx/create-workbook";
import { createXlsxEntrySink } from "../../hosts/xlsx/xlsx-entry-sink";
import { writeFileWhole } from "../../hosts/package/write-file-whole";
import type { EntrySink } from "../../ports/entry-sink";
import { CliError } from "../cli-error";
import { unwrap } from "../write-output";

/** The sink for `--out`, by its ending. */
export async function chooseSink(
  out: string,
  columns: readonly CollectedColumn[],
  language: Language,
): Promise<EntrySink> {
  const ending = extname(out).toLowerCase();
  if (ending === ".xlsx") return createXlsxEntrySink(columns, (bytes) => writeFileWhole(out, bytes), out);
  if (ending === ".parquet" || ending === ".duckdb") {
    const format = ending === ".parquet" ? "parquet" : "duckdb";
    return reportBeside(unwrap(await createDuckDBEntrySink(columns, out, format), language), out);
  }
  throw new CliError(
    language === "vi"
      ? `--out ${out}: tệp kết quả phải có đuôi .xlsx, .parquet hoặc .duckdb.`
      : `--out ${out}: the output must end with .xlsx, .parquet or .duckdb.`,
  );
}

/** Where the sheets of the report go: the output itself, or where it holds no sheets a workbook beside it. */
export function nameReport(out: string): string {
  return extname(out).toLowerCase() === ".xlsx" ? out : `${out}.xlsx`;
}

function reportBeside(sink: EntrySink, out: string): EntrySink {
  return {
    ...sink,
    finish: async (report, own = []) => {
      const written = await sink.finish(report, own);
      return written.ok
        ? writeFileWhole(nameReport(out), createWorkbook(report, { own, built: true }))
        : written;
    },
  };
}
