import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { writeSettings as writeSettingsText } from "../../src/app/settings/parse-settings";
import { DEFAULT_SETTINGS, type Settings } from "../../src/app/settings/settings";
import type { RegisterComparison } from "../../src/core/compare/comparison";
import type { Report } from "../../src/core/model/report";
import { defaultTemplate } from "../../src/core/template/default-template";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { saveChanged } from "../../src/hosts/package/save-changed";
import { writeSettings } from "../../src/hosts/xlsx/settings-in-file";
import { openWorkbook } from "../../src/hosts/xlsx/workbook-parts";
import { runKhop } from "./run-khop";

const HEAD = ["STT", "Đơn vị", "Tên mô hình", "Đối tượng", "Tên tập thể, cá nhân", "Lĩnh vực", "Năm đăng ký"];
const FIELDS = ["Giữ nước đầu nguồn", "Dạy nghề đan lát"];

describe("what a person set, kept in the workbook", () => {
  const folder = mkdtempSync(join(tmpdir(), "khop-kept-"));
  const file = (name: string): string => join(folder, name);
  afterAll(() => rmSync(folder, { recursive: true }));

  const rows = Array.from({ length: 24 }, (_, at) => [
    at + 1,
    `Bản ${1 + (at % 3)}`,
    `Đắp mương chung số ${at} của bản`,
    "Tập thể",
    `Tổ tự quản ${at}`,
    FIELDS[at % 2] ?? "",
    at < 10 ? 2025 : 2026,
  ]);
  const made = utils.book_new();
  utils.book_append_sheet(made, utils.aoa_to_sheet([["DANH SÁCH"], [], HEAD, ...rows]), "DS");
  const bytes = write(made, { type: "buffer", bookType: "xlsx" }) as Buffer;
  writeFileSync(file("chua-dat.xlsx"), bytes);
  const keep = (name: string, text: string): string => {
    const opened = openWorkbook(new Uint8Array(bytes));
    writeSettings(opened, text);
    writeFileSync(file(name), saveChanged(opened.package));
    return file(name);
  };
  const keepSettings = (name: string, set: Partial<Settings>): string =>
    keep(name, writeSettingsText({ ...DEFAULT_SETTINGS, ...set }));
  const fields = [...FIELDS, "Việc khác"].map((name, at) => ({ id: `f-${at}`, name, aliases: [] }));
  const set = keepSettings("da-dat.xlsx", { period: { from: 2026, to: 2026 }, parts: { fields } });

  const template = { ...defaultTemplate(), period: { from: 2024, to: 2025 } };
  writeFileSync(file("mau.json"), JSON.stringify(template));

  async function check(...options: readonly string[]): Promise<Report> {
    return JSON.parse((await runKhop("check", ...options, "--format", "json")).stdout) as Report;
  }

  it("holds next time, on the command line, too; the rest goes on following from the workbook", async () => {
    expect((await check(file("chua-dat.xlsx"))).templateDetails?.period).toMatchObject({
      from: 2025,
      to: 2026,
    });
    const { templateDetails } = await check(set);
    expect(templateDetails).toMatchObject({
      period: { from: 2026, to: 2026 },
      fields: [...FIELDS, "Việc khác"],
    });
    const from = new Map(templateDetails?.parts.map((each) => [each.part, each.from]));
    expect([from.get("period"), from.get("fields")]).toEqual(["do người dùng đặt", "do người dùng đặt"]);
    expect(from.get("subjects")).toBe("theo danh sách");
  });

  it("gives way to --period and to --template", async () => {
    const { templateDetails } = await check(set, "--period", "2025");
    expect(templateDetails).toMatchObject({
      period: { from: 2025, to: 2025 },
      fields: [...FIELDS, "Việc khác"],
    });
    const given = await check(set, "--template", file("mau.json"));
    expect(given.template).toBe(template.id);
    expect(given.templateDetails).toBeUndefined();
    // The period that was kept is not laid over the template.
    const { stdout } = await runKhop("sql", "--template", file("mau.json"), set);
    expect(stdout).toContain("BETWEEN 2024 AND 2025");
  });

  it("is what sheets are built by, and SQL is written by", async () => {
    const out = file("bieu.xlsx");
    expect((await runKhop("build", set, "--out", out, "--values")).status).toBe(0);
    const read = readXlsx("bieu.xlsx", new Uint8Array(readFileSync(out)));
    const built = read.ok ? read.value.sheets.find(({ name }) => name === "Biểu lĩnh vực") : undefined;
    const lines = built?.values.map((row) => row.slice(1, 3).join(": ")) ?? [];
    expect(lines).toEqual(expect.arrayContaining([`${FIELDS[0]}: 7`, `${FIELDS[1]}: 7`, "Việc khác: 0"]));
    const { stdout } = await runKhop("sql", set);
    expect(stdout).toContain("'Việc khác'");
    expect(stdout).toMatch(/"year_registered" = 2026/u);
    expect((await runKhop("sql", set, "--period", "2025")).stdout).toMatch(/"year_registered" = 2025/u);
  });

  it("is what two years are compared by: the fields as a person named them, not their period", async () => {
    const weaving = { id: "weaving", name: "Nghề thổ cẩm", aliases: [FIELDS[1] ?? ""] };
    const parts = { fields: [...fields.slice(0, 1), weaving] };
    const named = keepSettings("dat-ten.xlsx", { period: { from: 2026, to: 2026 }, parts });
    const compare = async (path: string): Promise<string> =>
      (await runKhop("compare", path, "--periods", "2025,2026", "--share", "0.1", "--format", "json")).stdout;
    const compared = JSON.parse(await compare(named)) as RegisterComparison;
    expect([compared.old.entries, compared.new.entries]).toEqual([10, 14]);
    expect(compared.moved.find(({ name }) => name === "Nghề thổ cẩm")).toMatchObject({ old: 5, new: 7 });
    expect(await compare(file("chua-dat.xlsx"))).not.toContain("Nghề thổ cẩm");
  });

  it("a whole template is said to be used; settings that cannot be read are told and passed over", async () => {
    const whole = keepSettings("ca-mau.xlsx", { template });
    const run = await runKhop("check", whole, "--format", "json");
    expect((JSON.parse(run.stdout) as Report).template).toBe(template.id);
    expect(run.stderr).toContain(`“${template.name}” lưu trong ca-mau.xlsx`);
    const damaged = await runKhop("check", keep("hong.xlsx", "{"), "--format", "json");
    expect(damaged.stderr).toMatch(/^khop: hong\.xlsx: /u);
    expect((JSON.parse(damaged.stdout) as Report).templateDetails?.period.from).toBe(2025);
  });
});
