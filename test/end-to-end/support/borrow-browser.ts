import type { Browser } from "playwright-core";

/** The Chromium of this worker, not to be closed: what a file opens in it is closed when the file ends. */
export function borrowBrowser(): Promise<Browser> {
  return (globalThis as unknown as { readonly borrowBrowser: () => Promise<Browser> }).borrowBrowser();
}
