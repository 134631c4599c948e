import { readFileSync } from "node:fs";
import type { BrowserContext, Locator, Page } from "playwright-core";
import { followWork } from "./at-rest";

/** The workbench in a browser. */
export interface OpenWorkbench {
  readonly page: Page;
  /** What broke in the page, or was asked of anyone but its own server: to be empty. */
  readonly troubles: string[];
  /** Resolves when the page has nothing under way that is due soon, and what was drawn last is on the screen. */
  readonly settled: () => Promise<void>;
  /** Every address that the page or its workers asked for. */
  readonly asked: readonly string[];
  /** Resolves when the sample is open, while it is still being checked and the grid is loaded: other files may take its place. */
  readonly begun: () => Promise<void>;
  /** Resolves when the grid is there and the check that follows opening has ended. */
  readonly ready: () => Promise<void>;
  readonly openFiles: (
    ...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  ) => Promise<void>;
  /** Clicks the button of this name, or another element, and gives the file that is downloaded: its name and its bytes. */
  readonly download: (
    click: string | Locator,
  ) => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  /** Selects a cell by the grid's name box. */
  readonly select: (address: string) => Promise<void>;
  /** Selects a cell and types into it. */
  readonly type: (address: string, text: string) => Promise<void>;
  /** Selects a cell and pastes there what another program has put on the clipboard. */
  readonly paste: (address: string, text: string) => Promise<void>;
  /** Resolves when the browser's store holds the work, as one that is saved or is not. */
  readonly kept: (how: "saved" | "unsaved") => Promise<void>;
}

/** What the grid's library says of a text that it lays out before the page has given it a width; it lays it out again. */
const OF_GRID = /^The column width is less than 0/u;

/** Opens the page at `address`, in a context of its own store. */
export async function openWorkbench(context: BrowserContext, address: string): Promise<OpenWorkbench> {
  const troubles: string[] = [];
  const asked: string[] = [];
  const { origin } = new URL(address);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  page.on("pageerror", (error) => troubles.push(`${error.message}\n${error.stack ?? ""}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !OF_GRID.test(message.text())) troubles.push(message.text());
  });
  context.on("request", (request) => {
    const url = request.url();
    asked.push(url);
    if (!url.startsWith(`${origin}/`) && !/^(blob|data|file):/u.test(url)) troubles.push(`asked for ${url}`);
  });
  const settled = await followWork(page);
  await page.goto(address);
  return {
    page,
    troubles,
    settled,
    asked,
    begun: () => page.getByTitle("danh-sach-mau.xlsx").waitFor(),
    ready: () => untilReady(page),
    openFiles: async (...files) => {
      await page
        .locator("input[type=file]")
        .first()
        .setInputFiles(
          files.map(({ name, bytes }) => ({
            name,
            mimeType: "application/octet-stream",
            buffer: Buffer.from(bytes),
          })),
        );
    },
    download: async (click) => {
      const coming = page.waitForEvent("download");
      const target =
        typeof click === "string" ? page.getByRole("button", { name: click, exact: true }) : click;
      await target.click();
      const download = await coming;
      const bytes = new Uint8Array(readFileSync(await download.path()));
      return { name: download.suggestedFilename(), bytes };
    },
    select: (address) => goTo(page, address),
    type: async (address, text) => {
      await goTo(page, address);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    paste: async (address, text) => {
      await goTo(page, address);
      await page.evaluate((clipboard) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", clipboard);
        document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { bubbles: true, clipboardData }));
      }, text);
    },
    kept: async (how) => {
      while (!(await page.evaluate(isKept, how === "unsaved"))) await page.waitForTimeout(200);
    },
  };
}

async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator('[data-u-comp="defined-name"] input');
  await box.click();
  await box.fill(address);
  await box.press("Enter");
  await page.locator("canvas[id^=univer-sheet-main-canvas]").focus();
}

async function untilReady(page: Page): Promise<void> {
  await page.locator("[data-grid=ready]").waitFor({ state: "attached" });
  await page
    .getByText(/Kiểm tra lúc|Vừa kiểm tra xong/u)
    .first()
    .waitFor();
}

function isKept(unsaved: boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open("khop");
    opening.onerror = () => resolve(false);
    opening.onsuccess = () => {
      const asked = opening.result.transaction("work").objectStore("work").get("open");
      asked.onsuccess = () => {
        resolve((asked.result as { unsaved?: boolean } | undefined)?.unsaved === unsaved);
        opening.result.close();
      };
    };
  });
}
