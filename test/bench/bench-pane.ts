import { measurePane } from "./measure-pane";

/** The pane as built for production, in Chromium, beside a page that holds one button. */
export async function benchPane(): Promise<void> {
  const { initial, usable, empty, district, large } = await measurePane(5, DELAY, 100_000);
  console.log("task pane, production build in Chromium over the genuine Office.js client, median of 5");
  console.log(`  initial JavaScript    ${(initial / 1024).toFixed(1)} KB gzipped`);
  console.log(`  first button usable   ${write(usable)} ms; an empty page ${write(empty)} ms`);
  console.log(
    `  click to findings     ${write(district.map(({ time }) => time))} ms on 7,200 entries, ${DELAY} ms a sync: ` +
      `${write(district.map(({ waited }) => waited))} ms of it Excel's until all is marked`,
  );
  const long = large.tasks.filter((time) => time > 50);
  console.log(
    `  ${large.entries.toLocaleString("en")} entries       ${large.time.toFixed(0)} ms from click to findings; ` +
      `of ${large.tasks.length.toLocaleString("en")} tasks of the page ${long.length} took over 50 ms of processor time, ` +
      `the longest ${(large.tasks[0] ?? Number.NaN).toFixed(0)} ms\n`,
  );
}

const DELAY = 200;

function write(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor(sorted.length / 2)] ?? Number.NaN).toFixed(0);
}
