import { join } from "node:path";
import { findViolations, PICTURES } from "./support/look";
import type { OpenWorkbench } from "./support/open-workbench";
import { describeWorkbench } from "./support/workbench-tests";

jest.setTimeout(240_000);

describeWorkbench("text enlarged to twice its size", (open) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await open();
    await workbench.ready();
    await workbench.page.getByRole("button", { name: "Xem phát hiện" }).waitFor();
  });

  const sizeOf = (name: string): Promise<number> =>
    workbench.page
      .getByRole("tab", { name })
      .evaluate((tab) => Number.parseFloat(getComputedStyle(tab.querySelector("span") ?? tab).fontSize));

  test("enlarges the pane and the commands, and nothing of them is cut off, at every width", async () => {
    const { page } = workbench;
    const before = await sizeOf("Phát hiện");
    await page.addStyleTag({ content: "html { font-size: 200% }" });
    expect(await sizeOf("Phát hiện")).toBe(2 * before);
    const cut: string[] = [];
    for (const [width, height] of [
      [1366, 768],
      [1920, 1080],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const tab of ["Tổng quan", "Phát hiện", "Báo cáo", "Lập biểu"]) {
        await page.getByRole("tab", { name: tab }).click();
        await workbench.settled();
        await page.screenshot({
          path: join(PICTURES, `workbench.200-${width}-light-${TABS[tab] ?? tab}.png`),
        });
        cut.push(...(await listCut()).map((each) => `${width} ${tab}: ${each}`));
      }
      await page.emulateMedia({ colorScheme: "dark" });
      await page.screenshot({ path: join(PICTURES, `workbench.200-${width}-dark.png`) });
      await page.emulateMedia({ colorScheme: "light" });
    }
    expect(cut).toEqual([]);
    expect(await findViolations(page, ["[data-grid]"])).toEqual([]);
  });

  /** Words of the commands and the pane that do not fit where they stand, but for those that end in dots and can be had otherwise. */
  function listCut(): Promise<string[]> {
    return workbench.page.evaluate(() => {
      const found: string[] = [];
      const across = document.documentElement.scrollWidth - window.innerWidth;
      if (across > 0) found.push(`the page is ${across} pixels too wide`);
      for (const each of document.querySelectorAll<HTMLElement>("[data-part=header] *, [data-part=pane] *")) {
        const { left, right, width, height } = each.getBoundingClientRect();
        if (width < 2 || height < 2 || each.closest("[aria-hidden=true]")) continue;
        const own = [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        if (!own) continue;
        const { textOverflow, overflow, webkitLineClamp } = getComputedStyle(each);
        const name = `${each.tagName} ${each.textContent?.slice(0, 40) ?? ""}`;
        if (right > window.innerWidth + 1 || left < -1) found.push(`out of the window: ${name}`);
        const isCut =
          each.scrollWidth > each.clientWidth + 1 && overflow !== "visible" && each.clientWidth > 0;
        if (isCut && textOverflow !== "ellipsis" && webkitLineClamp === "none")
          found.push(`cut off: ${name}`);
      }
      return [...new Set(found)];
    });
  }
});

const TABS: Readonly<Record<string, string>> = {
  "Tổng quan": "overview",
  "Phát hiện": "findings",
  "Báo cáo": "report",
  "Lập biểu": "build",
};
