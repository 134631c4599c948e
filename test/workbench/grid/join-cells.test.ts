import { formatRange, parseAddress } from "../../../src/core/model/address";
import { joinCells } from "../../../src/workbench/grid/shown/join-cells";

function join(...addresses: readonly string[]): readonly string[] {
  return joinCells(addresses.flatMap((address) => parseAddress(address) ?? [])).map(formatRange);
}

describe("cells to be outlined", () => {
  it("are one range where they stand side by side or below one another", () => {
    expect(join("D5", "B5", "C5")).toEqual(["B5:D5"]);
    expect(join("B5", "B6", "B7")).toEqual(["B5:B7"]);
    expect(join("B5", "C5", "B6", "C6")).toEqual(["B5:C6"]);
  });

  it("stay apart where a cell lies between them, and are counted once", () => {
    expect(join("B5", "D5", "B5", "B7")).toEqual(["B5", "D5", "B7"]);
    expect(join("B5", "C5", "B6")).toEqual(["B5:C5", "B6"]);
    expect(join()).toEqual([]);
  });
});
