import { inBrowser } from "./in-browser";
import { openWorkbench, type OpenWorkbench } from "./open-workbench";

/** Tests over the built workbench in Chromium; `open` gives a page whose browser has never been there. */
export function describeWorkbench(name: string, tests: (open: () => Promise<OpenWorkbench>) => void): void {
  inBrowser<OpenWorkbench, undefined>(
    name,
    "workbench",
    async (browser, { address }) => {
      const context = await browser.newContext({
        viewport: { width: 1366, height: 768 },
        reducedMotion: "reduce",
        // Its copy of the page costs the browser more than the page itself: `workbench-alone` tries it.
        serviceWorkers: "block",
      });
      return openWorkbench(context, `${address}/index.html`);
    },
    tests,
  );
}
