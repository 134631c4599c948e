import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import { generateRegister } from "../../src/sample/generate-register";
import { builtFolder } from "../support/built-folder";
import { measureSheetJs, measureWorkbench, type PageCost } from "./measure-pages";

/** The workbench on a register, beside SheetJS reading the same file in an empty page; each in a browser of its own. */
export async function benchWorkbench(): Promise<void> {
  const folder = await builtFolder("workbench");
  console.log("the workbench in Chromium: a register opened, in a browser of its own each; median of 3");
  for (const entries of [7000, 100_000]) {
    const file = createWorkbook(generateRegister({ seed: 5, entries }).sheets);
    const size = (file.length / 2 ** 20).toFixed(1);
    console.log(`  ${entries.toLocaleString("en")} rows, ${size} MB`);
    const ours: PageCost[] = [];
    const theirs: PageCost[] = [];
    for (let run = 0; run < 3; run++) {
      ours.push(await measureWorkbench(folder, file));
      theirs.push(await measureSheetJs(file));
    }
    const [first, opened, checked, heap, memory] = MEASURES.map((measure) => medianOf(ours, measure));
    const [base, read, , baseHeap, baseMemory] = MEASURES.map((measure) => medianOf(theirs, measure));
    console.log(`    page with the sample  ${first} ms; an empty page ${base} ms`);
    console.log(
      `    opened in the grid    ${opened} ms, checked ${checked} ms; SheetJS only reads it in ${read} ms`,
    );
    console.log(`    JS heap of the page   ${heap} MB; SheetJS ${baseHeap} MB`);
    console.log(`    process, at its peak  ${memory} MB; SheetJS ${baseMemory} MB`);
  }
  console.log();
}

const MEASURES = ["load", "opened", "checked", "heapMegabytes", "peakMegabytes"] as const;

function medianOf(costs: readonly PageCost[], measure: (typeof MEASURES)[number]): string {
  const sorted = costs.map((cost) => cost[measure]).sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(0);
}
