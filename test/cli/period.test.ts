import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { defaultTemplate } from "../../src/core/template/default-template";
import { generateRegister } from "../../src/sample/generate-register";
import { runKhop } from "./run-khop";

const folder = mkdtempSync(join(tmpdir(), "khop-period-"));
afterAll(() => rmSync(folder, { recursive: true }));

const input = join(folder, "danh-sach.xlsx");
const template = { ...defaultTemplate(), period: { from: 2023, to: 2025 } };
writeFileSync(input, createWorkbook(generateRegister({ seed: 3, units: 6, entries: 80, template }).sheets));

interface Told {
  readonly findings: readonly {
    readonly rule: string;
    readonly messageId: string;
    readonly message: string;
  }[];
}

async function check(...options: readonly string[]): Promise<Told["findings"]> {
  const { stdout } = await runKhop("check", input, "--format", "json", ...options);
  return (JSON.parse(stdout) as Told).findings;
}

describe("the period of a register", () => {
  it("is taken from the register, and never makes a whole register wrong", async () => {
    expect((await check()).filter((each) => each.rule === "year-outside-period")).toEqual([]);
  });

  it("that a person set is held against the register: told once, with the period to set", async () => {
    const told = (await check("--period", "2018-2019")).filter((each) => each.rule === "year-outside-period");
    expect(told.map((each) => each.messageId)).toEqual(["otherPeriod"]);
    expect(told[0]?.message).toContain("2023–2025");
    expect(told[0]?.message).not.toContain("--period");
    const { stderr } = await runKhop("check", input, "--period", "2018-2019", "--lang", "en");
    expect(stderr).toContain("run again with --period 2023-2025.");
  });

  it("is what the sheets are built for", async () => {
    const out = join(folder, "bieu.xlsx");
    const built = await runKhop("build", input, "--out", out);
    expect([built.status, built.stderr]).toEqual([0, ""]);
    const read = readXlsx("bieu.xlsx", new Uint8Array(readFileSync(out)));
    const units = read.ok ? read.value.sheets.find((sheet) => sheet.name === "Biểu đơn vị") : undefined;
    expect(units?.values.some((row) => row[1] === "TỔNG CỘNG" && row[2] === 80)).toBe(true);
  });

  it("that a person set wrongly is said to be why the tables hold only zeros", async () => {
    const wrong = ["--period", "2018-2019"];
    const built = await runKhop("build", input, "--out", join(folder, "khong.xlsx"), ...wrong);
    expect(built.stderr).toContain("--period 2023-2025");
    expect(built.status).toBe(1);
  });

  it.each(["2023", "2021-2023", "2021 - 2023"])("takes %j for a period", async (years) => {
    expect((await runKhop("check", input, "--period", years)).stderr).toBe("");
  });

  it.each(["2023-2021", "21-23", "abc"])("refuses %j", async (years) => {
    const { status, stderr } = await runKhop("check", input, "--period", years);
    expect(status).toBe(2);
    expect(stderr).toContain("2021-2023");
  });
});
