import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { ExcelHostOptions } from "../../support/excel-host/create-excel-host";
import { serveFolder, type FolderServer } from "../../support/serve-folder";
import { builtFolder } from "./built-folder";
import { launchChromium } from "./chromium";
import { inChromium } from "./in-chromium";
import { openPane, type OpenPane } from "./open-pane";

/** Tests over the built add-in in Chromium; `open` gives a pane of its own, closed after all of them. */
export function describePane(
  name: string,
  tests: (open: (options?: ExcelHostOptions) => Promise<OpenPane>) => void,
): void {
  inChromium(name, () => {
    let browser: Browser | undefined;
    let server: FolderServer | undefined;
    const panes: OpenPane[] = [];
    beforeAll(async () => {
      server = await serveFolder(await builtFolder("addin"));
      browser = await launchChromium();
    }, 600_000);
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });
    afterEach(async () => {
      // Of a test that failed this says most.
      await panes.at(-1)?.page.screenshot({ path: join(LAST, `${expect.getState().currentTestName}.png`) });
      for (const pane of panes) expect(pane.troubles).toEqual([]);
    });
    tests(async (options) => {
      if (!browser || !server) throw new Error("the browser was not opened");
      const pane = await openPane(browser, server.address, options);
      panes.push(pane);
      return pane;
    });
  });
}

/** What each test left on the screen. */
const LAST = join("out", "end-to-end", "last");
