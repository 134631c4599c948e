import { weighAdding, weighSlip } from "../../../src/core/relations/slip-odds";

describe("weighSlip", () => {
  it("tells more of two digits swapped than of one, and more of one than of any figure", () => {
    const [swap, digit, any] = [weighSlip(4172, 4127), weighSlip(4177, 4127), weighSlip(3091, 4127)];
    expect(swap).toBeGreaterThan(digit + 1);
    expect(digit).toBeGreaterThan(any + 4);
  });

  it.each([
    ["across the decimal mark", 3.2, 2.3],
    ["with a nought in front", 5, 50],
    ["of a figure below nought", -86, -68],
  ])("sees digits swapped %s", (_, written, meant) => {
    expect(weighSlip(written, meant)).toBe(weighSlip(4172, 4127));
  });

  it("takes a sign that is left out for a slip, and no digit of the other sign for one", () => {
    expect(weighSlip(412, -412)).toBeGreaterThan(weighSlip(412, -413) + 2);
  });
});

describe("weighAdding", () => {
  it("sees a carry that was lost and a part that was left out, which are slips of a total alone", () => {
    expect(weighAdding(391, 401, [180, 221])).toBeGreaterThan(weighSlip(391, 401) + 2);
    expect(weighAdding(354, 401, [180, 47, 174])).toBeGreaterThan(weighSlip(354, 401) + 2);
    expect(weighAdding(354, 401, [180, 40, 181])).toBe(weighSlip(354, 401));
  });
});
