import { join } from "node:path";
import type { Page } from "playwright-core";
import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import { plainPlan } from "../hosts/plans";
import { PICTURES } from "./support/look";
import type { OpenWorkbench } from "./support/open-workbench";
import { describeWorkbench } from "./support/workbench-tests";

jest.setTimeout(240_000);

/** The total of hamlet 70 has its digits the wrong way round. */
const HAMLETS = plainPlan("Khen thưởng thôn", [
  ["Thôn", "Tổng số", "Tập thể", "Cá nhân"],
  ...Array.from({ length: 90 }, (_, index) => {
    const [well, middling] = [20 + (index % 31), 21 + (index % 17)];
    return [`Thôn ${index + 1}`, index === 69 ? 94 : well + middling, well, middling];
  }),
]);

describeWorkbench("a finding in the grid", (open) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await open();
    await workbench.begun();
    workbench.page.setDefaultTimeout(20_000);
    await workbench.openFiles({ name: "khen-thuong-thon.xlsx", bytes: createWorkbook([HAMLETS]) });
    await workbench.page.getByTitle("khen-thuong-thon.xlsx").waitFor();
    await workbench.ready();
    await workbench.page.getByRole("button", { name: "Xem phát hiện" }).click();
    await workbench.page.getByRole("article").first().waitFor();
  });

  test("is gone to with the header in sight, and its parts are outlined while it is at hand or under the mouse", async () => {
    const { page } = workbench;
    const card = page.getByRole("article").first();
    const head = card.getByRole("button").first();
    if ((await head.getAttribute("aria-expanded")) === "true") await head.click();
    await page.getByPlaceholder("Tìm trong phát hiện").hover();
    await workbench.settled();
    const [header, rows] = [await shot(page, 0, 20), await shot(page, 200, 100)];
    expect(await countOutline(page)).toBe(0);
    await head.click();
    await workbench.settled();
    await page.screenshot({ path: join(PICTURES, "workbench.in-sight-opened.png") });
    expect((await shot(page, 0, 20)).equals(header)).toBe(true);
    expect((await shot(page, 200, 100)).equals(rows)).toBe(false);
    expect(await countOutline(page)).toBeGreaterThan(20);
    await head.click();
    await page.getByPlaceholder("Tìm trong phát hiện").hover();
    await workbench.settled();
    expect(await countOutline(page)).toBe(0);
    await head.hover();
    await workbench.settled();
    expect(await countOutline(page)).toBeGreaterThan(20);
  });
});

/** The cells in columns C and D, so many pixels below the letters of the columns. */
async function shot(page: Page, from: number, height: number): Promise<Buffer> {
  const box = await page.locator(CELLS).boundingBox();
  if (!box) throw new Error("there is no grid");
  return page.screenshot({ clip: { x: box.x + 240, y: box.y + 22 + from, width: 120, height } });
}

/** Pixels in the colour of the outline around what the parts come to. */
function countOutline(page: Page): Promise<number> {
  return page.evaluate((selector) => {
    const canvas = document.querySelector<HTMLCanvasElement>(selector);
    const data = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let count = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === 0xc2 && data[at + 1] === 0x41 && data[at + 2] === 0x0c) count++;
    return count;
  }, CELLS);
}

const CELLS = "canvas[id^=univer-sheet-main-canvas]";
