import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as SheetJS from "@e965/xlsx";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { runKhop } from "./run-khop";

const folder = mkdtempSync(join(tmpdir(), "khop-old-"));
afterAll(() => rmSync(folder, { recursive: true }));

const TABLE = [
  ["TT", "Đơn vị", "Số hộ"],
  [1, "Xã Lũng Cạn", 12],
  [2, "Xã Đồi Sim", 30],
  [3, "Xã Khe Vàng", 17],
  ["", "Tổng cộng", 61],
];

const LIST = [
  ["STT", "Đơn vị", "Loại", "Tên mô hình", "Đối tượng", "Tên tập thể, cá nhân", "Lĩnh vực", "Năm đăng ký"],
  [1, "Xã Lũng Cạn", "Mô hình", "Nuôi ong rừng", "Tập thể", "Chi hội 3", "Kinh tế", 2024],
  [2, "Xã Lũng Cạn", "Mô hình", "Đường hoa biên giới", "Tập thể", "Chi hội 5", "Văn hóa", 2024],
];

function save(
  name: string,
  rows: readonly (readonly (string | number)[])[],
  bookType: SheetJS.BookType,
): string {
  const book = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet(rows.map((row) => [...row])), "Biểu");
  const path = join(folder, name);
  writeFileSync(path, new Uint8Array(SheetJS.write(book, { type: "array", bookType }) as ArrayBuffer));
  return path;
}

describe.each([
  [".xls", "biff8"],
  [".ods", "ods"],
] as const)("a workbook in %s", (ending, format) => {
  it("is checked like any other", async () => {
    const run = await runKhop("check", save(`bieu${ending}`, TABLE, format), "--format", "json");
    expect(run.status).toBe(1);
    const report = JSON.parse(run.stdout) as {
      workbooks: string[];
      findings: { shown: unknown; expected: unknown }[];
    };
    expect(report.workbooks).toEqual([`bieu${ending}`]);
    expect(report.findings).toMatchObject([{ shown: 61, expected: 59 }]);
    expect(run.stderr).toBe("");
  });

  it("is marked in an .xlsx, and that is said", async () => {
    const out = join(folder, `ket-qua${ending}.xlsx`);
    const run = await runKhop("mark", save(`danh-dau${ending}`, TABLE, format), "--out", out);
    expect(run).toMatchObject({ status: 0 });
    expect(run.stderr).toContain(`danh-dau${ending} là định dạng cũ`);
    const written = readXlsx("a.xlsx", new Uint8Array(readFileSync(out)));
    expect(written.ok && written.value.sheets[0]?.values[4]).toEqual(["", "Tổng cộng", 61]);
  });

  it("is collected", async () => {
    const out = join(folder, `gop${ending}.xlsx`);
    const run = await runKhop("collect", save(`xa-lung-can${ending}`, LIST, format), "--out", out);
    expect(run.stdout).toMatch(/\b2 mục/u);
    expect(run.status).toBe(0);
  });
});
