import { chromium, type Browser } from "playwright-core";

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: QUIET });
}

/** The system's: npm brings none. */
export function findChromium(): string {
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
