import { readFileSync } from "node:fs";
import type Axe from "axe-core";
import type { Browser } from "playwright-core";
import { borrowBrowser } from "../../end-to-end/support/borrow-browser";
import { inChromium } from "../../end-to-end/support/in-chromium";
import { prove } from "./prove";
import { sheet, workbook } from "../../support/grid";

const TABLE = `
Biểu 2. Mô hình theo đơn vị
TT | Đơn vị | Mô hình | Việc làm | Tổng số
1 | Xã An Sơn | 312 | 41 | 353
2 | Xã Bình Lâm | 427 | 58 | 485
3 | Xã Cẩm Giang | 268 | 37 | 305
| Tổng cộng | 1007 | 136 | 1134`;

const TEXT = [
  "BÁO CÁO",
  "I. KẾT QUẢ",
  "Xã Bình Lâm có 427 mô hình và 58 việc làm. Xã An Sơn có 321 mô hình; có 19 cuộc họp.",
  "Cả huyện hiện có 17 sản phẩm, trong đó 05 sản phẩm đạt 4 sao và 12 sản phẩm đạt 3 sao.",
].join("\n\n");

inChromium("a proof sheet in Chromium, without network or script", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await borrowBrowser();
  });

  it.each([
    ["vi", "light", 1366],
    ["en", "dark", 1366],
    ["vi", "dark", 320],
  ] as const)(
    "%s, %s, %i pixels: shows a figure's cells where it is clicked; axe finds nothing",
    async (language, colorScheme, width) => {
      const { html } = prove([workbook(sheet("B2", TABLE))], TEXT, { language });
      const context = await browser.newContext({
        viewport: { width, height: 720 },
        colorScheme,
        offline: true,
        bypassCSP: true,
      });
      const page = await context.newPage();
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.setContent(html);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const figure = page.locator("a.f.matched").first();
      await figure.scrollIntoViewIfNeeded();
      const number = await figure.getAttribute("id");
      const before = await page.evaluate(() => window.scrollY);
      await figure.click();
      const note = page.locator(`#n${number?.slice(1) ?? ""}`);
      expect(await note.isVisible()).toBe(true);
      expect(await note.locator("[data-cell]").first().isVisible()).toBe(true);
      // The words stay where they are.
      expect(await page.evaluate(() => window.scrollY)).toBe(before);
      await page.addScriptTag({ content: readFileSync(require.resolve("axe-core/axe.min.js"), "utf8") });
      const found = await page.evaluate(async () => {
        const { violations } = await (window as unknown as { axe: typeof Axe }).axe.run({
          resultTypes: ["violations"],
        });
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
      });
      expect(found).toEqual([]);
      await note.locator("a.back").click();
      expect(await note.isVisible()).toBe(false);
      await page.emulateMedia({ media: "print" });
      expect(
        await page
          .locator(".note")
          .evaluateAll((notes) => notes.every((each) => each.getClientRects().length > 0)),
      ).toBe(true);
      expect(asked).toEqual([]);
      await context.close();
    },
  );
});
