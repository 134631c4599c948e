import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SheetSnapshot } from "../../src/core/model/workbook";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { convertByLibreOffice, describeWithLibreOffice } from "../support/libreoffice";
import { packForms, writeForm, type UnitForm } from "../support/unit-tables";
import { runKhop } from "./run-khop";

const UNITS = Array.from({ length: 14 }, (_, index) => `Xã Vầu ${index + 1}`);
const LABELS = ["Kinh tế", "Văn hóa - xã hội", "Quốc phòng - an ninh"];

function formOf(index: number, year: number): UnitForm {
  const fields = LABELS.map(
    (label, at) => [label, index + at + 3, 2 * index + at, 5 * index + at + 31] as const,
  );
  return { unit: UNITS[index] ?? "", year, fields: index % 3 === 1 ? [...fields].reverse() : fields };
}

function sheetsOf(bytes: Uint8Array): ReadonlyMap<string, SheetSnapshot> {
  const read = readXlsx("x.xlsx", bytes);
  if (!read.ok) throw new Error(read.error.code);
  return new Map(read.value.sheets.map((sheet) => [sheet.name, sheet]));
}

describeWithLibreOffice("khop collect over units' tables", () => {
  let root = "";

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), "khop-tables-"));
    for (const year of [2024, 2025]) {
      mkdirSync(join(root, String(year)));
      for (const [index, unit] of UNITS.entries())
        if (year === 2024 || index > 0)
          writeFileSync(join(root, String(year), `${unit}.xlsx`), packForms(writeForm(formOf(index, year))));
    }
  });

  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });

  it("writes one table of live formulas that comes out the same in another program, and tells who is missing", async () => {
    const out = join(root, "out.xlsx");
    const run = await runKhop("collect", join(root, "2025"), "--previous", join(root, "2024"), "--out", out);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/13 biểu của 13 đơn vị, từ 13 tệp/u);
    expect(run.stdout).toMatch(/Chưa gửi biểu này \(1\): Xã Vầu 1\./u);
    expect(run.stdout).toMatch(/Không có số nào biến động nhiều/u);
    const bytes = new Uint8Array(readFileSync(out));
    const [own, theirs] = [sheetsOf(bytes), sheetsOf(convertByLibreOffice(bytes))];
    expect([...own.keys()].slice(0, 2)).toEqual(["Cộng Biểu 01", "Đơn vị báo cáo"]);
    expect(own.get("Cộng Biểu 01")?.builtByKhop).toBe(false);
    expect(own.get("Xã Vầu 2")?.builtByKhop).toBe(true);
    const [mine, recalculated] = [own.get("Cộng Biểu 01"), theirs.get("Cộng Biểu 01")];
    expect(mine?.formulas.size).toBeGreaterThan(15);
    const round = (sheet: SheetSnapshot | undefined) =>
      sheet?.values.map((row) =>
        row.map((value) => (typeof value === "number" ? Number(value.toFixed(9)) : value)),
      );
    expect(round(recalculated)).toEqual(round(mine));
    const first = mine?.values.find((row) => row[1] === "Kinh tế");
    const groups = UNITS.reduce((sum, _, index) => (index === 0 ? sum : sum + index + 3), 0);
    expect(first?.[3]).toBe(groups);
  });
});
