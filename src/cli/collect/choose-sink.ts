import { extname } from "node:path";
import type { Language } from "../../core/base/language";
import type { CollectedColumn } from "../../core/model/collected-entry";
import { createXlsxEntrySink } from "../../hosts/xlsx/xlsx-entry-sink";
import { writeFileWhole } from "../../hosts/xlsx/file-io";
import type { EntrySink } from "../../ports/entry-sink";
import { CliError } from "../cli-error";

/** The sink for `--out`, by its ending. */
export function chooseSink(out: string, columns: readonly CollectedColumn[], language: Language): EntrySink {
  if (extname(out).toLowerCase() === ".xlsx")
    return createXlsxEntrySink(columns, (bytes) => writeFileWhole(out, bytes), out);
  throw new CliError(
    language === "vi"
      ? `--out ${out}: tệp kết quả phải có đuôi .xlsx.`
      : `--out ${out}: the output must end with .xlsx.`,
  );
}
