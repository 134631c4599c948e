import { tabAndPress } from "./support/by-keyboard";
import { look } from "./support/look";
import { describePane } from "./support/pane-tests";
import { sampleWorkbook } from "./support/workbooks";

jest.setTimeout(120_000);

describePane("a slow Excel", (open) => {
  test("says how far it is, goes on being used, stops when told to, and begins anew", async () => {
    const pane = await open({ workbook: sampleWorkbook() });
    const { page, excel } = pane;
    await tabAndPress(page, "Bỏ qua");
    await pane.settled();
    excel.faults.delay = 12_000;
    await tabAndPress(page, "Kiểm tra");
    await page.getByRole("heading", { name: "Đang đối chiếu số liệu…" }).waitFor();
    await page.getByRole("progressbar").waitFor();
    await look(pane, "long-01-running");
    await page.getByRole("tab", { name: "Lập biểu" }).click();
    await page.getByRole("heading", { name: "Lập biểu tổng hợp" }).waitFor();
    await look(pane, "long-02-elsewhere");
    excel.faults.delay = 0;
    await tabAndPress(page, "Dừng");
    await page.getByRole("tab", { name: "Tổng quan" }).click();
    await page.getByRole("heading", { name: "Đã dừng kiểm tra" }).waitFor({ timeout: 60_000 });
    expect(await page.getByRole("progressbar").count()).toBe(0);
    await look(pane, "long-03-stopped");
    await tabAndPress(page, "Kiểm tra");
    await page.getByRole("heading", { name: /Có \d+ lỗi cần sửa/u }).waitFor();
    await pane.settled();
  });
});
