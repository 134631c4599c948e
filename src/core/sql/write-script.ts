import { listCollectedColumns } from "../collect/list-entries";
import type { Language, Localized } from "../base/language";
import { fillPeriod } from "../summaries/lay-out-header";
import type { SummaryTable, Template } from "../template/schema";
import { compileTable } from "./compile-table";
import { isFile, quoteName, quoteTable, writeRemark, writeType, type SqlDialect } from "./dialect";
import { listSqlColumns, type SqlColumn } from "./register-columns";

export interface SqlScript {
  /** The summary tables asked for. */
  readonly tables: readonly SummaryTable["id"][];
  /** The table that holds the collected register. */
  readonly register: string;
  readonly dialect: SqlDialect;
  readonly language: Language;
}

/** The register's table and the template's summary tables as one SQL script, with remarks for a reader. */
export function writeScript(template: Template, options: SqlScript): string {
  const { register, dialect, language } = options;
  const head = [
    writeRemark(`${template.name} · ${fillPeriod("{period}", template)}`),
    writeRemark(HEAD[language].replace("{dialect}", dialect)),
    ...(template.counted ?? []).map(({ sheetName }) =>
      writeRemark(COUNTED[language].replace("{sheet}", sheetName)),
    ),
  ];
  const create = isFile(register, dialect) ? [] : [writeCreateTable(template, options)];
  const queries = template.tables
    .filter((table) => options.tables.includes(table.id))
    .map((table) => {
      const { columns, sql } = compileTable(table, template, register, dialect);
      return [
        writeRemark(
          `${table.sheetName} · ${table.title.map((line) => fillPeriod(line, template)).join(" ")}`,
        ),
        ...columns.map(({ name, path }) => writeRemark(`  ${name}: ${path.join(" › ")}`)),
        `${sql};`,
      ].join("\n");
    });
  return `${[head.join("\n"), ...create, ...queries].join("\n\n")}\n`;
}

/** What the office's own columns hold is not in the collected register. */
const COUNTED: Localized = {
  vi: "{sheet}: đếm theo các cột riêng của danh sách, bảng dưới đây không giữ các cột ấy. Muốn lập lại biểu này thì dùng khop build.",
  en: "{sheet}: counted by the list's own columns, which the register below does not keep. To build this table anew use khop build.",
};

/** The table of the register, as `khop collect --out FILE.parquet` fills it. */
function writeCreateTable(template: Template, { register, dialect, language }: SqlScript): string {
  const columns = listSqlColumns(listCollectedColumns(template));
  const width = Math.max(...columns.map((column) => quoteName(column.name, dialect).length));
  const lines = columns.map((column, index) => {
    const name = quoteName(column.name, dialect).padEnd(width);
    const type = writeType(column.type, dialect);
    const comma = index === columns.length - 1 ? "" : ",";
    return `  ${name} ${`${type}${comma}`.padEnd(15)} ${writeRemark(describeColumn(column, language))}`;
  });
  // The standard does not know IF NOT EXISTS; every other reader here does.
  const create = dialect === "standard" ? "CREATE TABLE" : "CREATE TABLE IF NOT EXISTS";
  return `${create} ${quoteTable(register, dialect)} (\n${lines.join("\n")}\n);`;
}

function describeColumn({ of }: SqlColumn, language: Language): string {
  switch (of.kind) {
    case "entry":
      return WORDS.entry[language];
    case "month":
      return WORDS.month[language].replace("{header}", of.column.header);
    case "unread":
      return WORDS.unread[language].replace("{header}", of.column.header);
    case "value":
      return `${of.column.header}${WORDS[of.column.holds][language]}`;
  }
}

const HEAD: Localized = {
  vi: "Do khop sql viết, kiểu {dialect}. Mỗi dòng của bảng là một mục trong danh sách, như khop collect gom lại.",
  en: "Written by khop sql, dialect {dialect}. A row of the table is an entry of the register, as khop collect gathers them.",
};

const WORDS = {
  entry: { vi: "số thứ tự của mục, đếm từ 1", en: "the entry's number, counted from 1" },
  month: {
    vi: "{header}: tháng, nếu ghi ngày hoặc tháng",
    en: "{header}: the month, where a date or a month was written",
  },
  unread: {
    vi: "{header}: chữ đã ghi mà không đọc được",
    en: "{header}: what stands there and could not be read",
  },
  text: { vi: "", en: "" },
  category: { vi: ": tên trong mẫu, hoặc nguyên văn", en: ": the template's name, else as written" },
  unit: { vi: ": tên trong mẫu, hoặc nguyên văn", en: ": the template's name, else as written" },
  year: { vi: ": bốn chữ số", en: ": four digits" },
  flag: { vi: "", en: "" },
  number: { vi: ": đếm từ 1", en: ": counted from 1" },
} as const satisfies Readonly<Record<string, Localized>>;
