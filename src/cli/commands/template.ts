import { type Command } from "commander";
import { describeTemplate } from "../../core/derive/describe-template";
import { findBetterTemplate, keepOwnHeaders } from "../../core/derive/keep-own-headers";
import { printLine } from "../../core/base/printable-text";
import type { Period } from "../../core/model/period";
import type { TemplateDetails } from "../../core/model/report";
import { SHIPPED_TEMPLATES } from "../../core/template/shipped/list-shipped";
import { CliError } from "../cli-error";
import { languageOption, periodOption, reportOption, type Language } from "../options";
import { runCheck } from "../run-check";
import { writeOutput } from "../write-output";

interface InitOptions {
  readonly report: readonly string[];
  readonly period?: Period;
  readonly lang: Language;
  readonly out?: string;
}

/** `khop template init WORKBOOK…`: what Khớp takes from a workbook, as a template to be looked over; `list`, `show`: those that come with it. */
export function addTemplateCommand(program: Command): void {
  const template = program.command("template").description("mẫu của phong trào (templates of movements)");
  template
    .command("init")
    .description("lập mẫu từ một sổ tính (a template from a workbook)")
    .argument("<workbooks...>", "sổ tính .xlsx, .xlsm, .xls, .ods")
    .addOption(reportOption())
    .addOption(periodOption())
    .addOption(languageOption())
    .option("--out <file>", "ghi mẫu vào tệp (write the template to a file)")
    .action(init);
  template
    .command("list")
    .description("các mẫu có sẵn (the templates that come with Khớp)")
    .action(() => {
      for (const each of SHIPPED_TEMPLATES.map((make) => make()))
        process.stdout.write(`${each.id.padEnd(28)} ${each.name}\n`);
    });
  template
    .command("show")
    .description("in một mẫu có sẵn (print one of them)")
    .argument("<id>")
    .addOption(languageOption())
    .option("--out <file>", "ghi mẫu vào tệp (write the template to a file)")
    .action(show);
}

async function init(workbooks: readonly string[], options: InitOptions): Promise<void> {
  const { report, period, lang } = options;
  const { facts } = await runCheck({
    workbooks,
    reports: report,
    template: undefined,
    period,
    language: lang,
  });
  const { template, sources } = facts;
  const own = keepOwnHeaders(template, facts.register);
  await hand(own, options.out, [...workbooks, ...report], lang);
  // Where each part comes from is for the person who looks it over; the template's form has no place for it.
  const stream = options.out === undefined ? process.stderr : process.stdout;
  if (sources) tellSources(describeTemplate(template, sources, lang), stream);
  const shipped = SHIPPED_TEMPLATES.map((make) => make());
  const better = findBetterTemplate(template, shipped, facts.tables);
  if (better) stream.write(`${tellBetter(better.id, lang)}\n`);
}

async function show(
  id: string,
  { lang, out }: { readonly lang: Language; readonly out?: string },
): Promise<void> {
  const all = SHIPPED_TEMPLATES.map((make) => make());
  const found = all.find((each) => each.id === id);
  if (!found)
    throw new CliError(
      lang === "vi"
        ? `Không có mẫu “${id}”; chọn trong ${all.map((each) => each.id).join(", ")}.`
        : `There is no template “${id}”; choose from ${all.map((each) => each.id).join(", ")}.`,
    );
  await hand(found, out, [], lang);
}

async function hand(
  template: object,
  out: string | undefined,
  inputs: readonly string[],
  language: Language,
): Promise<void> {
  const text = `${JSON.stringify(template, null, 2)}\n`;
  if (out === undefined) process.stdout.write(text);
  else await writeOutput(out, new TextEncoder().encode(text), inputs, language);
}

function tellBetter(id: string, lang: Language): string {
  return lang === "vi"
    ? `Mẫu có sẵn “${id}” biết nhiều cột của danh sách này hơn; muốn dùng thì: khop template show ${id} --out mau.json`
    : `The template “${id}” that comes with Khớp knows more of this register's columns: khop template show ${id} --out template.json`;
}

function tellSources({ parts }: TemplateDetails, stream: NodeJS.WritableStream): void {
  for (const { part, value, from, isUsual } of parts)
    stream.write(`${printLine(`${isUsual ? "? " : "  "}${part}: ${value} (${from})`)}\n`);
}
