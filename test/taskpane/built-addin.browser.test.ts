import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { RIBBON } from "../../src/addin/ribbon";
import { borrowBrowser } from "../end-to-end/support/borrow-browser";
import { inChromium } from "../end-to-end/support/in-chromium";
import { answeringOffice } from "../support/answering-office";
import { builtFolder } from "../support/built-folder";
import { serveFolder, type FolderServer } from "../support/serve-folder";

jest.setTimeout(60_000);

/** The offline variant, as `npm run build:offline` makes it: all that an office without the internet is given. */
describe("the built add-in", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await builtFolder("addin-offline");
  }, 600_000);

  test("stays within 250 KB of initial JavaScript, gzipped", () => {
    const { gzipped } = JSON.parse(readFileSync(join(folder, "initial-size.json"), "utf8")) as {
      gzipped: number;
    };
    expect(gzipped).toBeGreaterThan(50 * 1024);
    expect(gzipped).toBeLessThanOrEqual(250 * 1024);
  });

  test("names its scripts by their content", () => {
    const scripts = readdirSync(folder).filter((file) => /\.(js|css)$/u.test(file));
    expect(scripts.length).toBeGreaterThan(3);
    for (const script of scripts) expect(script).toMatch(/\.[0-9a-f]{10}\.(js|css)$/u);
  });

  test("forbids every connection but its own", () => {
    const page = readFileSync(join(folder, "taskpane.html"), "utf8");
    expect(page).toContain("default-src 'none'");
    expect(page).toContain("connect-src 'self'");
    expect(page).not.toContain("unsafe-eval");
    expect(page).not.toMatch(/https?:\/\//u);
  });

  inChromium("in a browser", () => {
    let browser: Browser;
    let server: FolderServer;
    beforeAll(async () => {
      browser = await borrowBrowser();
      server = await serveFolder(folder);
    });
    afterAll(async () => {
      await server.close();
    });

    test("outside Excel it is one plain page, and asks nobody for anything", async () => {
      const { page, elsewhere } = await open("");
      await page.getByRole("heading", { name: "Khớp chạy bên trong Excel" }).waitFor();
      expect(await page.getByText("Đang mở Khớp").isVisible()).toBe(false);
      expect(elsewhere).toEqual([]);
      expect(server.missing).toEqual([]);
    });

    test.each(["Excel$Web$16.00$vi-VN$x", "Excel$Win32$16.01$vi-VN$$$$0", "Excel$Mac$16.02$en-US$$$$16"])(
      "as %s all of Office's script comes from its own folder",
      async (host) => {
        const { page, elsewhere } = await open(`?_host_Info=${host}`);
        await page.waitForFunction(() => typeof Excel === "object");
        expect(elsewhere).toEqual([]);
        expect(server.missing).toEqual([]);
      },
    );

    test.each([
      ["vi-VN", "Chưa kiểm tra sổ tính này", "Mất kết nối với sổ tính"],
      ["en-US", "This workbook has not been checked yet", "The connection to the open workbook was lost"],
    ])("in an Excel in %s the pane opens, and the ribbon works on it", async (language, heading, problem) => {
      const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
      const broken: string[] = [];
      page.on("pageerror", (error) => broken.push(error.message));
      page.on("console", (message) => message.type() === "error" && broken.push(message.text()));
      await page.route(/office-js\/office\.js/u, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()}${answeringOffice(language)}` });
      });
      await page.goto(`${server.address}/taskpane.html?_host_Info=Excel$Win32$16.01$${language}$$$$0`);
      await page.getByRole("heading", { name: heading }).waitFor();
      const actions = await page.evaluate(() => Object.keys(window.associated));
      expect(actions.sort()).toEqual(
        RIBBON.flatMap((group) => group.buttons.map(({ action }) => action)).sort(),
      );
      await page.evaluate(() => window.associated["check"]?.({ completed: () => undefined }));
      expect(await page.evaluate(() => window.paneShown)).toBe(true);
      await page.getByText(problem).first().waitFor();
      expect(broken).toEqual([]);
    });

    test("a click on the ribbon shows the pane where the pane's own script is missing", async () => {
      const page = await browser.newPage();
      await page.route(/office-js\/office\.js/u, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()}${answeringOffice("vi-VN")}` });
      });
      await page.route(/taskpane\.\w+\.js/u, (route) => route.abort());
      await page.goto(`${server.address}/taskpane.html?_host_Info=Excel$Win32$16.01$vi-VN$$$$0`);
      await page.getByRole("heading", { name: "Khớp chưa khởi động được" }).waitFor();
      await page.waitForFunction(() => typeof window.associated["build"] === "function");
      const actions = await page.evaluate(() => Object.keys(window.associated));
      expect(actions.sort()).toEqual(
        RIBBON.flatMap((group) => group.buttons.map(({ action }) => action)).sort(),
      );
      const completed = await page.evaluate(
        () =>
          new Promise<boolean>((resolve) => {
            void window.associated["build"]?.({ completed: () => resolve(true) });
          }),
      );
      expect(completed).toBe(true);
      await page.waitForFunction(() => window.paneShown === true);
    });

    test("where Office's script cannot be loaded it says so", async () => {
      const { page } = await open("", /office\.js/u);
      await page.getByRole("heading", { name: "Chưa tải được tập lệnh của Office" }).waitFor();
    });

    test("where a part of its own is missing it says so", async () => {
      const { page } = await open("", /taskpane\.\w+\.js/u);
      await page.getByRole("heading", { name: "Khớp chưa khởi động được" }).waitFor();
    });

    test("a webview from another age is told what to do", async () => {
      const page = await browser.newPage();
      await page.addInitScript(() => Reflect.deleteProperty(window, "structuredClone"));
      await page.goto(`${server.address}/taskpane.html`);
      await page.getByRole("heading", { name: "Bản Excel này đã cũ, Khớp chưa chạy được" }).waitFor();
    });

    async function open(query: string, withhold?: RegExp) {
      const page = await browser.newPage();
      const elsewhere: string[] = [];
      page.on("request", (request) => {
        if (/^https?:/u.test(request.url()) && !request.url().startsWith(server.address))
          elsewhere.push(request.url());
      });
      if (withhold) await page.route(withhold, (route) => route.abort());
      await page.goto(`${server.address}/taskpane.html${query}`);
      return { page, elsewhere };
    }
  });
});

declare global {
  interface Window {
    /** Both from test/support/answering-office.ts. */
    associated: Record<string, (event: { completed: () => void }) => Promise<void> | undefined>;
    paneShown?: boolean;
  }
}
