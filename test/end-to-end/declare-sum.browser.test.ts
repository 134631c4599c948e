import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import { plainPlan } from "../hosts/plans";
import type { OpenWorkbench } from "./support/open-workbench";
import { describeWorkbench } from "./support/workbench-tests";

jest.setTimeout(240_000);

const ROWS = [
  ["Bản", "Ngan", "Vịt", "Ốm", "Còn nuôi"],
  ["Bản Sáy", 31, 49, 6, 93],
  ["Bản Vạn", 52, 27, 8, 79],
  ["Bản Khoa", 44, 63, 5, 107],
];

describeWorkbench("a sum that a person declares in the workbench", (open) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await open();
    await workbench.begun();
  });

  test("takes the cells that are selected in the grid, and finds where it fails", async () => {
    const { page } = workbench;
    const bytes = createWorkbook([plainPlan("Gia cầm", ROWS)]);
    await workbench.openFiles({ name: "gia-cam.xlsx", bytes });
    await page.getByText("gia-cam.xlsx").first().waitFor();
    await workbench.ready();
    await page.getByRole("tab", { name: "Thiết lập" }).click();
    await page.getByRole("button", { name: "Khai báo phép cộng" }).click();
    await workbench.select("B2:C2");
    await page.getByRole("button", { name: "Lấy vùng chọn: 1. Các ô thành phần" }).click();
    await page.getByText("31 + 49 = 80").waitFor();
    await workbench.select("E2");
    await page.getByRole("button", { name: "Lấy vùng chọn: 2. Ô tổng" }).click();
    await page.getByText("31 + 49 = 80; ô tổng ghi 93.").waitFor();
    await page.getByRole("button", { name: "Lưu phép cộng" }).click();
    await page.getByText("Gia cầm: Ngan + Vịt = Còn nuôi (mọi dòng)").waitFor();
    await page.getByRole("tab", { name: "Phát hiện" }).click();
    await page
      .getByText(/ghi 93.*phép cộng do người dùng khai báo/u)
      .first()
      .waitFor();
    expect(workbench.troubles).toEqual([]);
  });
});
