import { NumberSet, PrefixTable } from "../../../src/core/relations/prefix-table";

test("a table that gets more numbers than expected keeps all of them", () => {
  const table = new PrefixTable(0);
  for (let number = 0; number < 5000; number++) expect(table.put(number * 7919 - 100_000, number)).toBe(-1);
  expect(table.size).toBe(5000);
  for (let number = 0; number < 5000; number++) expect(table.get(number * 7919 - 100_000)).toBe(number);
  expect(table.get(3)).toBe(-1);
});

test("a number put again stands for its new position, and is counted once", () => {
  const table = new PrefixTable(4);
  expect(table.put(250_000, 1)).toBe(-1);
  expect(table.put(250_000, 2)).toBe(1);
  expect([table.get(250_000), table.size]).toEqual([2, 1]);
  table.clear();
  expect([table.get(250_000), table.size]).toEqual([-1, 0]);
});

test("a set of numbers tells halves and numbers past 2^53 apart", () => {
  const set = new NumberSet();
  set.add(12.5);
  set.add(4_000_000_001 * 1_000_003);
  expect(
    [12.5, 12, 4_000_000_001 * 1_000_003, 4_000_000_002 * 1_000_003].map((each) => set.has(each)),
  ).toEqual([true, false, true, false]);
});
