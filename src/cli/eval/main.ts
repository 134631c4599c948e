import { Command, InvalidArgumentError } from "commander";
import { readLabelledTables } from "./aggrecol";
import { describeRegisters } from "./describe-registers";
import { evaluateRegisters } from "./evaluate-registers";
import { evaluateSums, type SumsOutcome } from "./evaluate-sums";
import { CHANGE_KINDS } from "./change-number";
import { describeMutations } from "./describe-mutations";
import { mutateReport } from "./mutate-report";
import { gatherFacts } from "../../core/engine/gather-facts";
import { readDocuments, readTemplate, readWorkbooks } from "../read-sources";

const program = new Command("eval").description("Measures parts of Khớp on labelled data.");

program
  .command("sums")
  .description("how many sums of labelled tables are recognised, reported wrongly, and caught once changed")
  .argument("<file>", ".jsonl or .jsonl.gz, one labelled table a line")
  .option("--seed <number>", "of the chance that picks the changes", toWhole, 1)
  .option("--count <number>", "changes of each kind", toWhole, 100)
  .option("--list", "also list every report on an unchanged table", false)
  .action((file: string, options: { seed: number; count: number; list: boolean }) => {
    const outcome = evaluateSums(readLabelledTables(file), options.seed, options.count);
    console.log(describe(outcome).join("\n"));
    if (options.list) for (const line of listReports(outcome)) console.log(line);
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

function describe(outcome: SumsOutcome): string[] {
  const { tables, labelled, recognised, reports, tablesWithReports, changes, perTable, milliseconds } =
    outcome;
  const per100 = (count: number): string => ((100 * count) / Math.max(1, tables)).toFixed(1);
  const lines = [
    `tables                ${tables}`,
    `labelled sums         ${labelled}`,
    `recognised            ${share(recognised, labelled)}`,
    `reports on unchanged  ${reports.length} in ${tablesWithReports} tables: ${per100(reports.length)} per 100 tables (${per100(tablesWithReports)} tables in 100 have any)`,
    "after one cell of a labelled sum is changed (picked evenly over the labelled sums):",
  ];
  let [tried, caught, named] = [0, 0, 0];
  for (const kind of CHANGE_KINDS) {
    const tally = changes[kind];
    const counted = tally.tried - tally.absorbed;
    [tried, caught, named] = [tried + counted, caught + tally.caught, named + tally.named];
    lines.push(
      `  ${kind.padEnd(16)} caught ${share(tally.caught, counted)}; cell named with its value ${share(tally.named, counted)}; left out ${tally.absorbed} that rounding of decimals absorbs`,
    );
  }
  lines.push(
    `  ${"all".padEnd(16)} caught ${share(caught, tried)}; cell named with its value ${share(named, tried)}`,
    `  every table alike caught ${(100 * perTable.caught).toFixed(1)} % (${perTable.tables} tables changed)`,
    `time                  median ${milliseconds.median.toFixed(0)} ms, most ${milliseconds.most.toFixed(0)} ms, all ${(milliseconds.total / 1000).toFixed(1)} s`,
  );
  return lines;
}

function share(count: number, of: number): string {
  return `${((100 * count) / Math.max(1, of)).toFixed(1)} % (${count} of ${of})`;
}

function* listReports({ reports }: SumsOutcome): Iterable<string> {
  for (const { file, sheet, suspect } of reports) {
    const { total, parts, direction, shown, sum, culprit, expected, confirmations } = suspect;
    yield `${file} [${sheet}] ${direction} total at row ${total[0] + 1}, column ${total[1] + 1}: ${shown}, ${parts.length} parts make ${sum}; row ${culprit[0] + 1}, column ${culprit[1] + 1} should be ${expected} (holds in ${confirmations} other lines)`;
  }
}
