import { readCell } from "../../../src/core/model/cell-content";

describe("what a cell holds", () => {
  it.each([
    ["", "empty"],
    ["  ", "empty"],
    [0, "number"],
    ["-", "dash"],
    ["–", "dash"],
    ["...", "dash"],
    ["Chưa xét", "pending"],
    ["(chưa có số liệu)", "pending"],
    ["#REF!", "error"],
    ["#1 của huyện", "text"],
    ["Chưa Thị Mai", "text"],
    [true, "text"],
  ] as const)("%p is %s", (value, kind) => {
    expect(readCell(value).kind).toBe(kind);
  });

  it("remembers that a number was text, and how many decimals it has", () => {
    expect(readCell("1.663")).toEqual({
      kind: "number",
      value: 1663,
      decimals: 0,
      asText: true,
      percent: false,
    });
    expect(readCell(0.1 + 0.2)).toMatchObject({ decimals: 1 });
    expect(readCell(0.44, "0%")).toMatchObject({ percent: true });
  });
});
