import { marksOf } from "../hosts/office/open-office";
import { listSheets } from "./support/excel-state";
import { look } from "./support/look";
import type { OpenPane } from "./support/open-pane";
import { describePane } from "./support/pane-tests";

jest.setTimeout(60_000);

describePane("a first look at Khớp, with the sample, in an empty workbook", (open) => {
  let pane: OpenPane;
  beforeAll(async () => {
    pane = await open();
  });

  test("the three screens of the first run end with the sample, checked", async () => {
    const { page, excel } = pane;
    await page.getByRole("heading", { name: /yên\stâm\ský/u }).waitFor();
    await look(pane, "sample-01-welcome");
    await page.getByRole("button", { name: "Tiếp" }).click();
    await look(pane, "sample-02-welcome");
    await page.getByRole("button", { name: "Tiếp" }).click();
    await look(pane, "sample-03-welcome");
    await page.getByRole("button", { name: "Chèn dữ liệu mẫu" }).click();
    await page.getByRole("heading", { name: /Có \d+ lỗi cần sửa/u }).waitFor();
    await pane.settled();
    expect(listSheets(excel)).toHaveLength(4);
    // Excel tells of the new sheets late: then all is checked once more, out of sight of the waiting, and marked after that.
    await until(pane, () => marksOf(excel).length > 5);
    expect(marksOf(excel).length).toBeGreaterThan(5);
    await look(pane, "sample-04-checked");
  });

  test("builds the sheets after a preview, as formulas", async () => {
    const { page, excel } = pane;
    const before = listSheets(excel);
    await page.getByRole("tab", { name: "Lập biểu" }).click();
    await page.getByRole("heading", { name: "Lập biểu tổng hợp" }).waitFor();
    await look(pane, "sample-05-build");
    await page.getByRole("button", { name: "Xem trước" }).click();
    await page.getByRole("heading", { name: "Xem trước" }).waitFor();
    await look(pane, "sample-06-preview");
    expect(listSheets(excel)).toEqual(before);
    await page.getByRole("tabpanel").getByRole("button", { name: "Lập biểu" }).click();
    await page.getByRole("heading", { name: "Đã lập xong" }).waitFor();
    await pane.settled();
    const built = listSheets(excel).filter((name) => !before.includes(name));
    expect(built.length).toBeGreaterThanOrEqual(3);
    for (const name of built) expect(countFormulas(pane, name)).toBeGreaterThan(10);
    await look(pane, "sample-07-built");
  });

  test("shows what it understood, and speaks English", async () => {
    const { page } = pane;
    await page.getByRole("tab", { name: "Thiết lập" }).click();
    await page.getByRole("heading", { name: "Khớp hiểu tệp này thế nào" }).waitFor();
    await look(pane, "sample-08-setup");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("tab", { name: "Findings" }).click();
    await page.getByRole("list").first().waitFor();
    await look(pane, "sample-09-english");
    await pane.settled();
  });

  test("what was chosen is in the workbook, and there when the pane opens again", async () => {
    const { page } = pane;
    await page.reload();
    await page.getByRole("heading", { name: "This workbook has not been checked yet" }).waitFor();
    await page.getByRole("button", { name: "Tiếng Việt" }).click();
    await page.getByRole("heading", { name: "Chưa kiểm tra sổ tính này" }).waitFor();
    await pane.settled();
  });
});

/** Waits for what is to come, at most as long as the page waits for anything. */
async function until({ page }: OpenPane, come: () => boolean): Promise<void> {
  for (let round = 0; round < 200 && !come(); round++) await page.waitForTimeout(100);
}

function countFormulas({ excel }: OpenPane, name: string): number {
  const sheet = excel.model.sheet(name);
  const used = sheet.usedRange(false);
  let count = 0;
  for (let row = 0; row <= (used?.bottom ?? -1); row++)
    for (let column = 0; column <= (used?.right ?? -1); column++)
      if (sheet.cells.formula(row, column) !== undefined) count++;
  return count;
}
