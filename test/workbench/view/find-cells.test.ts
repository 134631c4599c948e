import { findCells } from "../../../src/workbench/view/find/find-cells";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/model/workbook";
import { table } from "../book/small-tables";

const [first] = table("lop.xlsx", "Lớp 1", [2021, 1663, 2, 3]).sheets;

function sheet(name: string, visibility: SheetSnapshot["visibility"], values: SheetSnapshot["values"]) {
  return { ...(first as SheetSnapshot), name, visibility, values };
}

const BOOK: WorkbookSnapshot = {
  name: "lop.xlsx",
  sheets: [
    sheet("Lớp 1", "visible", [
      ["Họ tên", "Điểm"],
      ["Đặng Thị Hoá", 1663],
    ]),
    sheet("Nháp", "hidden", [["Đặng"]]),
    sheet("Lớp 2", "visible", [["dang ky muon"], [0.5]]),
  ],
};

function find(query: string, from: string | null = null): readonly string[] {
  return findCells(BOOK, query, from, "vi").cells.map(({ sheet: name, address }) => `${name}!${address}`);
}

describe("finding in the cells", () => {
  it("takes no notice of upper case and marks, nor of sheets that nobody sees", () => {
    expect(find("dang")).toEqual(["Lớp 1!A2", "Lớp 2!A1"]);
    expect(find("ĐẶNG thị")).toEqual(["Lớp 1!A2"]);
  });

  it("finds a number as it is written and as it is stored", () => {
    expect(find("1.663")).toEqual(["Lớp 1!B2"]);
    expect(find("1663")).toEqual(["Lớp 1!B2"]);
    expect(find("0,5")).toEqual(["Lớp 2!A2"]);
  });

  it("goes from the sheet in sight on and round", () => {
    expect(find("dang", "Lớp 2")).toEqual(["Lớp 2!A1", "Lớp 1!A2"]);
  });

  it("finds nothing where nothing is asked for", () => {
    expect(find("  ")).toEqual([]);
  });

  it("ends after a thousand and says that there is more", () => {
    const many = [
      sheet(
        "Dài",
        "visible",
        Array.from({ length: 1200 }, () => ["a"]),
      ),
    ];
    const found = findCells({ name: "dai.xlsx", sheets: many }, "a", null, "vi");
    expect([found.cells.length, found.more]).toEqual([1000, true]);
  });
});
