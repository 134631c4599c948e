import { join } from "node:path";
import type { Browser } from "playwright-core";
import { serveFolder, type FolderServer } from "../../support/serve-folder";
import { builtFolder } from "./built-folder";
import { launchChromium } from "./chromium";
import { inChromium } from "./in-chromium";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";

/** Tests over the built workbench in Chromium; `open` gives a page whose browser has never been there. */
export function describeWorkbench(name: string, tests: (open: () => Promise<OpenWorkbench>) => void): void {
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
    tests(async () => {
      if (!browser || !server) throw new Error("the browser was not opened");
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        reducedMotion: "reduce",
      });
      const workbench = await openWorkbench(context, `${server.address}/index.html`);
      opened.push(workbench);
      return workbench;
    });
  });
}

/** What each test left on the screen. */
const LAST = join("out", "end-to-end", "last");
