import { readPasted } from "../../../src/workbench/grid/read-pasted";

const plain = (): undefined => undefined;

describe("text pasted from another program", () => {
  it("is cells, numbers as the office writes them", () => {
    expect(readPasted("Năm\tTổng số\r\n2020\t1.663\r\n2021\t\r\n", plain, "vi")).toEqual([
      ["Năm", "Tổng số"],
      [2020, 1663],
      [2021, ""],
    ]);
  });

  it("a quoted cell keeps its line ends and quotes; short lines are filled up", () => {
    expect(readPasted('"hai\ndòng"\t"nói ""khéo"""\nmột', plain, "vi")).toEqual([
      ["hai\ndòng", 'nói "khéo"'],
      ["một", ""],
    ]);
  });

  it("never becomes a formula, nor a date where none is shown", () => {
    expect(readPasted("=1+1\t02/7/2021", plain, "vi")).toEqual([["=1+1", "02/7/2021"]]);
    expect(readPasted("02/7/2021\t0123", (_, column) => (column === 0 ? "dd/mm/yyyy" : "@"), "vi")).toEqual([
      [44379, "0123"],
    ]);
  });
});
