import { findCopies } from "../../../src/core/collect/find-copies";

describe("findCopies", () => {
  const copiesOf = (...names: readonly string[]) => findCopies(names.map((name) => ({ name, hash: "a" })));

  // The copy, first by name, was kept, and the unit's own file told as the copy (2026-11-26).
  it.each([
    "ds (1).xlsx",
    "ds - Copy.xlsx",
    "ds - Copy (2).xlsx",
    "ds - Bản sao.xlsx",
    "Bản sao của ds.xlsx",
    "ds_copy.xlsx",
  ])("keeps the plainer name than %s", (name) => {
    expect(copiesOf(name, "ds.xlsx")).toEqual(["ds.xlsx", null]);
    expect(copiesOf("ds.xlsx", name)).toEqual([null, "ds.xlsx"]);
  });

  it("keeps the first of names alike, also of two files with one name", () => {
    expect(copiesOf("a/ds.xlsx", "b/ds.xlsx")).toEqual([null, "a/ds.xlsx"]);
    expect(copiesOf("ds (1).xlsx", "ds (2).xlsx")).toEqual([null, "ds (1).xlsx"]);
    expect(copiesOf("ds.xlsx", "ds.xlsx")).toEqual([null, "ds.xlsx"]);
  });

  it("knows no copies among other bytes, or where there are none", () => {
    const files = ["x", "y", null, null].map((hash) => ({ name: "ds.xlsx", hash }));
    expect(findCopies(files)).toEqual([null, null, null, null]);
  });
});
