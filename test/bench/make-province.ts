import type { CellValue, WorkbookSnapshot } from "../../src/core/model/workbook";
import { generateRegister } from "../../src/sample/generate-register";
import { toSnapshot } from "../support/to-snapshot";

/** Entries of one invented district; a province has as many districts as it takes. */
const DISTRICT_ENTRIES = 10_000;

/** Every so many entries one is written again further down, as "Ông …" or "Tập thể …". */
const REPEAT_EVERY = 1000;

/** A province's register on one sheet, and how many of its entries are repeats (none unless asked). */
export function makeProvince(
  entries: number,
  withRepeats: boolean,
): { readonly workbook: WorkbookSnapshot; readonly repeated: number } {
  const [sheet] = toSnapshot(
    "tinh.xlsx",
    generateRegister({ seed: 1, entries: DISTRICT_ENTRIES }).sheets,
  ).sheets;
  if (!sheet) throw new Error("a register has a sheet");
  const body = sheet.values.length - DISTRICT_ENTRIES;
  const header = sheet.values[body - 1] ?? [];
  const columns = ["Đơn vị", "Tên mô hình, nội dung", "Tên tập thể, cá nhân", "Đối tượng"].map((name) =>
    header.indexOf(name),
  );
  const [unit = -1, title = -1, name = -1, subject = -1] = columns;
  if (Math.min(unit, title, name, subject) < 0) throw new Error(`no such column: ${header.join(" | ")}`);
  const rows: CellValue[][] = [];
  let repeated = 0;
  for (let index = 0; rows.length < entries; index++) {
    const district = Math.floor(index / DISTRICT_ENTRIES) + 1;
    const row = [...(sheet.values[body + (index % DISTRICT_ENTRIES)] ?? [])];
    row[unit] = `${String(row[unit])}, huyện ${district}`;
    row[title] = `${String(row[title])}, huyện ${district}`;
    rows.push(row);
    if (!withRepeats || index % REPEAT_EVERY !== 0 || rows.length === entries) continue;
    const before = row[subject] === "Cá nhân" ? "Ông" : "Tập thể";
    rows.push(row.map((value, column) => (column === name ? `${before} ${String(value)}` : value)));
    repeated++;
  }
  const values = [...sheet.values.slice(0, body), ...rows];
  return { workbook: { name: "tinh.xlsx", sheets: [{ ...sheet, values }] }, repeated };
}
