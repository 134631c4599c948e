import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { plainPlan } from "../hosts/plans";
import type { OpenWorkbench } from "./support/open-workbench";
import { describeWorkbench } from "./support/workbench-tests";

jest.setTimeout(240_000);

/** 20 and 42 are no 60. */
const SUMS = plainPlan("Sáng kiến", [
  ["Năm", "Tổng số", "Tập thể", "Cá nhân"],
  [2020, 60, 20, 42],
  [2021, 71, 30, 41],
  [2022, 83, 40, 43],
  ["Tổng cộng", 216, 90, 126],
]);

describeWorkbench("one history for the grid and the pane", (open) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await open();
    await workbench.begun();
    workbench.page.setDefaultTimeout(20_000);
    await workbench.openFiles({ name: "sang-kien.xlsx", bytes: createWorkbook([SUMS]) });
    await workbench.page.getByTitle("sang-kien.xlsx").waitFor();
    await workbench.ready();
  });

  test("Ctrl+Z takes back a fix from the pane, Ctrl+Y makes it again, and nothing is unsaved where all is taken back", async () => {
    const { page } = workbench;
    await page.getByRole("button", { name: "Xem phát hiện" }).click();
    await page.getByRole("article").first().waitFor();
    const mendButton = page.getByRole("button", { name: "Sửa…" }).first();
    if (!(await mendButton.isVisible()))
      await page.getByRole("article").first().getByRole("button").first().click();
    await mendButton.click();
    await page.getByRole("button", { name: /^Sửa \d+ ô$/u }).click();
    await page
      .getByText(/^Đã sửa \d+ ô/u)
      .last()
      .waitFor();
    await page.getByText("Chưa lưu").waitFor();
    await page.keyboard.press("Control+z");
    await page
      .getByText(/^Đã hoàn tác \d+ ô/u)
      .last()
      .waitFor();
    await page.getByText("Chưa lưu").waitFor({ state: "hidden" });
    await page.keyboard.press("Control+y");
    await page
      .getByText(/^Đã sửa lại \d+ ô/u)
      .last()
      .waitFor();
    await page.getByText("Chưa lưu").waitFor();
  });

  test("steps in the grid and in the pane are taken back and made again in their order, with keys and buttons", async () => {
    const { page } = workbench;
    const redo = page.getByRole("button", { name: "Làm lại (Ctrl+Y)" });
    await workbench.type("Y3", "ghi thêm");
    await workbench.select("Y3");
    await page.keyboard.press("Control+z");
    expect(await redo.isEnabled()).toBe(true);
    await page.keyboard.press("Control+z");
    await page
      .getByText(/^Đã hoàn tác \d+ ô/u)
      .last()
      .waitFor();
    await page.getByText("Chưa lưu").waitFor({ state: "hidden" });
    await redo.click();
    await page
      .getByText(/^Đã sửa lại \d+ ô/u)
      .last()
      .waitFor();
    await redo.click();
    expect(await redo.isDisabled()).toBe(true);
    const [sheet] = await read(await workbench.download("Lưu"));
    expect(sheet?.values[2]?.[24]).toBe("ghi thêm");
    await page.getByText("Chưa lưu").waitFor({ state: "hidden" });
  });
});

describeWorkbench("sheets that were built", (open) => {
  test("are taken back, out of the grid and the file, and built again", async () => {
    const workbench = await open();
    await workbench.ready();
    const { page } = workbench;
    const before = (await read(await workbench.download("Lưu"))).map((each) => each.name);
    await page.getByRole("tab", { name: "Lập biểu" }).click();
    await page.getByRole("button", { name: "Lập biểu", exact: true }).click();
    await page.getByRole("heading", { name: "Đã lập xong" }).waitFor();
    const inGrid = page.locator("[data-grid]").getByText("Biểu đơn vị", { exact: true });
    await inGrid.click();
    await page.getByRole("heading", { name: "Đã lập xong" }).click();
    await page.keyboard.press("Control+z");
    await page.getByText("Đã hoàn tác việc lập").last().waitFor();
    await inGrid.waitFor({ state: "detached" });
    await page.getByText("Chưa lưu").waitFor({ state: "hidden" });
    expect((await read(await workbench.download("Lưu"))).map((each) => each.name)).toEqual(before);
    await page.getByRole("button", { name: "Làm lại (Ctrl+Y)" }).click();
    await inGrid.waitFor();
    expect((await read(await workbench.download("Lưu"))).map((each) => each.name)).toContain("Biểu đơn vị");
    expect(workbench.troubles).toEqual([]);
  });
});

function read({ bytes }: { readonly bytes: Uint8Array }) {
  const workbook = readXlsx("saved.xlsx", bytes);
  if (!workbook.ok) throw new Error(workbook.error.code);
  return Promise.resolve(workbook.value.sheets);
}
