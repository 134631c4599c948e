import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { runKhop } from "./run-khop";

describe("khop build --sheets", () => {
  const folder = mkdtempSync(join(tmpdir(), "khop-build-sheets-"));
  const file = (name: string): string => join(folder, name);
  afterAll(() => rmSync(folder, { recursive: true }));

  const head = ["Tên sáng kiến", "Tác giả", "Đơn vị", "Lĩnh vực", "Cấp công nhận"];
  const rows = Array.from({ length: 12 }, (_, at) => [
    `Giá để dụng cụ số ${at}`,
    `Mùa A Tủa ${at}`,
    `Tổ ${1 + (at % 2)}`,
    at % 3 === 0 ? "An toàn" : "Tiết kiệm",
    at % 2 === 0 ? "Cơ sở" : "Tỉnh",
  ]);
  const made = utils.book_new();
  const lines = [["DANH SÁCH SÁNG KIẾN NĂM 2026"], [], head, ...rows];
  utils.book_append_sheet(made, utils.aoa_to_sheet(lines), "Danh sách");
  writeFileSync(file("sk.xlsx"), write(made, { type: "buffer", bookType: "xlsx" }) as Buffer);
  const build = (...options: string[]) =>
    runKhop("build", file("sk.xlsx"), "--out", file("ra.xlsx"), ...options);

  it("builds what it can, and says of the others why not and what there is", async () => {
    const run = await build("--sheets", "awards,levels,fields");
    expect(run.stdout).toContain("Biểu lĩnh vực, Biểu cấp công nhận");
    expect(run.stderr).toContain(
      "không lập được awards (danh sách không có cột như “Cấp khen”). Lập được: fields, units, levels, findings.",
    );
    expect(run.status).toBe(1);
  });

  it("fails where none of those named can be built, and says nothing where all can", async () => {
    expect(await build("--sheets", "awards")).toMatchObject({ status: 2, stdout: "" });
    expect(await build("--sheets", "levels,units")).toMatchObject({ status: 0, stderr: "" });
  });
});
