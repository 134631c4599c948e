import type { Command } from "commander";
import { usualTemplate } from "../../core/derive/usual-template";
import type { Collection } from "../../core/collect/collection";
import { CliError } from "../cli-error";
import { nameReport } from "../collect/choose-sink";
import { describeCollection } from "../collect/describe-collection";
import { listInputs } from "../collect/list-inputs";
import { runCollect } from "../collect/run-collect";
import { failOnOption, languageOption, templateOption, type FailOn, type Language } from "../options";
import { readTemplate } from "../read-sources";
import { demandFolder, refuseInput } from "../write-output";

interface CollectOptions {
  readonly out: string;
  readonly template?: string;
  readonly lang: Language;
  readonly failOn: FailOn;
}

/** `khop collect FILE|FOLDER… --out FILE.xlsx|.parquet|.duckdb`: units' files into one register, and who has reported. */
export function addCollectCommand(program: Command, finish: (status: number) => void): void {
  program
    .command("collect")
    .description(
      "tổng hợp tệp của các đơn vị thành một danh sách (units' files into one register). " +
        "Trả về 1 khi có tệp không lấy được mục nào; với --fail-on warning, cả khi có điều cần hỏi lại hoặc đơn vị chưa báo cáo " +
        "(status 1: a file gave no entry; with --fail-on warning also questions and units that have not reported)",
    )
    .argument("<paths...>", "tệp .xlsx, .xls, .ods, .csv, .docx hoặc thư mục (files or folders)")
    .requiredOption("--out <file>", "tệp kết quả .xlsx, .parquet hoặc .duckdb (the file to write)")
    .addOption(templateOption())
    .addOption(languageOption())
    .addOption(failOnOption())
    .action(async (paths: string[], options: CollectOptions) => {
      const { lang: language, out } = options;
      const template = (await readTemplate(options.template, language)) ?? usualTemplate();
      const files = await listInputs(paths, [out, nameReport(out)], language);
      if (files.length === 0)
        throw new CliError(
          language === "vi"
            ? `Không có tệp nào trong ${paths.join(", ")}: chép tệp của các đơn vị vào đó rồi chạy lại.`
            : `There is no file in ${paths.join(", ")}: put the units' files there and run again.`,
        );
      for (const output of new Set([out, nameReport(out)]))
        await refuseInput(output, [...files.map((file) => file.path), options.template], language);
      await demandFolder(out, language);
      const collection = await runCollect(files, out, template, language);
      process.stdout.write(describeCollection(collection, out, nameReport(out), language));
      finish(exitStatus(collection, options.failOn));
    });
}

function exitStatus({ remarks, units }: Collection, failOn: FailOn): number {
  const count = (severity: string): number => remarks.filter((each) => each.severity === severity).length;
  const missing = units.filter((unit) => unit.entries === 0).length;
  const errors = count("error");
  const warnings = errors + count("warning") + missing;
  const loud = { error: errors, warning: warnings, note: warnings + count("note"), never: 0 }[failOn];
  return loud > 0 ? 1 : 0;
}
