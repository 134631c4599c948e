import type { Command } from "commander";
import { listMarks } from "../../core/engine/list-marks";
import { summariseCounts } from "../../core/render/words";
import { listTicks } from "../../core/ticks/list-ticks";
import { planSheets } from "../../core/sheets/plan-sheets";
import { createXlsxHost } from "../../hosts/xlsx/xlsx-host";
import { CliError } from "../cli-error";
import { decisionsOption, divideFindings, readGivenDecisions } from "../decisions";
import { languageOption, reportOption, templateOption, type Language } from "../options";
import { runCheck } from "../run-check";
import { tellConverted } from "../tell-converted";
import { demandEndingOf } from "../demand-ending";
import { unwrap, writeOutput } from "../write-output";

interface MarkOptions {
  readonly report: readonly string[];
  readonly out: string;
  readonly template?: string;
  readonly decisions: readonly string[];
  readonly ticks?: boolean;
  readonly lang: Language;
}

/** `khop mark WORKBOOK --out FILE.xlsx`: a copy with the findings marked on the cells, and a sheet that lists them. */
export function addMarkCommand(program: Command): void {
  program
    .command("mark")
    .description("đánh dấu phát hiện lên ô trong một bản sao (mark the findings on the cells of a copy)")
    .argument("<workbook>", "sổ tính .xlsx, .xlsm, .xls, .ods")
    .addOption(reportOption())
    .requiredOption("--out <file>", "tệp kết quả .xlsx (the file to write)")
    .addOption(templateOption())
    .addOption(decisionsOption())
    .option("--ticks", "đánh dấu cả số đã tính lại và khớp (tick what was worked out and holds, too)")
    .addOption(languageOption())
    .action(async (workbook: string, options: MarkOptions) => {
      demandEndingOf(workbook, options.out, options.lang);
      const decisions = await readGivenDecisions(options.decisions, options.lang);
      const { files, facts, report } = await runCheck({
        workbooks: [workbook],
        reports: options.report,
        template: options.template,
        decisions,
        language: options.lang,
      });
      const [file] = files;
      if (!file) throw new CliError(workbook);
      const { open, setAside } = divideFindings(report, decisions);
      const { plans } = planSheets(facts, {
        which: ["findings"],
        values: true,
        language: options.lang,
        findings: open,
        setAside,
        figures: report.figures,
      });
      tellConverted(file, options.lang);
      const host = createXlsxHost(file.name, file.bytes);
      const ticks = options.ticks ? listTicks(facts, report) : [];
      const marks = listMarks(open, file.name, ticks);
      const cells = marks.filter(({ severity }) => severity !== "tick").length;
      unwrap(await host.mark(marks), options.lang);
      const { names } = unwrap(await host.writeSheets(plans), options.lang);
      await writeOutput(
        options.out,
        host.bytes(),
        [workbook, ...options.report, options.template, ...options.decisions],
        options.lang,
      );
      const counts = summariseCounts(open, options.lang);
      process.stdout.write(
        options.lang === "vi"
          ? `Đã ghi ${options.out}: ${counts === "" ? "không có phát hiện" : counts}, đánh dấu ${cells} ô${options.ticks ? ` và ${marks.length - cells} ô khớp` : ""}, danh sách ở trang “${names.join(", ")}”.\n`
          : `Wrote ${options.out}: ${counts === "" ? "no findings" : counts}, ${cells} cells marked${options.ticks ? ` and ${marks.length - cells} ticked` : ""}, listed on the sheet “${names.join(", ")}”.\n`,
      );
    });
}
