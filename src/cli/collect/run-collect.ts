import type { Language } from "../../core/base/language";
import type { Collection, FileOutcome } from "../../core/collect/collection";
import { COLLECTION_SHEETS } from "../../core/collect/collection-words";
import { planSumSheets } from "../../core/consolidate/plan-sum-sheets";
import { findCopies } from "../../core/collect/find-copies";
import { listCollectedColumns, listEntries } from "../../core/collect/list-entries";
import { planCollectionSheets } from "../../core/collect/plan-collection-sheets";
import { summariseCollection } from "../../core/collect/summarise-collection";
import type { Template } from "../../core/template/schema";
import { describeFileFault } from "../../app/sentences/file-fault";
import { describeHostError } from "../../app/sentences/host-error";
import type { EntrySink } from "../../ports/entry-sink";
import { CliError } from "../cli-error";
import { unwrap } from "../write-output";
import { chooseSink } from "./choose-sink";
import type { FileResult } from "./collect-file";
import { collectFiles } from "./collect-files";
import { dropJournal, findKept, openJournal, type Journal } from "./journal";
import type { InputFile } from "./list-inputs";
import { showProgress } from "./show-progress";

/** Collects files into `out`; the journal goes when the output is there. Told which files were copies of another. */
export async function runCollect(
  files: readonly InputFile[],
  out: string,
  template: Template,
  language: Language,
  values: boolean,
): Promise<Collection> {
  const columns = listCollectedColumns(template);
  const sink = await chooseSink(out, columns, language);
  const journal = openJournal(out, template);
  const progress = showProgress(files.length, language);
  const results = await collectFiles(files, template, journal, progress.tell);
  progress.end();
  for (const result of results)
    if (result.kind === "not-kept") throw new CliError(describeHostError(result.error, language));
  const outcomes = listOutcomes(files, results);
  const collection = summariseCollection(outcomes, template);
  const report = planCollectionSheets(
    collection,
    template,
    (fault, file) => describeFileFault(fault, file, language),
    language,
  );
  const reserved = [...report.map((plan) => plan.name), COLLECTION_SHEETS.register];
  const { sums, parts } = planSumSheets(collection.sums, { values, reserved }, language);
  try {
    for (const [index, outcome] of outcomes.entries()) {
      const result = results[index];
      if (outcome.kind !== "read" || outcome.previous === true || result?.kind !== "read") continue;
      await writeFile(sink, result, outcome.name, journal, language, columns);
    }
    unwrap(await sink.finish([...report, ...parts], sums), language);
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  await dropJournal(journal);
  return collection;
}

/** Each file's outcome by name; the same bytes are taken once. */
function listOutcomes(files: readonly InputFile[], results: readonly FileResult[]): readonly FileOutcome[] {
  const copies = findCopies(
    files.map(({ name }, index) => {
      const result = results[index];
      return { name, hash: result?.kind === "read" ? result.hash : null };
    }),
  );
  return files.flatMap(({ name, previous }, index): readonly FileOutcome[] => {
    const result = results[index];
    if (result?.kind === "unreadable") return [{ kind: "unreadable", name, fault: result.fault }];
    if (result?.kind !== "read") return [];
    const of = copies[index] ?? null;
    if (of !== null) return [{ kind: "copy", name, of }];
    return [{ kind: "read", name, facts: result.facts, ...(previous ? { previous } : {}) }];
  });
}

async function writeFile(
  sink: EntrySink,
  { key }: Extract<FileResult, { kind: "read" }>,
  name: string,
  journal: Journal,
  language: Language,
  columns: ReturnType<typeof listCollectedColumns>,
): Promise<void> {
  const kept = await findKept(journal, key);
  if (kept?.kind !== "read")
    throw new CliError(
      language === "vi"
        ? `Thư mục tạm ${journal.folder} bị thay đổi trong khi chạy: chạy lại lệnh.`
        : `The temporary folder ${journal.folder} was changed during the run: run again.`,
    );
  unwrap(await sink.write([...listEntries(name, kept.file, columns)]), language);
}
