import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { WorkbookSnapshot } from "../../src/core/model/workbook";
import { generateRegister } from "../../src/sample/generate-register";
import { builtFolder } from "../support/built-folder";
import { launchChromium } from "../end-to-end/support/chromium";
import { openPane, type OpenPane } from "../end-to-end/support/open-pane";
import { buildOldDistrict } from "../support/old-district";
import { NO_CALCULATOR } from "../support/excel-host/calc/calculator";
import { serveFolder } from "../support/serve-folder";
import { toSnapshot } from "../support/to-snapshot";

export interface PaneFigures {
  /** Bytes of JavaScript before anything is shown, gzipped. */
  readonly initial: number;
  /** Milliseconds from the page's start to the first button that can be pressed. */
  readonly usable: readonly number[];
  /** The same of a page that holds one button and nothing else. */
  readonly empty: readonly number[];
  /** From the click on “Kiểm tra” to the findings' count on the screen, over a district's register of 7,200 entries. */
  readonly district: readonly Checked[];
  /** Over a register of `entries`, where Excel answers at once. */
  readonly large: LargeCheck;
}

export interface Checked {
  readonly time: number;
  /** Of that, what Excel took: its syncs by their delay. */
  readonly waited: number;
}

export interface LargeCheck {
  readonly entries: number;
  readonly time: number;
  /** Milliseconds of processor time that the page's thread spent at a stretch, the longest first; not the clock's, so that
   * other work on the machine does not count. */
  readonly tasks: readonly number[];
}

/** The production build in Chromium over an Excel whose every sync takes `delay`. */
export async function measurePane(runs: number, delay: number, entries: number): Promise<PaneFigures> {
  const folder = await builtFolder("addin");
  const server = await serveFolder(folder);
  const browser = await launchChromium();
  const open = async (workbook: WorkbookSnapshot): Promise<OpenPane> => {
    const pane = await openPane(browser, server.address, { workbook, calculator: () => NO_CALCULATOR });
    await pane.page.getByRole("button", { name: "Bỏ qua" }).waitFor();
    return pane;
  };
  try {
    const district = toSnapshot("danh-sach.xlsx", buildOldDistrict().workbook);
    const [usable, empty, checked]: [number[], number[], Checked[]] = [[], [], []];
    for (let run = 0; run < runs; run++) {
      empty.push(await openEmpty(browser, server.address));
      const pane = await open(district);
      usable.push(await pane.page.evaluate(() => performance.now()));
      checked.push(await check(pane, delay));
      await pane.page.close();
    }
    const { sheets } = generateRegister({ seed: 1, entries });
    const pane = await open(toSnapshot("danh-sach.xlsx", sheets));
    await browser.startTracing(pane.page, { categories: ["toplevel"] });
    const { time } = await check(pane, 0);
    const tasks = listTasks(await browser.stopTracing());
    return {
      initial: readInitialSize(folder),
      usable,
      empty,
      district: checked,
      large: { entries, time, tasks },
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openEmpty(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 350, height: 720 } });
  await page.route("**/empty.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: "<!doctype html><meta charset=utf-8><button>Bỏ qua</button>",
    }),
  );
  await page.goto(`${address}/empty.html`);
  await page.getByRole("button", { name: "Bỏ qua" }).waitFor();
  const time = await page.evaluate(() => performance.now());
  await page.close();
  return time;
}

/** Measured in the page, so that what goes to and fro with the test does not count. */
async function check({ page, excel }: OpenPane, delay: number): Promise<Checked> {
  await page.getByRole("button", { name: "Bỏ qua" }).click();
  await page.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();
  await page.waitForTimeout(500);
  excel.faults.delay = delay;
  const before = excel.counters.syncs;
  const time = await page.evaluate(async () => {
    const buttons = [...document.querySelectorAll("button")];
    const started = performance.now();
    buttons.find((button) => button.textContent === "Kiểm tra")?.click();
    while (
      !/Có [\d.]+ lỗi|Không có lỗi|Số liệu đã khớp|Chưa thấy chỗ nào lệch/u.test(document.body.innerText)
    )
      await new Promise((resolve) => setTimeout(resolve, 10));
    return performance.now() - started;
  });
  return { time, waited: (excel.counters.syncs - before) * delay };
}

/** The tasks of the pages' threads in a trace of Chromium. */
function listTasks(trace: Buffer): readonly number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const pages = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(threadOf),
  );
  return traceEvents
    .filter((event) => event.name === "ThreadControllerImpl::RunTask" && pages.has(threadOf(event)))
    .map(({ tdur }) => (tdur ?? 0) / 1000)
    .sort((a, b) => b - a);
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own time. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

function readInitialSize(folder: string): number {
  const told = JSON.parse(readFileSync(join(folder, "initial-size.json"), "utf8")) as { gzipped: number };
  return told.gzipped;
}
