import { InvalidArgumentError, Option, type Command } from "commander";
import type { Period } from "../../core/model/period";
import { SQL_DIALECTS, type SqlDialect } from "../../core/sql/dialect";
import { findUnsayableName, type UnsayableName } from "../../core/sql/find-unsayable-name";
import { writeScript } from "../../core/sql/write-script";
import { gatherFacts } from "../../core/engine/gather-facts";
import type { SummaryTable } from "../../core/template/schema";
import { CliError } from "../cli-error";
import { languageOption, periodOption, templateOption, type Language } from "../options";
import { chooseInForce } from "../read-kept";
import { readTemplate, readWorkbooks } from "../read-sources";
import { refuseOfficeEnding } from "../demand-ending";
import { writeOutput } from "../write-output";

interface SqlOptions {
  readonly table: string;
  readonly dialect: SqlDialect;
  readonly sheets?: readonly SummaryTable["id"][];
  readonly template?: string;
  readonly period?: Period;
  readonly lang: Language;
  readonly out?: string;
}

/** `khop sql [--template FILE]`: the summary tables of a template as SQL over the collected register. */
export function addSqlCommand(program: Command): void {
  program
    .command("sql")
    .description("viết các biểu tổng hợp thành SQL (the summary tables as SQL)")
    .argument("[workbooks...]", "sổ tính, để lấy biểu từ đó khi không có mẫu (whose tables to write)")
    .addOption(templateOption())
    .addOption(periodOption())
    .addOption(
      new Option("--table <name>", "bảng chứa danh sách đã gom (the table with the collected register)")
        .argParser(readTableName)
        .default("register"),
    )
    .addOption(
      new Option("--dialect <dialect>", "kiểu SQL (whose SQL)")
        .choices([...SQL_DIALECTS])
        .default("standard"),
    )
    .addOption(
      new Option("--sheets <list>", "các biểu cần viết (tables to write)").argParser((text: string) =>
        text.split(",").map((part) => part.trim()),
      ),
    )
    .addOption(languageOption())
    .option("--out <file>", "ghi kết quả vào tệp (write the result to a file)")
    .action(async (paths: string[], options: SqlOptions) => {
      const { lang, out, template: path, period = null, sheets, table, dialect } = options;
      refuseOfficeEnding(out, lang);
      const given = await readTemplate(path, lang);
      if (!given && paths.length === 0)
        throw new CliError(
          lang === "vi"
            ? "Cho sổ tính đã gom (để lấy biểu, kỳ, lĩnh vực từ đó) hoặc mẫu: khop sql SỔ.xlsx, khop sql --template MẪU.json."
            : "Give the collected workbook (tables, period and fields are taken from it) or a template: khop sql BOOK.xlsx, khop sql --template FILE.json.",
        );
      const files = given ? [] : await readWorkbooks(paths, lang);
      const { template: wanted, ...set } = chooseInForce({ template: given, period }, files, lang);
      const { template } = gatherFacts(
        files.map((file) => file.snapshot),
        [],
        wanted,
        set,
      );
      const unsayable = findUnsayableName(template);
      if (unsayable) throw new CliError(describeUnsayable(unsayable, lang));
      const known = template.tables.map(({ id }) => id);
      const tables = chooseTables(sheets, known, lang);
      const text = writeScript(template, { tables, register: table, dialect, language: lang });
      if (out === undefined) process.stdout.write(text);
      else await writeOutput(out, new TextEncoder().encode(text), [...paths, path], lang);
    });
}

/** Those asked for, or all that the template has. */
function chooseTables(
  named: readonly SummaryTable["id"][] | undefined,
  known: readonly SummaryTable["id"][],
  language: Language,
): readonly SummaryTable["id"][] {
  const vi = language === "vi";
  if (known.length === 0) throw new CliError(vi ? "Mẫu không có biểu nào." : "The template has no table.");
  const missing = named?.find((id) => !known.includes(id));
  if (missing === undefined) return named ?? known;
  throw new CliError(
    vi
      ? `Mẫu không có biểu ${missing}; chọn trong ${known.join(", ")}.`
      : `The template has no table ${missing}; choose from ${known.join(", ")}.`,
  );
}

function describeUnsayable({ list, name, why }: UnsayableName, language: Language): string {
  const shown = JSON.stringify(name);
  if (why === "unwritable")
    return language === "vi"
      ? `Tên ${shown} trong ${list} của mẫu có ký tự mà cơ sở dữ liệu không chứa được: gõ lại tên đó.`
      : `The name ${shown} in ${list} of the template holds a character no database takes: type it again.`;
  return language === "vi"
    ? `Trong ${list} của mẫu có hai mục cùng đọc là ${shown}, SQL không phân biệt được: đổi tên hoặc bỏ cách viết trùng.`
    : `Two of ${list} in the template are read as ${shown}, which SQL cannot tell apart: rename one, or take the alias away.`;
}

/** A table, or schema.table; with DuckDB and Spark a Parquet file. */
function readTableName(text: string): string {
  const parts = text.split(".");
  const sound = parts.every((part) => part.trim() !== "") && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text);
  if (!sound)
    throw new InvalidArgumentError(
      "Cho tên bảng như so_dang_ky hoặc bao_cao.so_dang_ky (give a table, or schema.table).",
    );
  return text;
}
