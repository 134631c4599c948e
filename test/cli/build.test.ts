import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import type { CountedTable } from "../../src/sample/count-register";
import { generateRegister } from "../../src/sample/generate-register";
import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import { readXlsx } from "../../src/hosts/xlsx/read-xlsx";
import { LAYOUTS } from "../support/generated-register";
import { convertByLibreOffice, describeWithLibreOffice } from "../support/libreoffice";
import { runKhop } from "./run-khop";

const folder = mkdtempSync(join(tmpdir(), "khop-build-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function build(
  layout: string,
  ...options: readonly string[]
): Promise<{ bytes: Uint8Array; source: Uint8Array; counts: readonly CountedTable[] }> {
  const register = generateRegister({ seed: 31, entries: 1200, units: 24, layout: LAYOUTS[layout] ?? {} });
  const source = createWorkbook(register.sheets);
  const [input, output] = [join(folder, "in.xlsx"), join(folder, "out.xlsx")];
  writeFileSync(input, source);
  const { status, stderr } = await runKhop("build", input, "--out", output, ...options);
  expect([status, stderr]).toEqual([0, ""]);
  const { awards, fields, units } = register.counts;
  return { bytes: new Uint8Array(readFileSync(output)), source, counts: [awards, fields, units] };
}

const NAMES = ["Biểu khen thưởng", "Biểu lĩnh vực", "Biểu đơn vị"];

/** The figures of a built sheet, as SheetJS reads them: rows whose second cell is a counted label, and the total row. */
function readFigures(
  bytes: Uint8Array,
  name: string,
  { rowLabels, columnLabels, total }: CountedTable,
): number[][] {
  const rows = utils.sheet_to_json<unknown[]>(read(bytes).Sheets[name] ?? {}, { header: 1 });
  // Rows come in the order that the register gives.
  const labels = total ? [...rowLabels, "TỔNG CỘNG"] : rowLabels;
  return labels
    .flatMap((label) => rows.filter((row) => String(row[1] ?? row[0]) === label))
    .map((row) => columnLabels.map((_, index) => Number(row[index + 2])));
}

function figuresOf({ cells, total }: CountedTable): readonly (readonly number[])[] {
  return total ? [...cells, total] : cells;
}

describeWithLibreOffice("khop build, recalculated by LibreOffice", () => {
  it.each(["in the plain layout", "with everything unusual at once"])(
    "shows what the generator counted, cell by cell, for a register %s",
    async (layout) => {
      const { bytes, counts } = await build(layout);
      const judged = convertByLibreOffice(bytes);
      for (const [index, counted] of counts.entries()) {
        expect(readFigures(judged, NAMES[index] ?? "", counted)).toEqual(figuresOf(counted));
      }
    },
  );
});

describe("khop build", () => {
  it("caches in each formula what the generator counted", async () => {
    const { bytes, counts } = await build("with its columns in another order");
    for (const [index, counted] of counts.entries()) {
      expect(readFigures(bytes, NAMES[index] ?? "", counted)).toEqual(figuresOf(counted));
    }
  });

  it("writes plain numbers on request, and no formula", async () => {
    const { bytes, counts } = await build("in the plain layout", "--values", "--sheets", "fields");
    const snapshot = readXlsx("out.xlsx", bytes);
    const built = snapshot.ok ? snapshot.value.sheets.filter((sheet) => sheet.builtByKhop) : [];
    expect(built.map((sheet) => [sheet.name, sheet.formulas.size])).toEqual([["Biểu lĩnh vực", 0]]);
    expect(readFigures(bytes, "Biểu lĩnh vực", counts[1]!)).toEqual(figuresOf(counts[1]!));
  });

  it("built twice is the same, and the register stays as it was", async () => {
    const first = await build("in the plain layout");
    const again = join(folder, "again.xlsx");
    await runKhop("build", join(folder, "out.xlsx"), "--out", again);
    expect(Buffer.from(first.bytes).equals(readFileSync(again))).toBe(true);
    const names = read(first.bytes).SheetNames;
    expect(names).toEqual([...read(first.source).SheetNames, ...NAMES]);
  });
});
