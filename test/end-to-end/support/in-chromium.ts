import { existsSync } from "node:fs";
import { findChromium } from "./find-chromium";

/** `describe` where there is a Chromium; elsewhere the tests are skipped with a notice, and in CI they fail. */
export const inChromium: typeof describe = isHere() ? describe : describe.skip;

function isHere(): boolean {
  if (existsSync(findChromium())) return true;
  if (process.env["CI"]) throw new Error(`there is no Chromium at ${findChromium()}`);
  console.warn(`No Chromium at ${findChromium()}: the add-in is not tried from end to end.`);
  return false;
}
