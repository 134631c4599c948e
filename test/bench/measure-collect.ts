import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeUnitFiles } from "../support/unit-files";

/** A district has 60 units; a thousand files are those of seventeen. */
const DISTRICTS = 17;
const UNITS = 60;

/**
 * `khop collect` on a thousand units' files in every layout, from start to exit on all cores, beside SheetJS reading the
 * very same files one after another in a process of its own. Needs `npm run build` for the packaged command.
 */
export function benchCollect(): void {
  const program = join("dist", "khop.js");
  if (!existsSync(program)) {
    console.log(`khop collect: ${program} is missing, run npm run build first`);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "khop-bench-collect-"));
  try {
    const { files, entries } = writeFiles(join(folder, "units"));
    const ours = measure([
      program,
      "collect",
      join(folder, "units"),
      "--fail-on",
      "never",
      "--out",
      join(folder, "all.xlsx"),
    ]);
    const theirs = measure([
      "--import",
      "tsx",
      join("test", "bench", "read-folder-sheetjs.ts"),
      join(folder, "units"),
    ]);
    console.log(`collect ${files} files (${entries} entries, .xlsx and .csv), start to exit`);
    console.log(`  khop collect        ${ours.seconds.toFixed(1)} s, peak ${ours.megabytes.toFixed(0)} MB`);
    console.log(
      `  SheetJS, read only  ${theirs.seconds.toFixed(1)} s, peak ${theirs.megabytes.toFixed(0)} MB`,
    );
    console.log(`  khop / SheetJS: time ${(ours.seconds / theirs.seconds).toFixed(2)}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeFiles(folder: string): { readonly files: number; readonly entries: number } {
  mkdirSync(folder, { recursive: true });
  let files = 0;
  let entries = 0;
  for (let district = 1; district <= DISTRICTS && files < 1000; district++) {
    const made = makeUnitFiles({ seed: district, units: UNITS, entries: UNITS * 72 });
    for (const file of made.files) {
      if (files === 1000) break;
      writeFileSync(join(folder, `h${district}-${file.name}`), file.bytes);
      files++;
      entries += file.entries.length;
    }
  }
  return { files, entries };
}

/** The time of a process, and the most memory that it held. */
function measure(argv: readonly string[]): { readonly seconds: number; readonly megabytes: number } {
  const tell = "process.on('exit',()=>process.stderr.write('\\nRSS '+process.resourceUsage().maxRSS+'\\n'))";
  const hook = `data:text/javascript,${encodeURIComponent(tell)}`;
  const started = performance.now();
  const child = spawnSync(process.execPath, ["--import", hook, ...argv], { encoding: "utf8" });
  const seconds = (performance.now() - started) / 1000;
  if (child.status !== 0) throw new Error(`${argv.join(" ")}: ${child.stderr}`);
  const [, kilobytes] = /RSS (\d+)\s*$/u.exec(child.stderr) ?? [];
  return { seconds, megabytes: Number(kilobytes) / 1024 };
}
