import { readTyped, writeForTyping } from "../../../src/workbench/grid/typed-text";

describe("what is typed into a cell", () => {
  it.each([
    ["1.663", undefined, 1663],
    ["134,85", undefined, 134.85],
    ["12.5", undefined, 12.5],
    ["-7", undefined, -7],
    ["44%", "0%", 0.44],
    ["04", undefined, 4],
    ["Chưa xét", undefined, "Chưa xét"],
    ["42-KH/HU", undefined, "42-KH/HU"],
    // Only a cell that shows dates takes one: elsewhere it would become a number that nobody typed.
    ["02/7/2021", undefined, "02/7/2021"],
    ["02/7/2021", "dd/mm/yyyy", 44379],
    ["31/02/2021", "dd/mm/yyyy", "31/02/2021"],
    ["", undefined, ""],
  ])("%j in a cell of the format %j is %j", (text, format, value) => {
    expect(readTyped(text, format, "vi")).toBe(value);
  });

  it("is read as English writes it where the page is English", () => {
    expect(readTyped("1,663", undefined, "en")).toBe(1663);
    expect(readTyped("134.85", undefined, "en")).toBe(134.85);
  });

  it.each([
    [1663, undefined],
    [1.663, undefined],
    [134.855, undefined],
    [0.1 + 0.2, undefined],
    [-12.5, "#,##0.0"],
    [44379, "dd/mm/yyyy"],
    [44379.5, "dd/mm/yyyy hh:mm"],
    ["Chưa xét", undefined],
  ])("%j is offered for editing as a text that means it", (value, format) => {
    for (const language of ["vi", "en"] as const)
      expect(readTyped(writeForTyping(value, format, language), format, language)).toBe(value);
  });
});
