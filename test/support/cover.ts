/**
 * `npm run test:coverage`: the unit tier once, and which of the core's code it ran. Fails where a test does, where a worker's counts are
 * missing, or where less is run than `FLOOR`.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, rmSync } from "node:fs";
import { setPriority } from "node:os";
import { join } from "node:path";

/** Per cent. Under `noUncheckedIndexedAccess` many a branch has a side that no input reaches. */
const FLOOR = { lines: 95, branches: 84 };
const COUNTS = join("out", "coverage", "v8");

// Whatever runs beside and waits for browsers goes first; this fills what is left of the cores.
setPriority(10);
rmSync(COUNTS, { recursive: true, force: true });
run(require.resolve("jest/bin/jest"), ["--selectProjects", "unit"], { KHOP_COVERAGE: COUNTS });
const unfinished = readdirSync(COUNTS).filter((name) => name.endsWith(".unfinished"));
if (unfinished.length > 0) {
  console.error(`${unfinished.length} of the workers ended before their counts were written (${COUNTS}).`);
  process.exit(1);
}
run(require.resolve("c8/bin/c8.js"), [
  "report",
  ...["--temp-directory", COUNTS, "--include", "src/core/**"],
  ...["--reporter", "text-summary", "--reporter", "lcov", "--reports-dir", join("out", "coverage")],
  ...["--check-coverage", "--lines", String(FLOOR.lines), "--branches", String(FLOOR.branches)],
]);

/** Runs a package's program to its end; ends this one with its code where that is not 0. */
function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status } = spawnSync(process.execPath, [program, ...args], {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}
