import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import { generateRegister } from "../../src/sample/generate-register";
import { typeSummaries } from "../../src/sample/typed-summaries";
import { runKhop } from "./run-khop";

describe("khop compare", () => {
  let folder = "";
  const file = (name: string): string => join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "khop-compare-"));
    const before = generateRegister({ seed: 5, units: 12, entries: 200 });
    const after = generateRegister({ seed: 6, units: 12, entries: 200 });
    writeFileSync(file("cu.xlsx"), createWorkbook(before.sheets));
    writeFileSync(file("moi.xlsx"), createWorkbook(after.sheets));
    writeFileSync(file("bieu.xlsx"), createWorkbook(typeSummaries(before, "values")));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("two workbooks: what is gone, what is new; 1 for totals that moved, 0 where only errors count", async () => {
    const { status, stdout } = await runKhop("compare", file("cu.xlsx"), file("moi.xlsx"));
    expect(status).toBe(1);
    expect(stdout).toMatch(/^So sánh cu\.xlsx \(200 mục\) với moi\.xlsx \(200 mục\)\n/u);
    expect(stdout).toMatch(/Không còn trong moi\.xlsx: \d+/u);
    expect((await runKhop("compare", file("cu.xlsx"), file("moi.xlsx"), "--fail-on", "error")).status).toBe(
      0,
    );
  });

  it("a workbook with itself has nothing to tell", async () => {
    const { status, stdout } = await runKhop(
      "compare",
      file("cu.xlsx"),
      file("cu.xlsx"),
      "--share",
      "0",
      "--lang",
      "en",
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/Kept: 200 · Perhaps renamed: 0 · Dropped: 0 · New: 0/u);
  });

  it("two periods of one workbook, as JSON in a file, the same bytes each time", async () => {
    const argv = ["compare", file("cu.xlsx"), "--periods", "2020-2021,2022", "--format", "json", "--out"];
    await runKhop(...argv, file("a.json"));
    await runKhop(...argv, file("b.json"));
    const json = readFileSync(file("a.json"), "utf8");
    expect(readFileSync(file("b.json"), "utf8")).toBe(json);
    expect(JSON.parse(json)).toMatchObject({
      old: { period: { from: 2020, to: 2021 } },
      new: { period: { from: 2022, to: 2022 } },
    });
  });

  it.each([
    [["cu.xlsx"], /Cần hai sổ tính/u],
    [["cu.xlsx", "bieu.xlsx"], /Không thấy danh sách nào trong bieu\.xlsx/u],
    [["cu.xlsx", "moi.xlsx", "bieu.xlsx"], /hai sổ tính một lần/u],
    [["cu.xlsx", "khong-co.xlsx"], /khong-co\.xlsx/u],
    [["cu.xlsx", "--periods", "2021"], /hai kỳ/u],
    [["cu.xlsx", "moi.xlsx", "--share", "nhiều"], /tỷ lệ/u],
    [["cu.xlsx", "moi.xlsx", "--out", "cu.xlsx"], /không phải tệp \.xlsx/u],
  ] as const)("cannot run and says why: %j", async (argv, sentence) => {
    const run = await runKhop("compare", ...argv.map((each) => (each.endsWith(".xlsx") ? file(each) : each)));
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(sentence);
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
  });

  it("two reports: what became of their figures; 1 where a changed one differs from the tables", async () => {
    const text = "Năm 2026 có 45 tập thể và 31 cá nhân được khen thưởng.";
    writeFileSync(file("cu.txt"), text);
    writeFileSync(file("moi.txt"), text.replace("45", "54"));
    const plain = await runKhop("compare", file("cu.txt"), file("moi.txt"));
    expect(plain.status).toBe(0);
    expect(plain.stdout).toContain("45 tập thể → 54 tập thể");
    expect((await runKhop("compare", file("cu.txt"), file("moi.txt"), "--fail-on", "note")).status).toBe(1);
    const table = await runKhop("compare", file("cu.txt"), file("moi.txt"), "--workbook", file("bieu.xlsx"));
    expect(table.status).toBeLessThan(2);
    for (const wrong of [
      [file("cu.txt"), file("moi.txt"), "--periods", "2021,2022"],
      [file("cu.xlsx"), file("moi.xlsx"), "--workbook", file("bieu.xlsx")],
    ]) {
      const refused = await runKhop("compare", ...wrong);
      expect(refused.status).toBe(2);
      expect(refused.stderr).toContain("bỏ tùy chọn thừa");
    }
    const mixed = await runKhop("compare", file("cu.txt"), file("moi.xlsx"));
    expect(mixed.status).toBe(2);
    expect(mixed.stderr).toContain("--workbook");
  });
});
