import { olderExcel } from "../support/excel-host/requirement-sets";
import { look } from "./support/look";
import type { OpenPane } from "./support/open-pane";
import { describePane } from "./support/pane-tests";
import { sampleWorkbook } from "./support/workbooks";

jest.setTimeout(60_000);

describePane("what Excel refuses", (open) => {
  let pane: OpenPane;
  beforeAll(async () => {
    pane = await open({ workbook: sampleWorkbook() });
    await pane.page.getByRole("button", { name: "Bỏ qua" }).click();
    await pane.settled();
  });

  test("a lost session: a sentence, and the next try succeeds", async () => {
    const { page, excel } = pane;
    excel.faults.loseSession();
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await page.getByRole("alert").getByText("Mất kết nối với sổ tính đang mở").waitFor();
    await look(pane, "trouble-01-session-lost");
    excel.faults.restoreSession();
    await page.getByRole("button", { name: "Thử lại" }).click();
    await page.getByRole("heading", { name: /Có \d+ lỗi cần sửa/u }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    await pane.settled();
  });

  test("a protected sheet: a sentence with its name, and the next try succeeds", async () => {
    const { page, excel } = pane;
    await page.getByRole("button", { name: "Xóa dấu trên ô" }).click();
    await pane.settled();
    for (const { name } of excel.workbook.sheets.value) excel.model.protect(name);
    await page.getByRole("button", { name: "Tô dấu các ô có vấn đề" }).click();
    await page.getByRole("alert").getByText("đang được bảo vệ").waitFor();
    await look(pane, "trouble-02-protected");
    for (const { name } of excel.workbook.sheets.value) excel.model.unprotect(name);
    await page.getByRole("button", { name: "Thử lại" }).click();
    await page.getByRole("button", { name: "Xóa dấu trên ô" }).waitFor();
    await pane.settled();
  });

  test("a cell that is being typed in: a sentence or a wait, and then it goes on", async () => {
    const { page, excel } = pane;
    excel.isEditingCell = true;
    await page.getByRole("button", { name: "Kiểm tra lại" }).click();
    await page.getByText("Một ô đang được gõ dở").waitFor();
    await look(pane, "trouble-03-typing");
    excel.isEditingCell = false;
    await page.getByRole("button", { name: "Thử lại" }).click();
    await page
      .getByText(/Đã kiểm tra/u)
      .last()
      .waitFor();
    await pane.settled();
  });
});

describePane("an Excel, a sheet or a workbook that is not for Khớp", (open) => {
  test("an Excel that is too old says so, and offers nothing that it cannot do", async () => {
    const pane = await open({ workbook: sampleWorkbook(), sets: olderExcel("1.9") });
    await pane.page.getByRole("heading", { name: "Bản Excel này đã cũ, Khớp chưa chạy được" }).waitFor();
    expect(await pane.page.getByRole("button").count()).toBe(0);
    await look(pane, "trouble-04-too-old");
  });

  test("a sheet past Excel's own limits: says which one", async () => {
    const pane = await open();
    const { page, excel } = pane;
    excel.model.type("Sheet1", "A1", "Tên");
    excel.model.type("Sheet1", "XFD1048576", 1);
    await page.getByRole("button", { name: "Bỏ qua" }).click();
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await page.getByRole("alert").getByText("Sheet1").waitFor();
    await look(pane, "trouble-05-too-large");
    excel.model.type("Sheet1", "XFD1048576", "");
    await page.getByRole("button", { name: "Kiểm tra", exact: true }).click();
    await page.getByRole("heading", { name: "Không nhận ra bảng nào" }).waitFor();
    await look(pane, "trouble-06-no-table");
  });
});
