import path from "node:path";
import type { Page } from "playwright-core";
import type { SheetSnapshot } from "../../src/core/model/workbook";
import { defaultTemplate } from "../../src/core/template/default-template";
import { OfficePackage } from "../../src/hosts/package/office-package";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { makeUnitFiles } from "../support/unit-files";
import { listSheets } from "./support/excel-state";
import { findViolations, look, PICTURES } from "./support/look";
import type { OpenPane } from "./support/open-pane";
import type { OpenWorkbench } from "./support/open-workbench";
import { describePane } from "./support/pane-tests";
import { describeWorkbench } from "./support/workbench-tests";

jest.setTimeout(120_000);

// Without the field that one district had in one year: a workbook with two entries of it would not say that it is one.
const usual = defaultTemplate();
const template = { ...usual, fields: usual.fields.filter(({ id }) => id !== "waste") };
const { files } = makeUnitFiles({ seed: 7, units: 16, entries: 320, template });
const BROKEN = { name: "hong.xlsx", bytes: (files[0]?.bytes ?? new Uint8Array()).subarray(0, 900) };
const SHEETS = ["Danh sách tổng hợp", "Đơn vị báo cáo", "Tệp đã nhận", "Cần xem lại", "Đã chuẩn hóa"];

describeWorkbench("units' files without Excel", (open) => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await open();
    await workbench.ready();
  });

  test("are collected into a new workbook, which is checked and counted as it came", async () => {
    const { page } = workbench;
    await page.getByRole("button", { name: "Mở thứ khác" }).click();
    await page.getByRole("menuitem", { name: "Sổ tính mới" }).click();
    await page.getByRole("heading", { name: "Không nhận ra bảng nào" }).waitFor();
    await collect(page);
    await page.getByRole("heading", { name: "Đã tổng hợp" }).waitFor();
    await page.getByText("320 mục của 16 đơn vị, từ 16 trong 17 tệp").first().waitFor();
    await page.getByText("hong.xlsx bị hỏng").first().waitFor();
    await page.screenshot({ path: path.join(PICTURES, "collect.workbench.png") });
    expect(await findViolations(page, ["[data-grid]"])).toEqual([]);
    await page.getByRole("tab", { name: "Phát hiện" }).click();
    await page.getByText("Không có gì phải sửa").waitFor();
    await page.getByRole("tab", { name: "Lập biểu" }).click();
    await page.getByRole("tabpanel").getByRole("button", { name: "Lập biểu" }).click();
    await page.getByRole("heading", { name: "Đã lập xong" }).waitFor();
    const saved = await workbench.download("Lưu");
    expect(saved.name).toBe("so-tinh-moi.xlsx");
    const sheets = readSheets(saved.bytes);
    expect(sheets.map((each) => each.name)).toEqual([
      "Trang 1",
      ...SHEETS,
      "Biểu khen thưởng",
      "Biểu lĩnh vực",
      "Biểu đơn vị",
    ]);
    const units = sheets.find((each) => each.name === "Biểu đơn vị")?.values ?? [];
    const counted = new Map(units.map((row) => [row[1], row[2]]));
    for (const { unit, entries } of files) expect([unit, counted.get(unit)]).toEqual([unit, entries.length]);
  });

  test("and that is taken back as one step, with the sheets it made, and done again", async () => {
    const { page } = workbench;
    const inGrid = page.locator("[data-grid]").getByText(SHEETS[0] ?? "", { exact: true });
    const built = page.locator("[data-grid]").getByText("Biểu đơn vị", { exact: true });
    const undo = page.getByRole("button", { name: "Hoàn tác (Ctrl+Z)" });
    await undo.click();
    await built.waitFor({ state: "detached" });
    await inGrid.waitFor();
    await undo.click();
    await inGrid.waitFor({ state: "detached" });
    const without = readSheets((await workbench.download("Lưu")).bytes);
    expect(without.map((each) => each.name)).toEqual(["Trang 1"]);
    const redo = page.getByRole("button", { name: "Làm lại (Ctrl+Y)" });
    await redo.click();
    await inGrid.waitFor();
    await redo.click();
    await built.waitFor();
    const again = readSheets((await workbench.download("Lưu")).bytes);
    expect(again.map((each) => each.name)).toEqual(expect.arrayContaining([...SHEETS, "Biểu đơn vị"]));
  });

  test("and a slip goes back to the one that has something to mend", async () => {
    const { page } = workbench;
    await page.locator("[data-grid]").getByText("Danh sách tổng hợp", { exact: true }).click();
    await workbench.type("L2", "Cấp vũ trụ");
    await page.getByText("Chưa lưu").waitFor();
    const zip = await workbench.download("Lưu phiếu");
    await page.getByText("Đã lưu phieu-bao-lai.zip với 1 phiếu").first().waitFor();
    const slips = new OfficePackage(zip.bytes);
    expect(slips.names()).toHaveLength(1);
    const slip = new OfficePackage(slips.read(slips.names()[0] ?? "")).readText("word/document.xml") ?? "";
    expect(slip).toContain("Cấp vũ trụ");
    expect(slip.toLowerCase()).toContain((files[0]?.unit ?? "?").toLowerCase());
  });

  test("nothing of it is lost to another file without asking", async () => {
    const { page } = workbench;
    await page.getByRole("button", { name: "Mở thứ khác" }).click();
    await page.getByRole("menuitem", { name: "Dữ liệu mẫu" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("so-tinh-moi.xlsx có thay đổi chưa lưu").waitFor();
    await page.locator("button:focus", { hasText: "Lưu rồi mở" }).waitFor();
    await dialog.getByRole("button", { name: "Không lưu, mở tệp khác" }).click();
    await page.getByTitle("danh-sach-mau.xlsx").waitFor();
    await workbench.ready();
  });
});

describePane("units' files in Excel", (open) => {
  let pane: OpenPane;
  beforeAll(async () => {
    pane = await open();
  });

  test("are collected into the workbook that is open", async () => {
    const { page, excel } = pane;
    await page.getByRole("button", { name: "Bỏ qua" }).click();
    await collect(page);
    await page.getByRole("heading", { name: "Đã tổng hợp" }).waitFor();
    await page.getByText("320 mục của 16 đơn vị, từ 16 trong 17 tệp").first().waitFor();
    await pane.settled();
    expect(listSheets(excel).slice(-SHEETS.length)).toEqual(SHEETS);
    expect(excel.workbook.activeSheet.name).toBe(SHEETS[0]);
    await look(pane, "collect-01-collected");
  });
});

/** Chooses every unit's file and one that is broken. */
async function collect(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Lập biểu" }).click();
  await page.getByLabel("Tệp của các đơn vị").setInputFiles(
    [...files, BROKEN].map(({ name, bytes }) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(bytes),
    })),
  );
}

function readSheets(bytes: Uint8Array): readonly SheetSnapshot[] {
  const read = readXlsx("saved.xlsx", bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value.sheets;
}
