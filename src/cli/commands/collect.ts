import { resolve } from "node:path";
import type { Command } from "commander";
import { usualTemplate } from "../../core/derive/usual-template";
import type { Collection } from "../../core/collect/collection";
import { listSilent } from "../../core/collect/count-collection";
import { CliError } from "../cli-error";
import { nameReport } from "../collect/choose-sink";
import { describeCollection } from "../collect/describe-collection";
import { listInputs, type InputFile } from "../collect/list-inputs";
import { runCollect } from "../collect/run-collect";
import { failOnOption, languageOption, templateOption, type FailOn, type Language } from "../options";
import { readTemplate } from "../read-sources";
import { demandFolder, refuseInput } from "../write-output";

interface CollectOptions {
  readonly out: string;
  readonly template?: string;
  readonly lang: Language;
  readonly failOn: FailOn;
  readonly previous?: readonly string[];
  readonly values?: true;
}

/** `khop collect FILE|FOLDER… --out FILE.xlsx|.parquet|.duckdb`: units' files into one register, and who has reported. */
export function addCollectCommand(program: Command, finish: (status: number) => void): void {
  program
    .command("collect")
    .description(
      "tổng hợp tệp của các đơn vị: gộp danh sách, cộng các biểu cùng mẫu (units' files into one register, and their tables of one layout added up). " +
        "Trả về 1 khi có tệp không lấy được gì hoặc biểu sai; với --fail-on warning, cả khi có điều cần hỏi lại hoặc đơn vị chưa báo cáo " +
        "(status 1: a file gave nothing, or a table is wrong; with --fail-on warning also questions and units that have not reported)",
    )
    .argument("<paths...>", "tệp .xlsx, .xls, .ods, .csv, .docx hoặc thư mục (files or folders)")
    .requiredOption("--out <file>", "tệp kết quả .xlsx, .parquet hoặc .duckdb (the file to write)")
    .option(
      "--previous <paths...>",
      "tệp hoặc thư mục năm trước, để so các biểu (last year's files, to compare the tables with)",
    )
    .option(
      "--values",
      "biểu cộng ghi số thay cho công thức, kèm nguồn từng số (numbers with their sources in place of formulas)",
    )
    .addOption(templateOption())
    .addOption(languageOption())
    .addOption(failOnOption())
    .action(async (paths: string[], options: CollectOptions) => {
      const { lang: language, out } = options;
      const template = (await readTemplate(options.template, language)) ?? usualTemplate();
      const outs = [out, nameReport(out)];
      const current = await listInputs(paths, outs, language);
      const files = joinYears(current, await listInputs(options.previous ?? [], outs, language));
      if (current.length === 0)
        throw new CliError(
          language === "vi"
            ? `Không có tệp nào trong ${paths.join(", ")}: chép tệp của các đơn vị vào đó rồi chạy lại.`
            : `There is no file in ${paths.join(", ")}: put the units' files there and run again.`,
        );
      for (const output of new Set(outs))
        await refuseInput(output, [...files.map((file) => file.path), options.template], language);
      await demandFolder(out, language);
      const collection = await runCollect(files, out, template, language, options.values === true);
      process.stdout.write(describeCollection(collection, out, nameReport(out), language));
      finish(exitStatus(collection, options.failOn));
    });
}

/** Last year's files after this year's, by names of their own; one that is given for both years is this year's. */
function joinYears(current: readonly InputFile[], previous: readonly InputFile[]): readonly InputFile[] {
  const paths = new Set(current.map((file) => resolve(file.path)));
  const names = new Set(current.map((file) => file.name));
  const own = previous
    .filter((file) => !paths.has(resolve(file.path)))
    .map((file): InputFile => ({
      ...file,
      name: names.has(file.name) ? file.path.normalize("NFC") : file.name,
      previous: true,
    }));
  return [...current, ...own];
}

function exitStatus(collection: Collection, failOn: FailOn): number {
  const { remarks } = collection;
  const count = (severity: string): number => remarks.filter((each) => each.severity === severity).length;
  const missing = listSilent(collection).length;
  const errors = count("error");
  const warnings = errors + count("warning") + missing;
  const loud = { error: errors, warning: warnings, note: warnings + count("note"), never: 0 }[failOn];
  return loud > 0 ? 1 : 0;
}
