import type { SheetPlan } from "../../../src/core/model/sheet-plan";
import { layOutPreview, writePlanned } from "../../../src/ui/build/lay-out-preview";

const text = (row: number, column: number, words: string): SheetPlan["cells"][number] => ({
  row,
  column,
  content: { kind: "text", text: words },
});

const PLAN: SheetPlan = {
  name: "Biểu",
  rows: 24,
  columns: 3,
  cells: [text(0, 0, "Tên"), text(1, 0, "STT"), text(1, 1, "Số"), text(2, 1, "Tập thể"), text(3, 0, "1")],
  styleRuns: [{ range: { top: 1, left: 0, bottom: 2, right: 2 }, style: { bold: true } }],
  merges: [
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 1, left: 0, bottom: 3, right: 0 },
    { top: 1, left: 1, bottom: 1, right: 2 },
  ],
  columnWidths: [4, 8, 8],
  rowHeights: new Map(),
  print: {
    orientation: "landscape",
    paper: "A4",
    repeatRows: { top: 1, bottom: 2 },
    fitToWidth: true,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
  },
  frozenRows: 0,
  charts: [],
};

describe("a plan as rows of a table", () => {
  it("leaves out what merges cover, and tells the header by the rows that print repeats", () => {
    const rows = layOutPreview(PLAN, 100);
    expect(rows.map((row) => row.header)).toEqual([false, true, true, false]);
    expect(
      rows.map((row) => row.cells.map((cell) => [cell.column, cell.rowSpan, cell.columnSpan].join(" "))),
    ).toEqual([["0 1 3"], ["0 3 1", "1 1 2"], ["1 1 1", "2 1 1"], ["1 1 1", "2 1 1"]]);
    expect(rows[1]?.cells[0]?.style.bold).toBe(true);
    expect(rows[3]?.cells[0]?.style.bold).toBeUndefined();
  });

  it("ends where the figures end: below is room for a chart", () => {
    expect(layOutPreview(PLAN, 100)).toHaveLength(4);
  });

  it("cuts a merge where the preview ends", () => {
    const rows = layOutPreview(PLAN, 2);
    expect(rows).toHaveLength(2);
    expect(rows[1]?.cells[0]?.rowSpan).toBe(1);
  });
});

describe("a cell of a plan", () => {
  const value = (number: number) => ({ kind: "number" as const, value: number });

  it("shows thousands where its format does, and a year as it is (2026-11-23)", () => {
    expect(writePlanned(value(1096), { numberFormat: "#,##0" }, "vi")).toBe("1.096");
    expect(writePlanned(value(1096), { numberFormat: "#,##0" }, "en")).toBe("1,096");
    expect(writePlanned(value(2020), {}, "vi")).toBe("2020");
    expect(writePlanned(value(12.5), {}, "vi")).toBe("12,5");
  });

  it("shows a formula's result, text as it is, and nothing where nothing is", () => {
    const formula = { kind: "formula" as const, formula: "SUM(C7:C9)", value: 157 };
    expect(writePlanned(formula, { numberFormat: "#,##0" }, "vi")).toBe("157");
    expect(writePlanned({ kind: "text", text: "Năm" }, {}, "vi")).toBe("Năm");
    expect(writePlanned(null, {}, "vi")).toBe("");
  });
});
