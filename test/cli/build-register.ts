import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import type { CountedTable } from "../../src/sample/count-register";
import { generateRegister } from "../../src/sample/generate-register";
import { createWorkbook } from "../../src/hosts/xlsx/create-workbook";
import { drawOffice } from "../../src/sample/draw-office";
import { createRandom } from "../../src/sample/random";
import { LAYOUTS } from "../support/generated-register";
import { runKhop } from "./run-khop";

/** Where the register and the built workbook lie. */
export const folder = mkdtempSync(join(tmpdir(), "khop-build-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Builds the sheets of a generated register in the layout by the command line. */
export async function build(
  layout: string,
  ...options: readonly string[]
): Promise<{ bytes: Uint8Array; source: Uint8Array; counts: readonly CountedTable[] }> {
  const register = generateRegister({
    seed: 31,
    entries: 1200,
    units: 24,
    layout: LAYOUTS[layout] ?? {},
    // An office of another year, with levels and fields of its own, and no template given.
    template: drawOffice(createRandom(5)),
  });
  const source = createWorkbook(register.sheets);
  const [input, output] = [join(folder, "in.xlsx"), join(folder, "out.xlsx")];
  writeFileSync(input, source);
  const { status, stderr } = await runKhop("build", input, "--out", output, ...options);
  expect([status, stderr]).toEqual([0, ""]);
  const { awards, fields, units } = register.counts;
  return { bytes: new Uint8Array(readFileSync(output)), source, counts: [awards, fields, units] };
}

export const NAMES = ["Biểu khen thưởng", "Biểu lĩnh vực", "Biểu đơn vị"];

/** The figures of a built sheet, as SheetJS reads them: rows whose second cell is a counted label, and the total row. */
export function readFigures(
  bytes: Uint8Array,
  name: string,
  { rowLabels, columnLabels, total }: CountedTable,
): number[][] {
  const rows = utils.sheet_to_json<unknown[]>(read(bytes).Sheets[name] ?? {}, { header: 1 });
  // Rows, and columns that are fields, come in the order that the register gives.
  const header = rows.find((row) => row.includes(columnLabels.at(-1)));
  const columnOf = (label: string, index: number): number => {
    const at = header?.indexOf(label) ?? -1;
    return at < 0 ? index + 2 : at;
  };
  const labels = total ? [...rowLabels, "TỔNG CỘNG"] : rowLabels;
  return labels
    .flatMap((label) => rows.filter((row) => String(row[1] ?? row[0]) === label))
    .map((row) => columnLabels.map((label, index) => Number(row[columnOf(label, index)])));
}

/** What a built table shows, its total row last. */
export function figuresOf({ cells, total }: CountedTable): readonly (readonly number[])[] {
  return total ? [...cells, total] : cells;
}
