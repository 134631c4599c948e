import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** `describe` where there is a Chromium; elsewhere the tests are skipped with a notice, and in CI they fail. */
export const inChromium: typeof describe = isHere() ? describe : describe.skip;

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: QUIET });
}

function isHere(): boolean {
  if (existsSync(findChromium())) return true;
  if (process.env["CI"]) throw new Error(`there is no Chromium at ${findChromium()}`);
  console.warn(`No Chromium at ${findChromium()}: the add-in is not tried from end to end.`);
  return false;
}

function findChromium(): string {
  return process.env["CHROMIUM"] ?? "/usr/bin/chromium";
}

/** Nothing of its own on the network, and no rights that a container may not give. */
const QUIET = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
