import { findSlip } from "../../../../src/core/tables/sums/plausible-slip";

describe("a slip of the pen", () => {
  it.each([
    [75, 77, 0, "one-digit"],
    [45, 405, 0, "digit-lost-or-added"],
    [1755, 1575, 0, "swapped-digits"],
    [969, 9699, 0, "digit-lost-or-added"],
    [76, 77, 0, "off-by-one"],
    [482.084, 482084, 3, "thousands"],
    [12.5, 12.8, 1, "one-digit"],
    [0, 3, 2, "one-digit"],
  ] as const)("%d for %d is one", (shown, expected, places, slip) => {
    expect(findSlip(shown, expected, places)).toBe(slip);
  });

  it.each([
    [75, 93, 0],
    [0, 5000, 0],
    [-14, 38, 0],
    [1755, 3187, 0],
    [8, 8, 0],
  ])("%d for %d is none", (shown, expected, places) => {
    expect(findSlip(shown, expected, places)).toBeNull();
  });
});
