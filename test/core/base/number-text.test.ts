import fc from "fast-check";
import { readNumber, writeNumber } from "../../../src/core/base/number-text";

describe("reading numbers as Vietnamese writes them", () => {
  it.each([
    ["1.663", 1663, 0],
    ["1663", 1663, 0],
    ["04", 4, 0],
    ["134,85", 134.85, 2],
    ["2.606.001,5", 2606001.5, 1],
    ["-12", -12, 0],
    ["12.5", 12.5, 1],
    ["1.6635", 1.6635, 4],
    [" 75 ", 75, 0],
  ])("%s is %d", (text, value, decimals) => {
    expect(readNumber(text)).toEqual({ value, decimals, percent: false });
  });

  it("knows a percentage by its sign, however far it stands", () => {
    expect(readNumber("97,49 %")).toEqual({ value: 97.49, decimals: 2, percent: true });
  });

  it.each(["", "abc", "12a", "1.66.3", "1,2,3", "09/2021", "-", "1 663 x", "٣"])(
    "%p is no number",
    (text) => {
      expect(readNumber(text)).toBeNull();
    },
  );

  it("reads other writings by their format", () => {
    expect(readNumber("1,663.50", { thousands: ",", decimal: "." })?.value).toBe(1663.5);
    expect(readNumber("1 663,5", { thousands: " ", decimal: "," })?.value).toBe(1663.5);
  });

  it("reads back what it wrote", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const value = whole + cents / 100;
        expect(readNumber(writeNumber(value, "vi"))?.value).toBeCloseTo(value, 2);
        expect(readNumber(writeNumber(value, "en"), { thousands: ",", decimal: "." })?.value).toBeCloseTo(
          value,
          2,
        );
      }),
    );
  });
});

describe("writing numbers", () => {
  it.each([
    [1663, "1.663", "1,663"],
    [134.85, "134,85", "134.85"],
    [0, "0", "0"],
    [-2606, "-2.606", "-2,606"],
    [0.1 + 0.2, "0,3", "0.3"],
  ])("%d is %s in Vietnamese and %s in English", (value, vi, en) => {
    expect([writeNumber(value, "vi"), writeNumber(value, "en")]).toEqual([vi, en]);
  });
});
