import { nameMembers, namePattern } from "../../../src/core/relations/name-pattern";
import type { Pattern } from "../../../src/core/relations/pattern";

function sum(total: number, parts: readonly number[], signs?: readonly (1 | -1)[]): Pattern {
  return { total, parts, ...(signs ? { signs } : {}), source: "window", prior: 0, tries: 0 };
}

/** Every sum of two, three and four of forty neighbours. */
function listSums(): Pattern[] {
  const places = Array.from({ length: 40 }, (_, place) => place);
  return places.flatMap((total) =>
    places.flatMap((from) =>
      [2, 3, 4].map((length) =>
        sum(
          total,
          Array.from({ length }, (_, index) => from + index),
        ),
      ),
    ),
  );
}

describe("numbers that stand for patterns", () => {
  it("are one for each pattern", () => {
    const sums = listSums();
    expect(new Set(sums.map(namePattern)).size).toBe(sums.length);
    expect(namePattern(sum(1, [2, 3]))).not.toBe(namePattern(sum(1, [3, 2])));
    expect(namePattern(sum(4, [1, 2, 3], [1, -1, 1]))).not.toBe(namePattern(sum(4, [1, 2, 3], [1, 1, -1])));
    expect(namePattern(sum(4, [1, 2, 3], [1, 1, 1]))).not.toBe(namePattern(sum(4, [1, 2, 3])));
  });

  it("are one for the same members, whichever is the total", () => {
    expect(nameMembers(sum(5, [2, 9]))).toBe(nameMembers(sum(9, [5, 2])));
    expect(nameMembers(sum(5, [2, 9]))).not.toBe(nameMembers(sum(5, [2, 8])));
    const members = listSums().map((each) => [each.total, ...each.parts].sort((a, b) => a - b).join(","));
    expect(new Set(listSums().map(nameMembers)).size).toBe(new Set(members).size);
  });
});
