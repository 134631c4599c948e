import { readFileSync } from "node:fs";
import path from "node:path";
import { marksOf } from "../hosts/office/open-office";
import { tabAndPress, tabTo } from "./support/by-keyboard";
import { dropFile } from "./support/drop-file";
import { listFormats } from "./support/excel-state";
import { look } from "./support/look";
import type { OpenPane } from "./support/open-pane";
import { describePane } from "./support/pane-tests";
import { withSeed } from "./support/with-seed";
import { SEED, seedWorkbook } from "./support/workbooks";

jest.setTimeout(60_000);

/** One review, test after test, by keyboard alone but for what lies outside of the pane. */
withSeed("a review of the seed", () => {
  describePane("in Chromium", (open) => {
    let pane: OpenPane;
    let formats: unknown;
    beforeAll(async () => {
      pane = await open({ workbook: seedWorkbook() });
      pane.excel.model.addConditionalFormat("Khen thưởng", "C9:D12", "=C9>100", "#00FF00");
      formats = listFormats(pane.excel);
    });

    test("checks the workbook and marks its cells", async () => {
      const { page, excel } = pane;
      await page.getByRole("button", { name: "Bỏ qua" }).waitFor();
      await tabAndPress(page, "Bỏ qua");
      await page.getByRole("heading", { name: "Chưa kiểm tra sổ tính này" }).waitFor();
      await look(pane, "seed-01-start");
      await tabAndPress(page, "Kiểm tra");
      await page.getByRole("heading", { name: "Có 5 lỗi cần sửa" }).waitFor();
      await pane.settled();
      expect(marksOf(excel)).toContainEqual({ sheet: "Khen thưởng", row: 8, column: 2, severity: "error" });
      expect(pane.cell("Khen thưởng", "C9")).toBe(75);
      await look(pane, "seed-02-checked");
    });

    test("walks all findings, each shown in its cell", async () => {
      const { page, excel } = pane;
      await tabAndPress(page, "Xem phát hiện");
      await page.getByRole("list", { name: "Danh sách phát hiện" }).waitFor();
      await look(pane, "seed-03-findings");
      await tabTo(page, /Tổng khác các phần Khen thưởng · C9/u);
      await page.keyboard.press("Enter");
      await page.getByRole("button", { name: "Sửa…" }).waitFor();
      await look(pane, "seed-04-open");
      const seen = new Set<string>();
      for (let step = 0; step < 8; step++) {
        const at = await page.evaluate(() => document.activeElement?.textContent ?? "");
        const [, sheet = "", address = ""] = /(Khen thưởng|Lĩnh vực) · ([A-Z]+\d+)/u.exec(at) ?? [];
        await page.keyboard.press("Enter");
        await pane.settled();
        expect(excel.model.selection).toEqual({ sheet, address });
        seen.add(`${sheet}!${address}`);
        await page.keyboard.press("ArrowDown");
      }
      expect([...seen]).toEqual(
        ["Khen thưởng!C9", "Lĩnh vực!H8", "Lĩnh vực!H11", "Lĩnh vực!I13", "Lĩnh vực!J13"].concat(
          "Lĩnh vực!K12",
          "Lĩnh vực!L12",
          "Khen thưởng!C11",
        ),
      );
      await look(pane, "seed-05-last");
    });

    test("mends the 75 after a preview, and takes it back", async () => {
      const { page } = pane;
      await page.keyboard.press("Home");
      await tabAndPress(page, "Sửa…");
      await page.getByRole("dialog").getByText("Khen thưởng").first().waitFor();
      await look(pane, "seed-06-preview");
      expect(pane.cell("Khen thưởng", "C9")).toBe(75);
      await tabAndPress(page, "Sửa 1 ô");
      await page.getByText("Đã sửa 1 ô").last().waitFor();
      await pane.settled();
      expect(pane.cell("Khen thưởng", "C9")).toBe(77);
      expect(await focusedFinding(pane)).toContain("Lĩnh vực · H8");
      await look(pane, "seed-07-mended");
      await tabAndPress(page, "Hoàn tác");
      await page.getByText("Đã hoàn tác 1 ô").last().waitFor();
      await pane.settled();
      expect(pane.cell("Khen thưởng", "C9")).toBe(75);
      await page.getByText("2020, Tổng số: ghi 75").first().waitFor();
      expect(await focusedFinding(pane)).toContain("Khen thưởng · C9");
      await look(pane, "seed-08-taken-back");
    });

    test("sets it aside with a reason, and opens it again when the number changes", async () => {
      const { page, excel } = pane;
      await tabAndPress(page, "Bỏ qua…");
      await page.getByText("Vì sao bỏ qua?").waitFor();
      await page.keyboard.press("ArrowDown");
      await look(pane, "seed-09-why");
      await page.keyboard.press("Enter");
      await page.getByText("Đã bỏ qua: Làm tròn theo quy định").waitFor();
      await pane.settled();
      expect(await focusedFinding(pane)).toContain("Đã bỏ qua");
      await look(pane, "seed-10-set-aside");
      excel.model.type("Khen thưởng", "C9", 76);
      await page.getByText("Mở lại vì số liệu đã đổi").waitFor();
      await pane.settled();
      expect(await focusedFinding(pane)).toContain("Khen thưởng · C9");
      await look(pane, "seed-11-open-again");
    });

    test("compares bao-cao.docx, and links a figure to the selected cell", async () => {
      const { page, excel } = pane;
      await tabTo(page, "Phát hiện");
      await page.keyboard.press("ArrowRight");
      await page.getByText("Đưa báo cáo vào để đối chiếu").waitFor();
      await look(pane, "seed-12-no-report");
      await dropFile(page, "bao-cao.docx", readFileSync(path.join(SEED, "bao-cao.docx")));
      await page.getByRole("button", { name: /^Chưa rõ \d/u }).waitFor();
      await pane.settled();
      await look(pane, "seed-13-report");
      await tabAndPress(page, "Số tiếp");
      await page.getByRole("heading", { name: "Lệch với nguồn" }).waitFor();
      await look(pane, "seed-14-differing");
      await tabAndPress(page, /^Chưa rõ \d/u);
      await tabAndPress(page, "Số tiếp");
      await page.getByRole("heading", { name: "Chưa đối chiếu được" }).waitFor();
      excel.model.select("Khen thưởng", "D9");
      await tabAndPress(page, "Liên kết với ô đang chọn");
      await page
        .getByText(/Đã liên kết với ô/u)
        .last()
        .waitFor();
      await page.getByText("Số này được liên kết với ô bằng tay.").waitFor();
      await pane.settled();
      await look(pane, "seed-15-linked");
    });

    test("takes its marks away and leaves the user's formats as they were", async () => {
      const { page, excel } = pane;
      await tabTo(page, "Báo cáo");
      await page.keyboard.press("Home");
      await page.getByRole("heading", { name: /Có \d+ lỗi cần sửa/u }).waitFor();
      await look(pane, "seed-16-overview");
      expect(marksOf(excel).length).toBeGreaterThan(0);
      await tabAndPress(page, "Xóa dấu trên ô");
      await page.getByText("Đã bỏ mọi đánh dấu của Khớp.").last().waitFor();
      expect(listFormats(excel)).toEqual(formats);
    });
  });
});

/** The row of the list that has the focus and is in sight, by its text. */
function focusedFinding({ page }: OpenPane): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at.dataset["finding"] === undefined)
      return `not in the list: ${at?.textContent}`;
    const { top, bottom } = at.getBoundingClientRect();
    const panel = document.querySelector("[role=tabpanel]")?.getBoundingClientRect();
    return panel && top >= panel.top && bottom <= panel.bottom
      ? at.innerText
      : `out of sight: ${at.innerText}`;
  });
}
