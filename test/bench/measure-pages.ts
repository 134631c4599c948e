import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { servePage } from "../../src/cli/start/serve-page";
import { launchChromium } from "../end-to-end/support/chromium";

/** Milliseconds from one moment to the next, and megabytes when all is done. */
export interface PageCost {
  /** Until the page shows something to work on. */
  readonly load: number;
  /** From giving the file to seeing it. */
  readonly opened: number;
  /** From giving the file to the end of its check. */
  readonly checked: number;
  /** What the page itself holds after a collection of garbage; its workers are not in it. */
  readonly heapMegabytes: number;
  /** The most that the page's process had, workers and all; NaN where the system does not tell. */
  readonly peakMegabytes: number;
}

/** Opens the page, which shows the sample, then the file in its place. */
export function measureWorkbench(folder: string, file: Uint8Array): Promise<PageCost> {
  return inOwnBrowser(folder, async (page, address, since) => {
    await page.goto(address);
    await untilChecked(page);
    const load = since();
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "register.xlsx", mimeType: "", buffer: Buffer.from(file) });
    await page.locator("[title='register.xlsx']").waitFor();
    await page.locator("[data-grid=ready]").waitFor();
    const opened = since() - load;
    await untilChecked(page);
    return { load, opened, checked: since() - load };
  });
}

/** An empty page that reads the file with SheetJS into rows. */
export async function measureSheetJs(file: Uint8Array): Promise<PageCost> {
  const folder = mkdtempSync(join(tmpdir(), "khop-pages-"));
  try {
    cpSync(join("node_modules", "@e965", "xlsx", "dist", "xlsx.full.min.js"), join(folder, "xlsx.js"));
    writeFileSync(join(folder, "register.xlsx"), file);
    writeFileSync(
      join(folder, "index.html"),
      `<meta http-equiv="Content-Security-Policy" content="default-src 'self'"><script src="xlsx.js"></script>`,
    );
    return await inOwnBrowser(folder, async (page, address, since) => {
      await page.goto(address);
      const load = since();
      await page.evaluate(async () => {
        const { XLSX } = window as unknown as { XLSX: SheetJs };
        const bytes = await (await fetch("register.xlsx")).arrayBuffer();
        const book = XLSX.read(bytes);
        const rows = Object.values(book.Sheets).map((sheet) =>
          XLSX.utils.sheet_to_json(sheet, { header: 1 }),
        );
        // Held, so that it counts.
        Object.assign(window, { held: [book, rows] });
      });
      return { load, opened: since() - load, checked: since() - load };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface SheetJs {
  readonly read: (bytes: ArrayBuffer) => { readonly Sheets: Readonly<Record<string, object>> };
  readonly utils: { readonly sheet_to_json: (sheet: object, options: object) => unknown };
}

async function inOwnBrowser(
  folder: string,
  work: (
    page: Page,
    address: string,
    since: () => number,
  ) => Promise<Omit<PageCost, "heapMegabytes" | "peakMegabytes">>,
): Promise<PageCost> {
  const server = await servePage(folder, 4500);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    page.setDefaultTimeout(300_000);
    const started = performance.now();
    const times = await work(page, server.address, () => performance.now() - started);
    const client = await page.context().newCDPSession(page);
    await client.send("HeapProfiler.collectGarbage");
    const { usedSize } = await client.send("Runtime.getHeapUsage");
    return { ...times, heapMegabytes: usedSize / 2 ** 20, peakMegabytes: await readPeak(browser) };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function untilChecked(page: Page): Promise<void> {
  await page.locator("[data-grid=ready]").waitFor();
  await page
    .getByText(/Vừa kiểm tra xong|Kiểm tra lúc/u)
    .first()
    .waitFor();
}

/** The largest of the processes that draw pages. */
async function readPeak(browser: Browser): Promise<number> {
  if (process.platform !== "linux") return Number.NaN;
  const client = await browser.newBrowserCDPSession();
  const { processInfo } = await client.send("SystemInfo.getProcessInfo");
  const peaks = processInfo
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1]));
  return Math.max(...peaks) / 1024;
}
