import { Option, type Command } from "commander";
import { planSheets, SHEET_KINDS, type SheetKind } from "../../core/sheets/plan-sheets";
import { createXlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { Period } from "../../core/model/table";
import { CliError } from "../cli-error";
import { languageOption, periodOption, templateOption, type Language } from "../options";
import { runCheck } from "../run-check";
import { unwrap, writeOutput } from "../write-output";

interface BuildOptions {
  readonly out: string;
  readonly sheets: readonly SheetKind[];
  readonly values: boolean;
  readonly template?: string;
  readonly period?: Period;
  readonly lang: Language;
}

/** `khop build WORKBOOK… --out FILE.xlsx`: the summary sheets in a copy of the (first) workbook. */
export function addBuildCommand(program: Command): void {
  program
    .command("build")
    .description("lập biểu tổng hợp vào một bản sao (build the summary sheets into a copy)")
    .argument("<workbooks...>", "sổ tính .xlsx, .xlsm")
    .requiredOption("--out <file>", "tệp kết quả .xlsx (the file to write)")
    .addOption(
      new Option("--sheets <list>", "các biểu cần lập (sheets to build)")
        .argParser(parseSheets)
        .default(["awards", "fields", "units"], "awards,fields,units"),
    )
    .option("--values", "ghi số thay vì công thức (numbers instead of formulas)", false)
    .addOption(templateOption())
    .addOption(periodOption())
    .addOption(languageOption())
    .action(async (workbooks: string[], options: BuildOptions) => {
      await buildWorkbook(workbooks, options);
    });
}

async function buildWorkbook(workbooks: readonly string[], options: BuildOptions): Promise<void> {
  const vi = options.lang === "vi";
  const { files, facts, report } = await runCheck({
    workbooks,
    reports: [],
    template: options.template,
    period: options.period,
    language: options.lang,
  });
  const [target] = files;
  if (!target) throw new CliError(vi ? "Chưa có sổ tính nào." : "No workbook was named.");
  const { plans, notes } = planSheets(facts, {
    which: options.sheets,
    // A formula cannot ask another workbook that may not be there when it is opened.
    values: options.values || files.length > 1,
    language: options.lang,
    findings: report.findings,
    figures: report.figures,
  });
  // Tables of zeros need their reason beside them.
  for (const finding of report.findings)
    if (finding.messageId === "otherPeriod") process.stderr.write(`khop: ${finding.message}\n`);
  for (const note of notes) process.stderr.write(`khop: ${note.message}\n`);
  if (plans.length === 0) {
    throw new CliError(
      vi
        ? "Không lập được biểu nào: không thấy danh sách mô hình trong sổ tính (cần các cột như Đơn vị, Tên mô hình, Đối tượng, Lĩnh vực)."
        : "No sheet could be built: the workbook has no register (columns such as Đơn vị, Tên mô hình, Đối tượng, Lĩnh vực).",
    );
  }
  const host = createXlsxHost(target.name, target.bytes);
  const { names } = unwrap(await host.writeSheets(plans), options.lang);
  await writeOutput(options.out, host.bytes(), [...workbooks, options.template], options.lang);
  process.stdout.write(`${vi ? "Đã ghi" : "Wrote"} ${options.out}: ${names.join(", ")}\n`);
}

function parseSheets(text: string): readonly SheetKind[] {
  const names = text.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !isSheetKind(name));
  if (unknown !== undefined) {
    throw new CliError(
      `--sheets: “${unknown}” không phải tên biểu (is no sheet); ${SHEET_KINDS.join(", ")}.`,
    );
  }
  return names.filter(isSheetKind);
}

function isSheetKind(name: string): name is SheetKind {
  return (SHEET_KINDS as readonly string[]).includes(name);
}
