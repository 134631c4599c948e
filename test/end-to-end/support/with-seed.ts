import { existsSync } from "node:fs";
import { SEED } from "./workbooks";

/** `describe` where the seed is; elsewhere skipped with a notice. */
export const withSeed: typeof describe = existsSync(SEED) ? describe : skipWithNotice();

function skipWithNotice(): typeof describe.skip {
  console.warn(`No folder ${SEED}: the review of the seed is not tried from end to end.`);
  return describe.skip;
}
