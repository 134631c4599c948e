import { join } from "node:path";
import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { plainPlan } from "../hosts/plans";
import { findViolations, PICTURES } from "./support/look";
import type { OpenWorkbench } from "./support/open-workbench";
import { describeWorkbench } from "./support/workbench-tests";

jest.setTimeout(240_000);

const POND = plainPlan("Ao cá", [
  ["Tên ao", "Tổng số", "Tập thể", "Cá nhân"],
  ["Ao Đình", 60, 20, 42],
  ["Ao Sen", 71, 30, 41],
  ["Ao Đầm", 83, 40, 43],
]);

const POND_BYTES = createWorkbook([POND]);

describeWorkbench("what is at hand in the page", (open) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await open();
    await workbench.begun();
    workbench.page.setDefaultTimeout(20_000);
    await workbench.openFiles({ name: "ao-ca.xlsx", bytes: POND_BYTES });
    await workbench.page.getByTitle("ao-ca.xlsx").waitFor();
    await workbench.ready();
  });

  const nameBox = () => workbench.page.locator('[data-u-comp="defined-name"] input').inputValue();

  test("Ctrl+F finds words without their marks, goes from one to the next, and Esc gives the grid back", async () => {
    const { page } = workbench;
    await workbench.select("B2");
    await page.keyboard.press("Control+f");
    const bar = page.getByRole("search", { name: "Tìm trong sổ tính" });
    await bar.locator("input:focus").waitFor();
    await page.keyboard.type("ao d");
    await bar.getByText("1/2").waitFor();
    expect(await nameBox()).toBe("A2");
    await page.keyboard.press("Enter");
    await bar.getByText("2/2").waitFor();
    expect(await nameBox()).toBe("A4");
    await page.screenshot({ path: join(PICTURES, "workbench.find.png") });
    expect(await findViolations(page, ["[data-grid]"])).toEqual([]);
    await page.keyboard.press("Shift+Enter");
    await bar.getByText("1/2").waitFor();
    await page.keyboard.press("Escape");
    await bar.waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.closest("[data-part=grid]") !== null)).toBe(
      true,
    );
  });

  test("the pane is as wide as it is made with mouse or keys, also after a reload", async () => {
    const { page } = workbench;
    const edge = page.getByRole("separator", { name: "Độ rộng của ngăn kiểm tra" });
    const width = async () => (await page.locator("[data-part=pane]").boundingBox())?.width ?? 0;
    const before = await width();
    // The grid takes the keyboard a moment after it was entered.
    await workbench.settled();
    await edge.focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    expect(Math.round((await width()) - before)).toBe(48);
    const box = await edge.boundingBox();
    if (!box) throw new Error("there is no edge");
    await page.mouse.move(box.x + 3, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x - 97, box.y + 200, { steps: 4 });
    await page.mouse.up();
    const wide = await width();
    expect(wide).toBeGreaterThan(before + 120);
    await page.reload();
    await workbench.ready();
    expect(Math.round(await width())).toBe(Math.round(wide));
    await page.screenshot({ path: join(PICTURES, "workbench.wide-pane.png") });
    await workbench.settled();
    await edge.focus();
    await page.keyboard.press("Home");
    await workbench.settled();
    expect(Math.round(await width())).toBe(Math.round(before));
  });

  test("the grid's menu does to the cell what the page can do", async () => {
    const { page } = workbench;
    await workbench.select("A3");
    const cells = page.locator("canvas[id^=univer-sheet-main-canvas]");
    // In the second row of cells, first column.
    await cells.click({ button: "right", position: { x: 70, y: 70 } });
    const menu = page.getByRole("menu");
    await menu.getByRole("menuitem", { name: "Xóa nội dung" }).waitFor();
    await page.screenshot({ path: join(PICTURES, "workbench.menu.png") });
    expect(await findViolations(page, ["[data-grid]"])).toEqual([]);
    await menu.getByRole("menuitem", { name: "Xóa nội dung" }).click();
    await page.getByText("Chưa lưu").waitFor();
    const saved = readXlsx("ao-ca.xlsx", (await workbench.download("Lưu")).bytes);
    expect(saved.ok && saved.value.sheets[0]?.values.map((row) => row[0])).toEqual([
      "Tên ao",
      "Ao Đình",
      "",
      "Ao Đầm",
    ]);
    await cells.click({ button: "right", position: { x: 70, y: 70 } });
    await menu.getByRole("menuitem", { name: "Hoàn tác" }).click();
    await workbench.select("C2");
    await page.keyboard.press("Shift+F10");
    await menu.getByRole("menuitem", { name: "Tìm trong sổ tính" }).click();
    await page.getByRole("search").waitFor();
    await page.keyboard.press("Escape");
    expect(workbench.troubles).toEqual([]);
  });

  test("a cell past the grid's end that is asked for by name breaks nothing", async () => {
    await workbench.select("ZZ90000");
    await workbench.select("A1");
    expect(await nameBox()).toBe("A1");
    expect(workbench.troubles).toEqual([]);
  });

  test("files opened by the button can be opened again from the menu", async () => {
    const { page } = workbench;
    await page.evaluate(
      async (bytes) => {
        const folder = await navigator.storage.getDirectory();
        const handle = await folder.getFileHandle("dam-sen.xlsx", { create: true });
        const stream = await handle.createWritable();
        await stream.write(new Uint8Array(bytes));
        await stream.close();
        Object.assign(window, { showOpenFilePicker: () => Promise.resolve([handle]) });
      },
      [...POND_BYTES],
    );
    const discard = page.getByRole("button", { name: "Không lưu, mở tệp khác" });
    await page.getByRole("button", { name: "Mở tệp", exact: true }).click();
    await page.getByTitle("dam-sen.xlsx").or(discard).first().waitFor();
    if (await discard.isVisible()) await discard.click();
    await page.getByTitle("dam-sen.xlsx").waitFor();
    await workbench.ready();
    await page.getByRole("button", { name: "Mở thứ khác" }).click();
    await page.getByRole("menuitem", { name: "Dữ liệu mẫu" }).click();
    await page.getByTitle("danh-sach-mau.xlsx").waitFor();
    await workbench.ready();
    await page.getByRole("button", { name: "Mở thứ khác" }).click();
    await page.getByRole("menuitem", { name: "dam-sen.xlsx" }).waitFor();
    await page.screenshot({ path: join(PICTURES, "workbench.recent.png") });
    await page.getByRole("menuitem", { name: "dam-sen.xlsx" }).click();
    await page.getByTitle("dam-sen.xlsx").waitFor();
    await workbench.ready();
  });
});
