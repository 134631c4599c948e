import type { CellLook, SheetLook } from "../../../src/hosts/xlsx/looks/looks";
import { fitRowHeights } from "../../../src/workbench/grid/fit-row-heights";
import { sheet } from "../../support/grid";

const font = {
  name: "Times New Roman",
  size: 12,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
};
const plain: CellLook = { font, borders: {}, vertical: "bottom", wrap: false };
const wrapped: CellLook = { ...plain, wrap: true };

function look(styles: readonly (readonly number[])[], rows: SheetLook["rows"] = new Map()): SheetLook {
  return {
    defaultRowHeight: 15,
    defaultColumnWidth: 9,
    columns: [{ from: 0, to: 0, width: 20, style: 0 }],
    rows,
    styles: styles.map((line) => Uint16Array.from(line)),
    frozenRows: 0,
    frozenColumns: 0,
    gridLines: true,
  };
}

const LONG = "Vận động bà con góp công làm đường vào bãi bồi ven sông";

describe("heights of rows that the file leaves open", () => {
  it("fit wrapped text, and only that", () => {
    const heights = fitRowHeights(sheet("A", `Ngắn\n${LONG}\n${LONG}`), look([[1], [1], [0]]), [
      plain,
      wrapped,
    ]);
    expect([...heights.keys()]).toEqual([1]);
    const lines = Math.round((heights.get(1) ?? 0) / (12 * (96 / 72) * 1.28));
    expect(lines).toBeGreaterThanOrEqual(3);
    expect(lines).toBeLessThanOrEqual(5);
  });

  it("a height of the file's own stays, and a merged cell fits no row", () => {
    const own = look([[1], [1]], new Map([[0, { height: 18, style: 0 }]]));
    expect([...fitRowHeights(sheet("A", `${LONG}\n${LONG}`), own, [plain, wrapped]).keys()]).toEqual([1]);
    const merged = sheet("A", `${LONG} | <\nb`);
    expect(fitRowHeights(merged, look([[1, 1], [0]]), [plain, wrapped]).size).toBe(0);
  });
});
