import * as fc from "fast-check";
import { createRandom } from "../../src/sample/random";
import { FUZZ_TARGETS } from "./targets";

/** A few of what `npm run fuzz` tries by the hour: the same seeds each time, so that a failure here is somebody's change. */
describe("whatever is read gives a result or a report", () => {
  it.each(FUZZ_TARGETS)(
    "$name",
    async ({ make, run }) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(1_000_000), async (seed) => {
          expect(typeof (await run(make(createRandom(seed))))).toBe("string");
        }),
        { numRuns: 40, seed: 20261126, endOnFailure: true },
      );
    },
    300_000,
  );
});
