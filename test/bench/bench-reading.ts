import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { median, runChild, withChildren } from "./children";
import { makeGrid } from "./make-grid";

/** Reading .xlsx files of ten columns, each tool in a process of its own. */
export async function benchReading(rows?: number): Promise<void> {
  await withChildren(["read-ours", "read-sheetjs"], (folder) => {
    if (rows !== undefined) compareReaders(folder, rows, 3);
    else {
      compareReaders(folder, 100_000, 5);
      compareReaders(folder, 500_000, 3);
    }
  });
}

interface Reading {
  readonly milliseconds: number;
  readonly megabytes: number;
}

function compareReaders(folder: string, rows: number, runs: number): void {
  const file = join(folder, "grid.xlsx");
  writeFileSync(file, makeGrid(rows, 10));
  const ours: Reading[] = [];
  const theirs: Reading[] = [];
  for (let run = 0; run < runs; run++) {
    ours.push(runChild(folder, "read-ours", file) as Reading);
    theirs.push(runChild(folder, "read-sheetjs", file) as Reading);
  }
  console.log(
    `read ${rows.toLocaleString("en")} × 10 cells (.xlsx), own process each, CPU time, median of ${runs}`,
  );
  console.log(`  khop     ${describe(ours)}`);
  console.log(`  SheetJS  ${describe(theirs)}`);
  console.log(
    `  khop / SheetJS: time ${ratio(ours, theirs, "milliseconds")}, memory ${ratio(ours, theirs, "megabytes")}\n`,
  );
}

function describe(readings: readonly Reading[]): string {
  const of = (figure: keyof Reading): string => median(readings.map((each) => each[figure])).toFixed(0);
  return `${of("milliseconds")} ms, peak ${of("megabytes")} MB`;
}

function ratio(ours: readonly Reading[], theirs: readonly Reading[], figure: keyof Reading): string {
  return median(ours.map((run, index) => run[figure] / (theirs[index]?.[figure] ?? Number.NaN))).toFixed(2);
}
