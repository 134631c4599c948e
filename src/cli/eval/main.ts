import { Command, InvalidArgumentError } from "commander";
import { readLabelledTables } from "./aggrecol";
import { describeRegisters } from "./describe-registers";
import { evaluateRegisters } from "./evaluate-registers";
import { describeTables } from "./describe-tables";
import { evaluateTables } from "./evaluate-tables";
import { createRandom } from "./random";
import { describeMutations } from "./describe-mutations";
import { mutateReport } from "./mutate-report";
import { gatherFacts } from "../../core/engine/gather-facts";
import { readDocuments, readTemplate, readWorkbooks } from "../read-sources";

const program = new Command("eval").description("Measures parts of Khớp on labelled data.");

program
  .command("tables")
  .description("what is told of labelled tables, unchanged and with one cell changed, by the whole check")
  .argument("<file>", ".jsonl or .jsonl.gz, one labelled table a line")
  .option("--seed <number>", "of the chance that picks the changes", toWhole, 1)
  .option("--changes <number>", "changes of each kind a table", toWhole, 1)
  .option("--half <a|b>", "only this half of the tables, drawn by chance")
  .option("--list", "also list every report on an unchanged table, and every change that was missed", false)
  .action((file: string, options: TablesOptions) => {
    const all = readLabelledTables(file);
    const random = createRandom(4711);
    const halves = all.map(() => (random.below(2) === 0 ? "a" : "b"));
    const tables =
      options.half === undefined ? all : all.filter((_, index) => halves[index] === options.half);
    const outcome = evaluateTables(tables, options);
    for (const line of describeTables(outcome, options.list)) console.log(line);
  });

program
  .command("mutate")
  .description("how many slips are found, put one at a time into a report and a workbook that agree")
  .argument("<report>", "the report")
  .argument("<workbook>", "its workbook")
  .option("--template <file>", "template as JSON")
  .option("--seed <number>", "of the chance that picks the changes", toWhole, 1)
  .option("--count <number>", "changes in all", toWhole, 200)
  .action(async (report: string, workbook: string, options: MutateOptions) => {
    const given = await readTemplate(options.template, "en");
    const files = await readWorkbooks([workbook], "en");
    const documents = await readDocuments([report], "en");
    const sources = { workbooks: files.map((file) => file.snapshot), documents };
    const { template } = gatherFacts(sources.workbooks, documents, given);
    for (const line of describeMutations(mutateReport(sources, template, options))) console.log(line);
  });

program
  .command("registers")
  .description("how many faults are found, put one at a time into generated registers written in many ways")
  .option("--seeds <number>", "registers of each layout", toWhole, 1)
  .option("--entries <number>", "entries of each", toWhole, 300)
  .option("--list", "also list what was missed, and what was told wrongly", false)
  .action((options: { seeds: number; entries: number; list: boolean }) => {
    const seeds = Array.from({ length: options.seeds }, (_, index) => 11 + index);
    const outcome = evaluateRegisters(seeds, options.entries);
    for (const line of describeRegisters(outcome)) console.log(line);
    if (!options.list) return;
    for (const layout of outcome.layouts)
      for (const line of layout.loud) console.log(`loud on clean: ${line}`);
    for (const line of outcome.missed) console.log(`missed: ${line}`);
    for (const line of outcome.wrong) console.log(`wrong: ${line}`);
  });

interface TablesOptions {
  readonly seed: number;
  readonly changes: number;
  readonly half?: string;
  readonly list: boolean;
}

interface MutateOptions {
  readonly template?: string;
  readonly seed: number;
  readonly count: number;
}

program.parseAsync().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
});

function toWhole(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError("Give a whole number.");
  return Number(text);
}
