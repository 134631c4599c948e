import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join, relative } from "node:path";
import { Command } from "commander";
import { DOCUMENT_EXTENSIONS } from "../../src/documents/read-document";
import { describeOutcomes } from "./describe-outcomes";
import { examineAll } from "./examine-all";
import { WORKBOOK_EXTENSIONS } from "./examine-file";
import { listUnopened } from "./open-in-office";

/**
 * `npm run corpus -- FOLDER`: every workbook and report of a folder is read, checked, marked, built on or annotated, each
 * in a process with bounded time and memory; readings are held against SheetJS's, what was written against the rules of
 * its format and against LibreOffice. Nothing of the folder is changed. Status 1 where something is Khớp's own fault.
 */
async function runCorpus(): Promise<number> {
  const command = new Command()
    .argument("<folder>")
    .option("--seconds <number>", "a file may take", Number, 30)
    .option("--megabytes <number>", "of heap", Number, 2048)
    .option("--most <number>", "files, the first by name", Number, Infinity)
    .option("--no-office", "without LibreOffice")
    .parse();
  const options = command.opts<{ seconds: number; megabytes: number; most: number; office: boolean }>();
  const [root = "."] = command.args;
  const paths = listFiles(root).slice(0, options.most);
  const folder = mkdtempSync(join(tmpdir(), "khop-corpus-"));
  try {
    const outcomes = await examineAll(paths, folder, options, (done) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${done}/${paths.length}`);
    });
    const written = outcomes.flatMap(({ examined }) => examined?.written ?? []);
    const unopened = options.office ? listUnopened(written, folder) : null;
    const { text, ours } = describeOutcomes(outcomes, unopened, (path) => relative(root, path));
    console.log(text);
    return ours === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ENDINGS: readonly string[] = [...WORKBOOK_EXTENSIONS, ...DOCUMENT_EXTENSIONS];

function listFiles(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ENDINGS.includes(extname(entry.name).toLowerCase()))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

runCorpus().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 2;
  },
);
