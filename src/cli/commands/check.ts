import { Option, type Command } from "commander";
import { REPORT_FORMATS, renderReport, type ReportFormat } from "../../core/render/render-report";
import type { Period } from "../../core/model/period";
import { CliError } from "../cli-error";
import {
  exitStatus,
  failOnOption,
  languageOption,
  periodOption,
  reportOption,
  templateOption,
  type FailOn,
  type Language,
} from "../options";
import { colourReport, wantsColour } from "../colour-report";
import { refuseOfficeEnding } from "../demand-ending";
import { runCheck } from "../run-check";
import { tellPeriod } from "../tell-period";
import { writeOutput } from "../write-output";

interface CheckOptions {
  readonly report: readonly string[];
  readonly template?: string;
  readonly period?: Period;
  readonly format: ReportFormat | "html";
  readonly lang: Language;
  readonly failOn: FailOn;
  readonly out?: string;
  readonly links?: string;
}

/** `khop check WORKBOOK… [--report FILE…]`: prints every disagreement. */
export function addCheckCommand(program: Command, finish: (status: number) => void): void {
  program
    .command("check")
    .description("kiểm tra danh sách, biểu và báo cáo (check register, tables and report)")
    .argument("[workbooks...]", "sổ tính .xlsx, .xlsm, .xls, .ods")
    .addOption(reportOption())
    .addOption(templateOption())
    .addOption(periodOption())
    .addOption(
      new Option("--format <format>", "dạng kết quả (output format)")
        .choices([...REPORT_FORMATS, "html"])
        .default("text"),
    )
    .addOption(languageOption())
    .addOption(failOnOption())
    .option("--out <file>", "ghi kết quả vào tệp (write the result to a file)")
    .option("--links <file>", "liên kết đã ghi nhớ, JSON (remembered links of figures to cells)")
    .action(async (workbooks: string[], options: CheckOptions) => {
      refuseOfficeEnding(options.out, options.lang);
      if (workbooks.length === 0 && options.report.length === 0) {
        throw new CliError(
          options.lang === "vi"
            ? "Chưa có tệp nào để kiểm tra: cho một sổ tính, hoặc --report."
            : "Nothing to check: name a workbook, or --report.",
        );
      }
      const checked = await runCheck({
        workbooks,
        reports: options.report,
        template: options.template,
        period: options.period,
        links: options.links,
        language: options.lang,
      });
      const { report } = checked;
      const text =
        options.format === "html"
          ? await (
              await import("../write-proof")
            ).writeProofOf(
              checked,
              { workbooks, reports: options.report, template: options.template },
              options.lang,
            )
          : renderReport(report, options.format, options.lang);
      if (options.out === undefined)
        process.stdout.write(
          options.format === "text" && wantsColour(process.stdout, process.env) ? colourReport(text) : text,
        );
      else
        await writeOutput(
          options.out,
          new TextEncoder().encode(text),
          [...workbooks, ...options.report, options.template, options.links],
          options.lang,
        );
      tellPeriod(report.findings, options.lang);
      finish(exitStatus(report, options.failOn));
    });
}
