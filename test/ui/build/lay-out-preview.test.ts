import type { SheetPlan } from "../../../src/core/model/sheet-plan";
import { layOutPreview } from "../../../src/ui/build/lay-out-preview";

const text = (row: number, column: number, words: string): SheetPlan["cells"][number] => ({
  row,
  column,
  content: { kind: "text", text: words },
});

const PLAN: SheetPlan = {
  name: "Biểu",
  rows: 4,
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

  it("cuts a merge where the preview ends", () => {
    const rows = layOutPreview(PLAN, 2);
    expect(rows).toHaveLength(2);
    expect(rows[1]?.cells[0]?.rowSpan).toBe(1);
  });
});
