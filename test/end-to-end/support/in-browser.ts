import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { builtFolder } from "../../support/built-folder";
import { serveFolder, type FolderServer } from "../../support/serve-folder";
import { borrowBrowser } from "./borrow-browser";
import { inChromium } from "./in-chromium";

/** A page that a test opened, and what broke in it: to be empty after each test. */
interface OpenedPage {
  readonly page: Page;
  readonly troubles: readonly string[];
}

/** Tests over a build that is served to one Chromium; `tests` get a way to open pages of it with `open`. */
export function inBrowser<T extends OpenedPage, O>(
  name: string,
  build: "addin" | "workbench",
  open: (browser: Browser, server: FolderServer, options?: O) => Promise<T>,
  tests: (open: (options?: O) => Promise<T>) => void,
): void {
  inChromium(name, () => {
    let browser: Browser | undefined;
    let server: FolderServer | undefined;
    const opened: T[] = [];
    beforeAll(async () => {
      server = await serveFolder(await builtFolder(build));
      browser = await borrowBrowser();
    }, 600_000);
    afterAll(async () => {
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
    tests(async (options) => {
      if (!browser || !server) throw new Error("the browser was not opened");
      const page = await open(browser, server, options);
      opened.push(page);
      return page;
    });
  });
}

/** What each test left on the screen. */
const LAST = join("out", "end-to-end", "last");
