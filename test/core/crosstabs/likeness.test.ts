import * as fc from "fast-check";
import { boundLikeness, isReordered, likenessOf, readWords } from "../../../src/core/crosstabs/likeness";

const like = (one: string, other: string): number => likenessOf(readWords(one), readWords(other));

describe("how far two names say the same", () => {
  test.each([
    ["Phát triển kinh tế", "phát triển kinh tế", 1],
    ["Quản lý đất đai", "Quản lí đất đai", 1],
    ["XD HTCT", "Xây dựng hệ thống chính trị", 1],
    ["Văn hóa - xã hội", "Lĩnh vực văn hoá, xã hội", (1 + 4 / 6) / 2],
    ["Cấp TW", "Cấp Trung ương", 1],
    ["T.Ư", "Thủ tướng Chính phủ", 1],
    ["Kinh tế", "Quốc phòng", 0],
    ["", "Kinh tế", 0],
  ])("%s | %s: %d", (one, other, wanted) => {
    expect(like(one, other)).toBeCloseTo(wanted, 10);
    expect(like(other, one)).toBeCloseTo(wanted, 10);
  });

  test("is never more than its bound, in whatever order the words stand", () => {
    const word = fc.constantFrom("kinh", "tế", "văn", "hóa", "xã", "hội", "VH", "KT", "xã", "an", "ninh");
    const name = fc.array(word, { maxLength: 9 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [a, b] = [readWords(one), readWords(other)];
        expect(boundLikeness(a, b)).toBeGreaterThanOrEqual(likenessOf(a, b) - 1e-9);
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    ["QP-AN", "An ninh - quốc phòng", true],
    ["Quốc phòng, an ninh", "An ninh - quốc phòng", true],
    ["QP", "An ninh - quốc phòng", false],
    ["Xã", "Văn hóa - xã hội", false],
  ])("%s and %s are of the same words: %s", (one, other, wanted) => {
    expect(isReordered(readWords(one), readWords(other))).toBe(wanted);
  });
});
