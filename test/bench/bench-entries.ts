import { median, runChild, withChildren } from "./children";

const SIZES = [
  { entries: 100_000, runs: 7 },
  { entries: 1_000_000, runs: 3 },
];

/** Checking a province's register beside one bare pass that hashes the same cells; CPU time, a process for each size. */
export async function benchChecking(): Promise<void> {
  await withChildren(["measure-check"], (folder) => {
    const times = SIZES.map(({ entries, runs }) => {
      const { cells, findings, check, hash, before, megabytes } = runChild(
        folder,
        "measure-check",
        entries,
        runs,
      ) as CheckFigures;
      console.log(
        `check ${entries.toLocaleString("en")} entries (${cells.toLocaleString("en")} filled cells, ${findings} findings), CPU time, median of ${runs}`,
      );
      console.log(`  analyze    ${median(check).toFixed(0)} ms, peak ${megabytes.toFixed(0)} MB`);
      console.log(`  hash pass  ${median(hash).toFixed(0)} ms; the cells alone ${before.toFixed(0)} MB`);
      console.log(`  analyze / hash pass: ${(median(check) / median(hash)).toFixed(2)}`);
      return median(check) / entries;
    });
    console.log(`  ${describeGrowth(times)}\n`);
  });
}

interface CheckFigures {
  readonly cells: number;
  readonly findings: number;
  readonly check: readonly number[];
  readonly hash: readonly number[];
  /** Megabytes held when the cells were there and nothing had been checked. */
  readonly before: number;
  readonly megabytes: number;
}

/** Searching for duplicates: ten times the entries should take about ten times as long. */
export async function benchDuplicates(): Promise<void> {
  await withChildren(["measure-duplicates"], (folder) => {
    console.log("duplicates among entries, CPU time");
    const each = SIZES.map(({ entries, runs }) => {
      const { times, found, repeated, megabytes } = runChild(
        folder,
        "measure-duplicates",
        entries,
        runs,
      ) as DuplicateFigures;
      console.log(
        `  ${entries.toLocaleString("en").padEnd(10)} ${median(times).toFixed(0)} ms (median of ${runs}), peak ${megabytes.toFixed(0)} MB; ${found} found of ${repeated}`,
      );
      return median(times) / entries;
    });
    console.log(`  ${describeGrowth(each)}\n`);
  });
}

interface DuplicateFigures {
  readonly times: readonly number[];
  readonly found: number;
  readonly repeated: number;
  readonly megabytes: number;
}

function describeGrowth([small = Number.NaN, large = Number.NaN]: readonly number[]): string {
  return `time an entry, 1,000,000 / 100,000: ${(large / small).toFixed(2)}`;
}
