import { spawnSync } from "node:child_process";
import webpack from "webpack";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { createRequire } from "node:module";
import { join } from "node:path";
import { benchCollect } from "./measure-collect";
import { measureCheck } from "./measure-check";
import { measureDuplicates } from "./measure-duplicates";
import { measureReport } from "./measure-report";
import { measureOffice } from "./measure-office";
import { makeGrid } from "./make-grid";

/**
 * `npm run bench`: each figure beside another tool in the same run; medians of several runs, ratios last.
 * `npm run bench -- office` measures that alone.
 */
async function bench(only: string | undefined): Promise<void> {
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GiB\n`,
  );
  // The client of Excel makes Node look like a browser: it comes last.
  const parts: Readonly<Record<string, () => unknown>> = {
    reading: benchReading,
    checking: benchChecking,
    duplicates: benchDuplicates,
    report: benchReport,
    collect: benchCollect,
    command: benchCommand,
    office: benchOffice,
  };
  const chosen = Object.entries(parts).filter(([name]) => only === undefined || name === only);
  if (chosen.length === 0)
    throw new Error(`no such part: ${only}; there are ${Object.keys(parts).join(", ")}`);
  for (const [, run] of chosen) await run();
}

/** Both readers as plain bundles, so that no TypeScript loader counts in their memory. */
function bundleReaders(folder: string): Promise<void> {
  const base = createRequire(__filename)("../../webpack.config.js") as webpack.Configuration;
  const read = (name: string): string => join(process.cwd(), "test", "bench", `${name}.ts`);
  const compiler = webpack({
    ...base,
    entry: { "read-ours": read("read-ours"), "read-sheetjs": read("read-sheetjs") },
    output: { path: folder, filename: "[name].js" },
  });
  return new Promise((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}

/** Reading 100,000 × 10 cells, each tool in a process of its own. */
async function benchReading(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "khop-bench-"));
  try {
    await bundleReaders(folder);
    compareReaders(folder, join(folder, "grid.xlsx"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compareReaders(folder: string, file: string): void {
  writeFileSync(file, makeGrid(100_000, 10));
  const ours: ChildResult[] = [];
  const theirs: ChildResult[] = [];
  for (let run = 0; run < 5; run++) {
    ours.push(runChild(join(folder, "read-ours.js"), file));
    theirs.push(runChild(join(folder, "read-sheetjs.js"), file));
  }
  console.log("read 100,000 × 10 cells (.xlsx), own process each, median of 5");
  console.log(
    `  khop     ${median(ours.map((run) => run.milliseconds)).toFixed(0)} ms, peak ${median(ours.map((run) => run.megabytes)).toFixed(0)} MB`,
  );
  console.log(
    `  SheetJS  ${median(theirs.map((run) => run.milliseconds)).toFixed(0)} ms, peak ${median(theirs.map((run) => run.megabytes)).toFixed(0)} MB`,
  );
  console.log(
    `  khop / SheetJS: time ${ratio(ours, theirs, "milliseconds")}, memory ${ratio(ours, theirs, "megabytes")}\n`,
  );
}

/** Checking 100,000 entries beside one bare pass that hashes the same cells. */
function benchChecking(): void {
  const { entries, cells, check, hash } = measureCheck(100_000, 7);
  console.log(
    `check ${entries.toLocaleString("en")} entries (${cells.toLocaleString("en")} filled cells), median of 7`,
  );
  console.log(`  analyze    ${median(check).toFixed(0)} ms`);
  console.log(`  hash pass  ${median(hash).toFixed(0)} ms`);
  console.log(`  analyze / hash pass: ${(median(check) / median(hash)).toFixed(2)}\n`);
}

/** Searching for duplicates at 100,000 and 1,000,000 entries: ten times the entries should take about ten times as long. */
function benchDuplicates(): void {
  console.log("duplicates among entries, CPU time, median of 5");
  const times = [100_000, 1_000_000].map((count) => {
    const { entries, repeated, found, search } = measureDuplicates(count, 5);
    console.log(
      `  ${entries.toLocaleString("en").padEnd(10)} ${median(search).toFixed(0)} ms; ${found} found of ${repeated}`,
    );
    return median(search) / entries;
  });
  const [small = Number.NaN, large = Number.NaN] = times;
  console.log(`  time an entry, 1,000,000 / 100,000: ${(large / small).toFixed(2)}\n`);
}

/** Reading and checking a report of 200 pages beside mammoth, which only converts it. */
async function benchReport(): Promise<void> {
  const { check, mammoth } = await measureReport(200, 5);
  console.log("report of 200 pages (.docx), median of 5");
  console.log(`  khop: read and check     ${median(check).toFixed(0)} ms`);
  console.log(`  mammoth: convert only    ${median(mammoth).toFixed(0)} ms`);
  console.log(`  khop / mammoth: ${(median(check) / median(mammoth)).toFixed(2)}\n`);
}

/** `khop check` on the sample, from start to exit, beside a Node that does nothing. */
function benchCommand(): void {
  const program = join("dist", "khop.js");
  if (!existsSync(program)) {
    console.log(`khop check: ${program} is missing, run npm run build first`);
    return;
  }
  const sample = join("assets", "sample");
  const commands = {
    "khop check": [
      program,
      "check",
      join(sample, "danh-sach.xlsx"),
      "--report",
      join(sample, "bao-cao.txt"),
      "--format",
      "json",
    ],
    "node -e 0": ["-e", "0"],
  };
  console.log("khop check on the sample, start to exit, median of 5");
  for (const [name, argv] of Object.entries(commands)) {
    const times: number[] = [];
    for (let run = 0; run < 5; run++) {
      const started = performance.now();
      spawnSync(process.execPath, argv, { stdio: "ignore" });
      times.push(performance.now() - started);
    }
    console.log(`  ${name.padEnd(10)} ${median(times).toFixed(0)} ms`);
  }
}

/** Messages to Excel and their bytes, counted behind the genuine client: nothing here depends on the machine. */
async function benchOffice(): Promise<void> {
  console.log("messages (syncs) to Excel and bytes, behind the genuine Office.js client");
  for (const entries of [100, 7000, 100_000]) {
    console.log(`  ${entries.toLocaleString("en")} entries`);
    for (const { work, cells, syncs, sent, received } of await measureOffice(entries)) {
      const columns = [cells, syncs, sent, received].map((each) => each.toLocaleString("en"));
      const [of = "", count = "", out = "", back = ""] = columns;
      console.log(
        `    ${work.padEnd(16)} ${of.padStart(9)} cells ${count.padStart(4)} syncs ${out.padStart(11)} B sent ${back.padStart(11)} B received`,
      );
    }
  }
  console.log();
}

interface ChildResult {
  readonly milliseconds: number;
  readonly megabytes: number;
}

function runChild(script: string, file: string): ChildResult {
  const child = spawnSync(process.execPath, [script, file], { encoding: "utf8" });
  if (child.status !== 0) throw new Error(`${script}: ${child.stderr}`);
  return JSON.parse(child.stdout) as ChildResult;
}

function ratio(
  ours: readonly ChildResult[],
  theirs: readonly ChildResult[],
  figure: keyof ChildResult,
): string {
  return median(ours.map((run, index) => run[figure] / (theirs[index]?.[figure] ?? Number.NaN))).toFixed(2);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

bench(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
