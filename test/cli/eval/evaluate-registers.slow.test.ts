import { describeRegisters } from "../../../src/cli/eval/describe-registers";
import { evaluateRegisters } from "../../../src/cli/eval/evaluate-registers";

jest.setTimeout(240_000);

describe("eval registers", () => {
  const outcome = evaluateRegisters([12], 120, [
    "required-cell-empty",
    "invalid-year",
    "summary-differs-from-register",
  ]);

  it("finds every seeded fault at its cell, in every layout", () => {
    expect(outcome.missed).toEqual([]);
    expect([...outcome.rules.values()].reduce((sum, { seeded }) => sum + seeded, 0)).toBe(24);
  });

  it("is quiet on sheets without a fault, however messy, but for the old writings put in", () => {
    expect(outcome.layouts.flatMap((layout) => layout.loud)).toEqual([]);
    const [cells, told] = outcome.layouts.reduce(
      ([all, seen], { oldCells, oldTold }) => [all + oldCells, seen + oldTold],
      [0, 0],
    );
    expect(cells).toBeGreaterThan(50);
    expect(told).toBeGreaterThanOrEqual(cells * 0.99);
  });

  it("prints a line a rule and a line a layout", () => {
    const lines = describeRegisters(outcome);
    expect(lines.find((line) => line.startsWith("invalid-year"))).toMatch(/8 +8 +100\.0 % +8 +0 +100\.0 %$/u);
    expect(lines.filter((line) => line.startsWith("messy"))).toHaveLength(6);
  });
});
