import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { borrowBrowser } from "../../../end-to-end/support/borrow-browser";
import { inChromium } from "../../../end-to-end/support/in-chromium";
import { bundleHost, hostScript } from "./bundle-host";
import type { HostInPage } from "./entry";

jest.setTimeout(120_000);

const WORKBOOK = {
  name: "bieu.xlsx",
  sheets: [
    {
      name: "Số liệu",
      values: [
        ["Xã A", 5],
        ["Xã B", 7],
        ["Tổng", 12],
      ],
      formulas: { B3: "SUM(B1:B2)" },
    },
  ],
};

inChromium("excel-host in Chromium", () => {
  let browser: Browser;
  let bundle: string;
  beforeAll(async () => {
    [browser, bundle] = await Promise.all([borrowBrowser(), bundleHost()]);
  });

  it("stands behind the genuine office.js: onReady, reading, writing, formulas", async () => {
    const page = await browser.newPage();
    await serve(page, bundle);
    await page.goto("https://khop.example/page.html?_host_Info=Excel$Win32$16.01$en-US$$$$0");
    const seen = await page.evaluate(async () => {
      const told = await Office.onReady();
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Số liệu");
        sheet.getRange("B1").values = [[50]];
        const used = sheet.getUsedRange().load("values,text");
        await context.sync();
        return { told, values: used.values as unknown[][], text: used.text };
      });
    });
    expect(seen.told.host).toBe("Excel");
    expect(seen.values).toEqual([
      ["Xã A", 50],
      ["Xã B", 7],
      ["Tổng", 57],
    ]);
    const typed = await page.evaluate(() => {
      const { excelHost } = window as unknown as { excelHost: HostInPage };
      excelHost.current?.model.type("Số liệu", "B2", 1);
      return excelHost.current?.model.value("Số liệu", "B3");
    });
    expect(typed).toBe(51);
    await page.close();
  });
});

/** A page with the package's own office.js, the host behind it, and the engine's file. */
async function serve(page: Page, bundle: string): Promise<void> {
  const client = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  const engine = join(dirname(require.resolve("@ironcalc/wasm")), "wasm_bg.wasm");
  await page.route("https://khop.example/**", async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === "/page.html") {
      const body = '<!doctype html><script src="office/office.js"></script><script src="host.js"></script>';
      await route.fulfill({ contentType: "text/html; charset=utf-8", body });
    } else if (path === "/host.js") {
      const body = hostScript(bundle, WORKBOOK, "https://khop.example/engine.wasm");
      await route.fulfill({ contentType: "text/javascript; charset=utf-8", body });
    } else if (path === "/engine.wasm") {
      await route.fulfill({ contentType: "application/wasm", body: readFileSync(engine) });
    } else if (path.startsWith("/office/") && existsSync(join(client, path.slice(8)))) {
      await route.fulfill({
        contentType: "text/javascript",
        body: readFileSync(join(client, path.slice(8))),
      });
    } else await route.fulfill({ status: 404, body: "" });
  });
}
