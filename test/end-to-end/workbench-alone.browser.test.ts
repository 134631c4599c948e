import { strFromU8, unzipSync } from "fflate";
import { readdirSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { resolve, join } from "node:path";
import type { Browser, BrowserContext } from "playwright-core";
import { servePage, type PageServer } from "../../src/cli/start/serve-page";
import { fullWorkbook } from "../hosts/xlsx/full-workbook";
import { listChanges } from "../hosts/xlsx/list-changes";
import { serveFolder } from "../support/serve-folder";
import { builtFolder } from "../support/built-folder";
import { borrowBrowser } from "./support/borrow-browser";
import { inChromium } from "./support/in-chromium";
import { openWorkbench } from "./support/open-workbench";

jest.setTimeout(480_000);

inChromium("the workbench talks to nobody", () => {
  let browser: Browser;
  let folder: string;
  let server: PageServer | null = null;
  let context: BrowserContext;
  beforeAll(async () => {
    folder = await builtFolder("workbench");
    browser = await borrowBrowser();
  }, 600_000);
  beforeEach(async () => {
    server = await servePage(folder, 4300);
    context = await browser.newContext({ viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" });
  });
  afterEach(async () => {
    // Of a test that failed this says most.
    const name = `workbench ${expect.getState().currentTestName ?? ""}`.slice(0, 90);
    for (const page of context.pages())
      await page.screenshot({ path: join("out", "end-to-end", "last", `${name}.png`) });
    await context.close();
    await server?.close();
  });

  it("asks only its own server from opening to saving, saves what was changed alone, and then needs no server", async () => {
    const bench = await openWorkbench(context, server?.address ?? "");
    const { page } = bench;
    const before = fullWorkbook();
    await bench.ready();
    await bench.openFiles({ name: "tong-hop.xlsm", bytes: before });
    await page.locator("[title='tong-hop.xlsm']").waitFor();
    await bench.ready();
    await page.getByRole("button", { name: "Xem phát hiện" }).click();
    await page.getByText("2020, Tổng số: ghi 18").first().click();
    await page.getByRole("button", { name: "Sửa…" }).first().click();
    await page.getByRole("button", { name: "Sửa 1 ô" }).click();
    await page.getByText("Đã sửa 1 ô").last().waitFor();
    await page.getByRole("tab", { name: "Lập biểu" }).click();
    // The fix is followed by a check of its own accord, which this click may meet.
    await page.getByRole("tabpanel").getByRole("button", { name: "Lập biểu" }).click();
    await page.getByRole("heading", { name: "Đã lập xong" }).waitFor();
    const saved = await bench.download("Lưu");
    expect(saved.name).toBe("tong-hop.xlsm");
    expectOnlyMeant(before, saved.bytes);
    expect(bench.asked.filter((url) => url.startsWith("http")).length).toBeGreaterThan(5);
    expect(bench.troubles).toEqual([]);

    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await server?.close();
    server = null;
    await page.getByText("Đã lưu").waitFor();
    await page.reload();
    await bench.ready();
    await page.locator("[title='tong-hop.xlsm']").waitFor();
    expect(bench.troubles).toEqual([]);
  });

  it("would not be let out by the browser either", async () => {
    const stranger = await serveFolder(folder);
    const { page } = await openWorkbench(context, server?.address ?? "");
    const blocked = await page.evaluate(async (address) => {
      const seen: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) => seen.push(event.effectiveDirective));
      const refused = async (work: Promise<unknown>): Promise<boolean> =>
        work.then(
          () => false,
          () => true,
        );
      const load = (name: "img" | "script" | "iframe", set: (element: HTMLElement) => void): Promise<void> =>
        new Promise((done, fail) => {
          const element = document.createElement(name);
          element.onload = () => done();
          element.onerror = () => fail(new Error(name));
          set(element);
          document.body.append(element);
        });
      const results = [
        await refused(fetch(`${address}/index.html`)),
        await refused(load("img", (image) => image.setAttribute("src", `${address}/assets/khop-32.png`))),
        await refused(load("script", (script) => script.setAttribute("src", `${address}/a.js`))),
        navigator.sendBeacon(`${address}/beacon`, "x"),
      ];
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { results: results.slice(0, 3), seen: [...new Set(seen)].sort() };
    }, stranger.address);
    await stranger.close();
    expect(blocked.results).toEqual([true, true, true]);
    expect(blocked.seen).toEqual(["connect-src", "img-src", "script-src-elem"]);
    expect(stranger.missing).toEqual([]);
  });

  it("can be installed: a manifest with a name, a start and icons that are there", async () => {
    const { page } = await openWorkbench(context, server?.address ?? "");
    const client = await context.newCDPSession(page);
    const { errors, data } = await client.send("Page.getAppManifest");
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data ?? "{}") as { name: string; icons: { src: string; sizes: string }[] };
    expect(manifest.name).toContain("Khớp");
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(["192x192", "512x512"]);
    const files = readdirSync(join(folder, "assets"));
    for (const { src } of manifest.icons) expect(files).toContain(src.replace("assets/", ""));
    const { installabilityErrors } = await client.send("Page.getInstallabilityErrors");
    // A context of the test's own counts as a private window.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual(
      [],
    );
  });

  it("works when it is opened from a folder, without any server", async () => {
    const bench = await openWorkbench(context, pathToFileURL(resolve(folder, "index.html")).href);
    await bench.ready();
    await bench.openFiles({ name: "tong-hop.xlsm", bytes: fullWorkbook() });
    await bench.page.locator("[title='tong-hop.xlsm']").waitFor();
    await bench.ready();
    expect(bench.troubles).toEqual([]);
    expect(bench.asked.filter((url) => /^https?:/u.test(url))).toEqual([]);
  });
});

/** The file with 81 in place of 18, the built sheets behind the others, and all else byte for byte. */
function expectOnlyMeant(before: Uint8Array, after: Uint8Array): void {
  const { changed, removed, added, moved } = listChanges(before, after);
  expect(changed).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet2.xml",
  ]);
  expect(removed).toEqual(["xl/calcChain.xml"]);
  expect(moved).toEqual([]);
  // Its list tells no award: fields and units are what it can fill.
  expect(added.filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/u.test(name))).toHaveLength(2);
  const [awards = "", awardsNow = ""] = [before, after].map((bytes) =>
    strFromU8(unzipSync(bytes)["xl/worksheets/sheet2.xml"] ?? new Uint8Array()),
  );
  // The total below is worked out anew; what another file's cell said is not known here and stays.
  expect(awardsNow).toBe(awards.replace("<v>18</v>", "<v>81</v>").replace("<v>162</v>", "<v>225</v>"));
}
