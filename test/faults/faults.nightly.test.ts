import { FAULT_CASES } from "./list-cases";

/** The same cases as `npm run faults`, which bounds time and memory, and tries those that are slow to make, too. */
const QUICK = FAULT_CASES.filter((each) => each.slow !== true);

describe("of every fault and bad input, none is lost and none let through", () => {
  it.each(QUICK.map((each) => [`${each.at}: ${each.name}`, each] as const))(
    "%s",
    async (_, { happen, expected }) => {
      const prepared = happen();
      expect(await (typeof prepared === "function" ? prepared() : prepared)).toMatch(expected);
    },
    300_000,
  );

  it("no two bear the same name", () => {
    const names = FAULT_CASES.map((each) => `${each.at}: ${each.name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
