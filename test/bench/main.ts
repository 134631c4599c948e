import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { benchWorkbench } from "./bench-workbench";
import { benchPane } from "./bench-pane";
import { benchCollect } from "./measure-collect";
import { benchGrowth } from "./measure-growth";
import { measureReport } from "./measure-report";
import { benchChecking, benchDuplicates } from "./bench-entries";
import { benchReading } from "./bench-reading";
import { benchRecalculation } from "./bench-recalculation";
import { benchSql } from "./bench-sql";
import { benchTables } from "./bench-tables";
import { median } from "./children";
import { measureOffice } from "./measure-office";

/**
 * `npm run bench`: each figure beside another tool in the same run; medians of several runs, ratios last.
 * `npm run bench -- office` measures that alone, and `npm run bench -- recalculation 1000000` at another size.
 */
async function bench(only: string | undefined, entries: number | undefined): Promise<void> {
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${Math.round(totalmem() / 2 ** 30)} GiB\n`,
  );
  // The client of Excel makes Node look like a browser: it comes last.
  const parts: Readonly<Record<string, (entries: number | undefined) => unknown>> = {
    reading: benchReading,
    tables: benchTables,
    checking: benchChecking,
    recalculation: benchRecalculation,
    duplicates: benchDuplicates,
    sql: benchSql,
    report: benchReport,
    growth: benchGrowth,
    collect: benchCollect,
    command: benchCommand,
    workbench: benchWorkbench,
    pane: benchPane,
    office: benchOffice,
  };
  const chosen = Object.entries(parts).filter(([name]) => only === undefined || name === only);
  if (chosen.length === 0)
    throw new Error(`no such part: ${only}; there are ${Object.keys(parts).join(", ")}`);
  for (const [, run] of chosen) await run(entries);
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

bench(process.argv[2], process.argv[3] === undefined ? undefined : Number(process.argv[3])).catch(
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
