import { Option, type Command } from "commander";
import { REPORT_FORMATS, renderReport, type ReportFormat } from "../../core/render/render-report";
import type { Period } from "../../core/model/period";
import type { Report } from "../../core/model/report";
import { compareRuns, rememberFinding } from "../../core/review/compare-runs";
import { decideReport } from "../../core/review/decide-report";
import { changeDecisions, decisionsOption, readAllDecisions, type DecisionOptions } from "../decisions";
import { readPastReport } from "../read-past-report";
import { CliError } from "../cli-error";
import {
  exitStatus,
  failOnOption,
  languageOption,
  listOption,
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

interface CheckOptions extends DecisionOptions {
  readonly report: readonly string[];
  readonly template?: string;
  readonly period?: Period;
  readonly format: ReportFormat | "html";
  readonly lang: Language;
  readonly failOn: FailOn;
  readonly out?: string;
  readonly links?: string;
  readonly since?: string;
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
    .addOption(decisionsOption())
    .addOption(listOption("--dismiss <id>", "bỏ qua phát hiện, ghi vào tệp quyết định (dismiss a finding)"))
    .addOption(listOption("--reopen <id>", "mở lại phát hiện (reopen a finding)"))
    .option("--reason <text>", "lý do bỏ qua (why it is dismissed)")
    .option("--by <name>", "tên người quyết định (who decides)")
    .option("--since <report>", "so với kết quả JSON của lần trước (compare with an earlier JSON report)")
    .action(async (workbooks: string[], options: CheckOptions) => {
      refuseOfficeEnding(options.out, options.lang);
      if (workbooks.length === 0 && options.report.length === 0) {
        throw new CliError(
          options.lang === "vi"
            ? "Chưa có tệp nào để kiểm tra: cho một sổ tính, hoặc --report."
            : "Nothing to check: name a workbook, or --report.",
        );
      }
      const inputs = [...workbooks, ...options.report, options.template, options.links, options.since];
      const past = options.since === undefined ? null : await readPastReport(options.since, options.lang);
      const decisions = await readAllDecisions(options, options.lang);
      const checked = await runCheck({
        workbooks,
        reports: options.report,
        template: options.template,
        period: options.period,
        links: options.links,
        decisions,
        language: options.lang,
      });
      const { report: found } = checked;
      const decided = decideReport(
        found,
        await changeDecisions(found, decisions, options, inputs, options.lang),
      );
      const report = past ? { ...decided, since: holdAgainst(past, found) } : decided;
      const text =
        options.format === "html"
          ? await (
              await import("../write-proof")
            ).writeProofOf(
              { ...checked, report },
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
          [...inputs, ...options.decisions],
          options.lang,
        );
      tellPeriod(report.findings, options.lang);
      finish(exitStatus(report, options.failOn));
    });
}

function holdAgainst(past: Report, now: Report): ReturnType<typeof compareRuns> {
  return compareRuns(past.findings.map(rememberFinding), now.findings);
}
