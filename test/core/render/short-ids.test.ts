import { findByBeginning, shortenIds } from "../../../src/core/render/short-ids";

describe("short ids", () => {
  it("are six letters long, and longer only where two begin alike", () => {
    const short = shortenIds(["abcdef0123", "abcdef9123", "0123456789"]);
    expect([...short]).toEqual([
      ["0123456789", "012345"],
      ["abcdef0123", "abcdef0"],
      ["abcdef9123", "abcdef9"],
    ]);
  });

  it("are found by any beginning; an id in full is itself, whatever begins with it", () => {
    expect(findByBeginning("ab", ["abc", "abd", "x"])).toEqual(["abc", "abd"]);
    expect(findByBeginning("abc", ["abc", "abcd"])).toEqual(["abc"]);
  });
});
