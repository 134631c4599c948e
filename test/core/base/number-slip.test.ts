import { findSlip, isNearMiss } from "../../../src/core/base/number-slip";

describe("findSlip", () => {
  it.each([
    [214, 218, "one-digit"],
    [1241, 1214, "swapped-digits"],
    [166, 1663, "missing-digit"],
    [1663, 163, "extra-digit"],
    [1.663, 1663, "lost-thousands"],
    [4, 4000, "lost-thousands"],
    [134.85, 134.58, "swapped-digits"],
    [63.85, 68.35, "swapped-digits"],
    [7163, 6173, "other"],
    [48.27, 47.28, "other"],
    [214, 421, "other"],
    [80, 0, "other"],
    [0, 30, "other"],
    [1241, 4112, "other"],
  ] as const)("%d for %d is %s", (written, meant, slip) => {
    expect(findSlip(written, meant)).toBe(slip);
  });
});

describe("isNearMiss", () => {
  it.each([
    [214, 241],
    [1.663, 1663],
    [16, 46],
  ])("%d is a slip of %d", (written, meant) => {
    expect(isNearMiss(written, meant)).toBe(true);
  });

  it.each([
    [214, 214],
    [4, 7],
    [4, 47],
    [0, 0],
    [214, 351],
  ])("%d is none of %d", (written, meant) => {
    expect(isNearMiss(written, meant)).toBe(false);
  });
});
