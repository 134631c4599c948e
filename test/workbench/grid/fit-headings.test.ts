import type { TableHeading } from "../../../src/workbench/grid/grid-view";
import { fitHeadings } from "../../../src/workbench/grid/shown/fit-headings";

const ROOM = { height: 500, width: 1000, heightOf: () => 20, widthOf: () => 80 };

function heading(headerBottom: number, labelRight: number | null, left = 0): TableHeading {
  const range = { top: headerBottom - 1, left, bottom: headerBottom + 20, right: left + 6 };
  return { sheet: "Biểu 1", range, headerBottom, labelRight };
}

describe("headers kept in sight", () => {
  it("are the rows down to the header and the columns up to the labels", () => {
    expect(fitHeadings([heading(4, 1)], ROOM)).toEqual({ rows: 5, columns: 2 });
    expect(fitHeadings([], ROOM)).toEqual({ rows: 0, columns: 0 });
    expect(fitHeadings([heading(4, null)], ROOM)).toEqual({ rows: 5, columns: 0 });
  });

  it("leave most of the view to be scrolled", () => {
    expect(fitHeadings([heading(12, 1)], ROOM)).toEqual({ rows: 0, columns: 2 });
    expect(fitHeadings([heading(4, 1)], { ...ROOM, width: 350 })).toEqual({ rows: 5, columns: 0 });
  });

  it("are never those of another table below", () => {
    expect(fitHeadings([heading(2, 0), heading(30, 0)], ROOM)).toEqual({ rows: 0, columns: 1 });
    expect(fitHeadings([heading(2, 9, 9), heading(2, 0)], ROOM)).toEqual({ rows: 3, columns: 1 });
  });
});
