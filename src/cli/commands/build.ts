import { Option, type Command } from "commander";
import { listSheetKinds, planSheets, SHEET_KINDS, type SheetKind } from "../../core/sheets/plan-sheets";
import { createXlsxHost } from "../../hosts/xlsx/xlsx-host";
import type { Period } from "../../core/model/period";
import type { Template } from "../../core/template/schema";
import { CliError } from "../cli-error";
import { describeMissingSheets } from "../describe-missing-sheets";
import { demandEndingOf } from "../demand-ending";
import { decisionsOption, divideFindings, readGivenDecisions } from "../decisions";
import { languageOption, periodOption, templateOption, type Language } from "../options";
import { runCheck } from "../run-check";
import { tellConverted } from "../tell-converted";
import { tellPeriod } from "../tell-period";
import { unwrap, writeOutput } from "../write-output";

interface BuildOptions {
  readonly out: string;
  readonly sheets: readonly SheetKind[];
  readonly decisions: readonly string[];
  readonly values: boolean;
  readonly template?: string;
  readonly period?: Period;
  readonly lang: Language;
}

/** `khop build WORKBOOK… --out FILE.xlsx`: the summary sheets in a copy of the (first) workbook. Exit status 1 where a register
 * is of another period, so that its entries are in no sheet, or a sheet asked for is not among those that can be built. */
export function addBuildCommand(program: Command, finish: (status: number) => void): void {
  program
    .command("build")
    .description("lập biểu tổng hợp vào một bản sao (build the summary sheets into a copy)")
    .argument("<workbooks...>", "sổ tính .xlsx, .xlsm, .xls, .ods")
    .requiredOption("--out <file>", "tệp kết quả .xlsx (the file to write)")
    .addOption(
      new Option("--sheets <list>", "các biểu cần lập (sheets to build)")
        .argParser(parseSheets)
        .default([], "mọi biểu (all tables)"),
    )
    .option("--values", "ghi số thay vì công thức (numbers instead of formulas)", false)
    .addOption(templateOption())
    .addOption(decisionsOption())
    .addOption(periodOption())
    .addOption(languageOption())
    .action(async (workbooks: string[], options: BuildOptions) => {
      finish(await buildWorkbook(workbooks, options));
    });
}

async function buildWorkbook(workbooks: readonly string[], options: BuildOptions): Promise<number> {
  const vi = options.lang === "vi";
  const [first] = workbooks;
  if (first !== undefined) demandEndingOf(first, options.out, options.lang);
  const decisions = await readGivenDecisions(options.decisions, options.lang);
  const { files, facts, report } = await runCheck({
    workbooks,
    reports: [],
    template: options.template,
    decisions,
    period: options.period,
    language: options.lang,
  });
  const [target] = files;
  if (!target) throw new CliError(vi ? "Chưa có sổ tính nào." : "No workbook was named.");
  const { which, missing } = chooseSheets(options.sheets, facts.template, options.lang);
  const { open, setAside } = divideFindings(report, decisions);
  const { plans, notes } = planSheets(facts, {
    which,
    // A formula cannot ask another workbook that may not be there when it is opened.
    values: options.values || files.length > 1,
    language: options.lang,
    findings: open,
    setAside,
    figures: report.figures,
  });
  // Tables of zeros need their reason beside them.
  const isWrongPeriod = tellPeriod(report.findings, options.lang);
  const lacking =
    missing.length === 0 || facts.register.entries === 0
      ? null
      : describeMissingSheets(missing, { ...facts, isGiven: options.template !== undefined }, options.lang);
  if (lacking !== null && plans.length === 0) throw new CliError(lacking);
  if (lacking !== null) process.stderr.write(`khop: ${lacking}\n`);
  for (const note of notes) process.stderr.write(`khop: ${note.message}\n`);
  if (plans.length === 0) {
    throw new CliError(
      vi
        ? "Không lập được biểu nào: không thấy danh sách từng mục trong sổ tính (cần các cột như Đơn vị, Tên (mô hình, sáng kiến, hộ gia đình …), Đối tượng, Lĩnh vực, Năm đăng ký)."
        : "No sheet could be built: the workbook has no register (columns such as Đơn vị, Tên (mô hình, sáng kiến, hộ gia đình …), Đối tượng, Lĩnh vực, Năm đăng ký).",
    );
  }
  tellConverted(target, options.lang);
  const host = createXlsxHost(target.name, target.bytes);
  const { names } = unwrap(await host.writeSheets(plans), options.lang);
  await writeOutput(
    options.out,
    host.bytes(),
    [...workbooks, options.template, ...options.decisions],
    options.lang,
  );
  process.stdout.write(`${vi ? "Đã ghi" : "Wrote"} ${options.out}: ${names.join(", ")}\n`);
  return isWrongPeriod || lacking !== null ? 1 : 0;
}

function parseSheets(text: string): readonly SheetKind[] {
  return text.split(",").map((name) => name.trim());
}

/** The sheets named, or null, for all tables of the template, where none is; and which of them the template has not. */
function chooseSheets(
  named: readonly SheetKind[],
  template: Template,
  language: Language,
): { readonly which: readonly SheetKind[] | null; readonly missing: readonly SheetKind[] } {
  if (named.length === 0) return { which: null, missing: [] };
  const there = listSheetKinds(template);
  const known = [...new Set([...there, ...SHEET_KINDS, "levels"])];
  const unknown = named.find((name) => !known.includes(name));
  if (unknown === undefined) return { which: named, missing: named.filter((name) => !there.includes(name)) };
  throw new CliError(
    language === "vi"
      ? `--sheets: “${unknown}” không phải tên biểu; chọn trong ${known.join(", ")}.`
      : `--sheets: “${unknown}” is no sheet; choose from ${known.join(", ")}.`,
  );
}
