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

describe("a figure whose first digit is lost", () => {
  it("is no figure that begins with a nought", () => {
    expect(weighSlip(6318, 56318)).not.toBe(weighSlip(46318, 56318));
    expect(weighSlip(56318, 6318)).toBeLessThan(weighSlip(56318, 46318) - 1);
  });
});

describe("weighAdding", () => {
  it("takes a one or a two that is missing for a carry, and no greater digit", () => {
    const any = weighSlip(31_764, 51_914);
    expect(weighAdding(41_914, 51_914, [])).toBe(weighSlip(41_914, 51_914));
    expect(weighAdding(49_914, 50_914, [])).toBeGreaterThan(any + 4);
    expect(weighAdding(49_914, 51_914, [])).toBeGreaterThan(any + 3);
    expect(weighAdding(44_914, 51_914, [])).toBe(weighSlip(44_914, 51_914));
  });

  it("sees a carry that was lost and a part that was left out, which are slips of a total alone", () => {
    expect(weighAdding(391, 401, [180, 221])).toBeGreaterThan(weighSlip(391, 401) + 2);
    expect(weighAdding(354, 401, [180, 47, 174])).toBeGreaterThan(weighSlip(354, 401) + 2);
    expect(weighAdding(354, 401, [180, 40, 181])).toBe(weighSlip(354, 401));
  });
});
