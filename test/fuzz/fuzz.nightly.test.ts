import { execFileSync } from "node:child_process";
import { join } from "node:path";
import * as fc from "fast-check";
import { createRandom } from "../../src/sample/random";
import { FUZZ_TARGETS } from "./targets";

/** A few of what `npm run fuzz` tries by the hour: the same seeds each time, so that a failure here is somebody's change. */
describe("whatever is read gives a result or a report", () => {
  it.each(FUZZ_TARGETS.filter(({ name }) => name !== "pdf"))(
    "$name",
    async ({ make, run }) => {
      await fc.assert(
        fc.asyncProperty(fc.nat(1_000_000), async (seed) => {
          expect(typeof (await run(make(createRandom(seed))))).toBe("string");
        }),
        { numRuns: 25, seed: 20261126, endOnFailure: true },
      );
    },
    300_000,
  );

  it("pdf, by the command, in a process that a promise nobody waits for would end", () => {
    const options = ["--target", "pdf", "--seed", "1", "--runs", "25", "--minutes", "4", "--seconds", "200"];
    const command = ["--import", "tsx", join(__dirname, "main.ts"), ...options];
    expect(execFileSync(process.execPath, command, { encoding: "utf8" })).toMatch(/^pdf: 25 inputs/mu);
  }, 300_000);
});
