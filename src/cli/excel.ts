import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { toRehearsalManifest } from "../addin/rehearsal-manifest";
import { planExcelRun, REHEARSAL } from "./plan-excel-run";

/** `npm run excel`, `excel:rehearse`, `excel:web -- ADDRESS`, `excel:stop`: Khớp in a real Excel, by Microsoft's own tool. */
function runExcel(): number {
  const plan = planExcelRun(process.argv.slice(2), process.platform);
  if (plan.kind === "refused") {
    process.stderr.write(`${plan.sentence}\n`);
    return 2;
  }
  if (plan.arguments.includes(REHEARSAL)) {
    mkdirSync(dirname(REHEARSAL), { recursive: true });
    writeFileSync(REHEARSAL, toRehearsalManifest(readFileSync("manifest.xml", "utf8")));
  }
  // By its file, not by name: a script of npm's bin folder cannot be started alike on Windows and elsewhere.
  const tool = createRequire(__filename).resolve("office-addin-debugging/cli.js");
  return spawnSync(process.execPath, [tool, ...plan.arguments], { stdio: "inherit" }).status ?? 1;
}

process.exitCode = runExcel();
