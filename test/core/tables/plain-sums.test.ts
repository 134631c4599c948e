import { refreshSums } from "../../../src/core/tables/plain-sums";
import { sheet, workbook } from "../../support/grid";

describe("plain sums", () => {
  it("are worked out anew where a figure under them was mended, sums of sums too", () => {
    const stale = workbook(sheet("S", "3 | =SUM(A1:A2) → 9\n4 | =SUM(B1,A2) → 9"));
    const [fresh] = refreshSums(stale).sheets;
    expect(fresh?.values).toEqual([
      [3, 7],
      [4, 11],
    ]);
  });

  it("that agree leave the workbook as it is", () => {
    const agreeing = workbook(sheet("S", "3 | =SUM(A1:A2) → 7\n4 | =A1*2 → 99"));
    expect(refreshSums(agreeing)).toBe(agreeing);
  });

  it("by a plus sign are left alone: they take text for numbers where SUM does not", () => {
    const plus = workbook(sheet("S", "'06 | =A1+A2 → 10\n4 |"));
    expect(refreshSums(plus)).toBe(plus);
  });

  it("over an error, or in a circle, keep what they show", () => {
    const broken = workbook(sheet("S", "#REF! | =SUM(A1:A2) → 5\n4 | =B2+A2 → 6"));
    expect(refreshSums(broken)).toBe(broken);
  });
});
