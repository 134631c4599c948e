import { appendFileSync, copyFileSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { servePage, type PageServer } from "../../../src/cli/start/serve-page";
import { borrowBrowser } from "../../end-to-end/support/borrow-browser";
import { inChromium } from "../../end-to-end/support/in-chromium";
import { buildSmallSite } from "./small-site";

jest.setTimeout(120_000);

inChromium("the copy of the page that the browser keeps", () => {
  const folder = mkdtempSync(join(tmpdir(), "khop-copy-"));
  const site = join(folder, "site");
  let browser: Browser;
  let context: BrowserContext;
  let server: PageServer | null = null;
  let port = 4100;

  /** Another version in the same place, at the same address. */
  const publish = async (text: string): Promise<void> => {
    await buildSmallSite(folder, text);
    await goOnline();
  };
  const goOnline = async (): Promise<void> => {
    await server?.close();
    server = await servePage(site, port);
    port = server.port;
  };
  const goOffline = async (): Promise<void> => {
    await server?.close();
    server = null;
  };
  const address = (): string => `http://localhost:${port}/khop/`;

  /** What both scripts of the page say. */
  const says = async (page: Page): Promise<(string | null)[]> => {
    await page.click("button");
    await page.locator("#late:not(:empty)").waitFor();
    return [await page.textContent("#main"), await page.textContent("#late")];
  };
  const untilKept = (page: Page): Promise<unknown> =>
    page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  /** Looks for a new version and waits until it was tried. */
  const update = (page: Page): Promise<string> =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => undefined);
      const { installing } = registration;
      if (installing) {
        await new Promise<void>((resolve) => {
          installing.addEventListener("statechange", () => {
            if (installing.state !== "installing") resolve();
          });
        });
      }
      return registration.waiting ? "waiting" : "none";
    });

  /** A page that was just closed counts as one for a moment yet. */
  const untilAlone = async (page: Page): Promise<void> => {
    const countPages = async (): Promise<number> => {
      const counts = context.serviceWorkers().map((worker) =>
        worker.evaluate(async () => {
          const { clients } = globalThis as unknown as { clients: { matchAll: () => Promise<unknown[]> } };
          return (await clients.matchAll()).length;
        }),
      );
      return Math.max(...(await Promise.all(counts)));
    };
    while ((await countPages()) > 1) await page.waitForTimeout(50);
  };

  beforeAll(async () => {
    browser = await borrowBrowser();
    context = await browser.newContext();
    await publish("một");
  });
  afterAll(async () => {
    await context.close();
    await goOffline();
    rmSync(folder, { recursive: true });
  });

  it("opens without a network after the first time, in a folder of the server, whatever of it is asked for", async () => {
    const page = await context.newPage();
    await page.goto(address());
    await untilKept(page);
    await goOffline();
    for (const path of ["", "index.html", "?nguồn=màn-hình-chính"]) {
      await page.goto(address() + path);
      expect(await says(page)).toEqual(["một", "một"]);
    }
    // The copy is of this folder alone.
    await expect(page.goto(address().replace("khop/", ""))).rejects.toThrow();
    await page.close();
  });

  it("never shows pieces of two versions, and takes the new one as soon as one page alone is reloaded", async () => {
    await goOnline();
    const [page, other] = [await context.newPage(), await context.newPage()];
    for (const each of [page, other]) await each.goto(address());
    await publish("hai");
    expect(await update(page)).toBe("waiting");
    // The other page still shows the old one, whose second script is no longer on the server.
    await page.reload();
    expect(await says(page)).toEqual(["một", "một"]);
    expect(await says(other)).toEqual(["một", "một"]);
    await other.close();
    await untilAlone(page);
    await page.reload();
    await page.locator("#main", { hasText: "hai" }).waitFor();
    expect(await says(page)).toEqual(["hai", "hai"]);
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
    await page.close();
  });

  it("does not take a version of which a file is not the one that was built", async () => {
    await buildSmallSite(folder, "ba");
    const late = readdirSync(join(site, "khop")).find((name) => name.startsWith("late")) ?? "";
    appendFileSync(join(site, "khop", late), "\n// đến từ nơi khác");
    await goOnline();
    const page = await context.newPage();
    await page.goto(address());
    expect(await update(page)).toBe("none");
    await goOffline();
    await page.reload();
    expect(await says(page)).toEqual(["hai", "hai"]);
    expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
  });

  it("goes where npm start serves a page that is not kept, and that page is shown", async () => {
    await buildSmallSite(folder, "bốn", "building/keep-no-copy");
    copyFileSync("src/workbench/page/leave-copy.js", join(site, "khop", "service-worker.js"));
    await goOnline();
    const page = await context.newPage();
    await page.goto(address());
    // The browser looks for a new worker by itself, at a time of its own: here it is asked to. It may go before the kept page is whole.
    await page
      .evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
      .catch(() => undefined);
    await page.locator("#main", { hasText: "bốn" }).waitFor();
    const left = await page.evaluate(async () => [
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
    expect(left).toEqual([0, 0]);
    await page.close();
  });
});
