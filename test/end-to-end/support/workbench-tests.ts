import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { serveFolder, type FolderServer } from "../../support/serve-folder";
import { builtFolder } from "./built-folder";
import { launchChromium } from "./chromium";
import { inChromium } from "./in-chromium";

/** The built workbench in a browser of its own, with a store of its own. */
export interface OpenWorkbench {
  readonly page: Page;
  /** What broke in the page, or was asked of anyone but its own server: to be empty. */
  readonly troubles: readonly string[];
  /** Chooses files as a person does by the button. */
  readonly choose: (...paths: readonly string[]) => Promise<void>;
  /** What the page hands out when `action` is done: the file's name and bytes. */
  readonly download: (action: () => Promise<void>) => Promise<{ name: string; bytes: Uint8Array }>;
  /** Resolves when the grid is drawn and the pane has checked. */
  readonly ready: () => Promise<void>;
  /** Resolves when the browser keeps the work as it is, unsaved as it is. */
  readonly kept: () => Promise<void>;
  /** Selects a cell by the grid's name box and types into it. */
  readonly type: (address: string, text: string) => Promise<void>;
}

/** Tests over the built workbench in Chromium; `open` gives a page whose browser has never been there. */
export function describeWorkbench(
  name: string,
  tests: (open: (look?: Look) => Promise<OpenWorkbench>) => void,
): void {
  inChromium(name, () => {
    let browser: Browser | undefined;
    let server: FolderServer | undefined;
    const opened: OpenWorkbench[] = [];
    beforeAll(async () => {
      server = await serveFolder(await builtFolder("workbench"));
      browser = await launchChromium();
    }, 600_000);
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });
    afterEach(async () => {
      // Of a test that failed this says most.
      const last = opened.at(-1)?.page;
      if (last && !last.isClosed())
        await last.screenshot({ path: join(LAST, `${expect.getState().currentTestName}.png`) });
      for (const each of opened) expect(each.troubles).toEqual([]);
      expect(server?.missing).toEqual([]);
    });
    tests(async (look = {}) => {
      if (!browser || !server) throw new Error("the browser was not opened");
      const context = await browser.newContext({
        viewport: { width: look.width ?? 1366, height: look.height ?? 768 },
        colorScheme: look.dark === true ? "dark" : "light",
        reducedMotion: "reduce",
        acceptDownloads: true,
      });
      const workbench = await openPage(context, server.address);
      opened.push(workbench);
      return workbench;
    });
  });
}

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}

async function openPage(context: BrowserContext, address: string): Promise<OpenWorkbench> {
  const troubles: string[] = [];
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on("pageerror", (error) => troubles.push(`${error.message}\n${error.stack ?? ""}`));
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  page.on("request", (request) => {
    if (/^(https?|wss?):/u.test(request.url()) && !request.url().startsWith(address))
      troubles.push(`asked for ${request.url()}`);
  });
  await page.goto(`${address}/index.html`);
  return {
    page,
    troubles,
    choose: async (...paths) => {
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: "Mở tệp" }).click();
      await (await chooser).setFiles([...paths]);
    },
    download: async (action) => {
      const waiting = page.waitForEvent("download");
      await action();
      const file = await waiting;
      return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(await file.path())) };
    },
    ready: async () => {
      await page.locator('[data-grid="ready"]').waitFor({ state: "attached" });
      await page
        .getByText(/Kiểm tra lúc/u)
        .first()
        .waitFor();
    },
    kept: async () => {
      await page.waitForFunction(isKeptUnsaved, undefined, { polling: 200 });
    },
    type: async (address, text) => {
      const box = page
        .locator('[data-u-comp="defined-name"] input, [data-u-comp="formula-bar"] input')
        .first();
      await box.click();
      await box.fill(address);
      await box.press("Enter");
      await page.locator("canvas[id^=univer-sheet-main-canvas]").focus();
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
  };
}

function isKeptUnsaved(): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open("khop");
    opening.onerror = () => resolve(false);
    opening.onsuccess = () => {
      const asked = opening.result.transaction("work").objectStore("work").get("open");
      asked.onsuccess = () => {
        resolve((asked.result as { unsaved?: boolean } | undefined)?.unsaved === true);
        opening.result.close();
      };
    };
  });
}

/** What each test left on the screen. */
const LAST = join("out", "end-to-end", "last");
