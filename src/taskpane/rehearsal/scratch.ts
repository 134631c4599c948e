import { formatRange } from "../../core/model/address";
import type { SheetPlan } from "../../core/model/sheet-plan";

/** The sheet that the rehearsal writes in, and the one that it builds. Only sheets of these names are ever taken away. */
export const SCRATCH = "Khớp thử";
export const BUILT = "Khớp thử (biểu)";

/** What stands on the scratch sheet from `A1` on. */
export const CONTENT: readonly (readonly (string | number)[])[] = [
  ["SỐ LIỆU THỬ", "", ""],
  ["Tổ", "Đăng ký", "Công nhận"],
  ["Tổ may", 5, 3],
  ["Tổ mộc", 7.5, -2],
  ["Cộng", "=SUM(B3:B4)", "=SUM(C3:C4)"],
];
export const AREA = formatRange({ top: 0, left: 0, bottom: 4, right: 2 });
export const MERGED = "A1:C1";

/** Empties or makes the scratch sheet, fills it and brings it to the front. */
export async function makeScratch(context: Excel.RequestContext): Promise<void> {
  await removeScratch(context);
  const sheet = context.workbook.worksheets.add(SCRATCH);
  sheet.getRange(AREA).formulas = CONTENT.map((line) => [...line]);
  sheet.getRange(MERGED).merge();
  sheet.activate();
  sheet.getRange("E1").select();
  await context.sync();
}

/** Takes the sheets of a rehearsal away; a workbook keeps one sheet at least. */
export async function removeScratch(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const ours = worksheets.items.filter(({ name }) => isScratch(name));
  if (ours.length === 0) return;
  if (ours.length === worksheets.items.length) worksheets.add();
  for (const sheet of ours) sheet.delete();
  await context.sync();
}

/** The sheets that hold something and are not of a rehearsal. */
export async function findFilled(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const asked = worksheets.items
    .filter(({ name }) => !isScratch(name))
    .map((sheet) => ({ name: sheet.name, used: sheet.getUsedRangeOrNullObject(true).load("address") }));
  await context.sync();
  return asked.filter(({ used }) => !used.isNullObject).map(({ name }) => name);
}

/** A small table with a formula, as Khớp builds them. */
export function scratchPlan(people: number): SheetPlan {
  return {
    name: BUILT,
    rows: 3,
    columns: 3,
    cells: [
      { row: 0, column: 0, content: { kind: "text", text: "BIỂU THỬ" } },
      { row: 1, column: 0, content: { kind: "text", text: "Tập thể" } },
      { row: 1, column: 1, content: { kind: "text", text: "Cá nhân" } },
      { row: 1, column: 2, content: { kind: "text", text: "Tổng số" } },
      { row: 2, column: 0, content: { kind: "number", value: 4 } },
      { row: 2, column: 1, content: { kind: "number", value: people } },
      { row: 2, column: 2, content: { kind: "formula", formula: "SUM(A3:B3)", value: 4 + people } },
    ],
    styleRuns: [
      { range: { top: 0, left: 0, bottom: 0, right: 2 }, style: { bold: true, horizontal: "center" } },
      { range: { top: 1, left: 0, bottom: 2, right: 2 }, style: { border: true, wrap: true } },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
    columnWidths: [12, 12, 12],
    rowHeights: new Map([[0, 24]]),
    print: {
      orientation: "portrait",
      paper: "A4",
      repeatRows: { top: 0, bottom: 1 },
      fitToWidth: true,
      margins: { top: 0.75, bottom: 0.75, left: 0.5, right: 0.5 },
    },
    frozenRows: 2,
    charts: [],
  };
}

/** Whether a sheet is of a rehearsal: `Khớp thử`, `Khớp thử (biểu) (2)`. */
function isScratch(name: string): boolean {
  return name === SCRATCH || name.startsWith(BUILT);
}
