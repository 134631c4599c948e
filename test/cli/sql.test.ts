import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultTemplate } from "../../src/core/template/default-template";
import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import { generateRegister } from "../../src/sample/generate-register";
import { runKhop } from "./run-khop";

describe("khop sql", () => {
  let folder = "";
  const file = (name: string): string => join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "khop-sql-"));
    const template = defaultTemplate();
    const twice = { ...template, levels: [...template.levels, { id: "xa", name: "Xã", aliases: [] }] };
    const register = generateRegister({ seed: 4, units: 6, entries: 80 });
    writeFileSync(file("danh-sach.xlsx"), createWorkbook(register.sheets));
    writeFileSync(file("huyen.json"), JSON.stringify(template));
    writeFileSync(file("mau.json"), JSON.stringify({ ...template, tables: template.tables.slice(0, 1) }));
    writeFileSync(file("trung.json"), JSON.stringify(twice));
    writeFileSync(file("rong.json"), JSON.stringify({ ...template, tables: [] }));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it("prints the register's table and a query for each summary table", async () => {
    const { status, stdout } = await runKhop("sql", "--template", file("huyen.json"));
    expect(status).toBe(0);
    expect(stdout.match(/^CREATE TABLE "register" \($/gmu)).toHaveLength(1);
    expect(stdout.match(/^WITH "lines"/gmu)).toHaveLength(3);
    expect(stdout).toMatch(/BETWEEN 2020 AND 2022/u);
  });

  it("one table, another period, dialect and name, into a file", async () => {
    const argv = ["--sheets", "fields", "--period", "2021-2023", "--dialect", "spark", "--table", "tinh.so"];
    const { status, stdout } = await runKhop(
      "sql",
      file("danh-sach.xlsx"),
      ...argv,
      "--out",
      file("a.sql"),
      "--lang",
      "en",
    );
    expect([status, stdout]).toEqual([0, ""]);
    const text = readFileSync(file("a.sql"), "utf8");
    expect(text).toMatch(/CREATE TABLE IF NOT EXISTS `tinh`\.`so`/u);
    expect(text).toMatch(/`year_registered` BETWEEN 2021 AND 2023/u);
    expect(text.match(/^WITH/gmu)).toHaveLength(1);
  });

  it("a template with one table gives that table", async () => {
    const { stdout } = await runKhop("sql", "--template", file("mau.json"));
    expect(stdout.match(/^WITH/gmu)).toHaveLength(1);
  });

  it("writes a table that only this office has like the usual ones", async () => {
    const template = defaultTemplate();
    const own = template.tables.slice(2).map((table) => ({ ...table, id: "bieu-1" }));
    writeFileSync(file("rieng.json"), JSON.stringify({ ...template, tables: [...template.tables, ...own] }));
    const all = await runKhop("sql", "--template", file("rieng.json"));
    expect(all.stdout.match(/^WITH/gmu)).toHaveLength(4);
    const one = await runKhop("sql", "--template", file("rieng.json"), "--sheets", "bieu-1");
    expect(one.stdout.match(/^WITH/gmu)).toHaveLength(1);
  });

  it.each([
    [[], /khop sql SỔ\.xlsx/u],
    [["--template", "mau.json", "--sheets", "khac"], /Mẫu không có biểu khac; chọn trong awards/u],
    [["--template", "mau.json", "--sheets", "units"], /Mẫu không có biểu units/u],
    [["--template", "rong.json"], /Mẫu không có biểu nào/u],
    [["--template", "trung.json"], /Trong levels của mẫu có hai mục cùng đọc là "Xã"/u],
    [["--table", "a..b"], /bao_cao\.so_dang_ky/u],
    [["--dialect", "oracle"], /dialect/u],
    [["--template", "mau.json", "--out", "mau.json"], /trùng với tệp đầu vào/u],
  ] as const)("cannot run and says why: %j", async (argv, sentence) => {
    const run = await runKhop("sql", ...argv.map((each) => (each.endsWith(".json") ? file(each) : each)));
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(sentence);
    expect(run.stderr.trim().split("\n")).toHaveLength(1);
  });
});
