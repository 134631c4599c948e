const { createRequire } = require("node:module");
const { launchChromium } = require("../end-to-end/support/chromium");
const { TestEnvironment } = createRequire(require.resolve("jest"))("jest-environment-node");

/** Milliseconds in which a next file begins, if there is one; Jest ends workers that are still busy after 500. */
const NEXT_FILE = 100;

let launched;
let closing;

/**
 * The environment of files that ask Chromium: one browser for all that a worker runs, launched when the first asks for it. Each file
 * opens contexts of its own, which are closed when it ends. The browser goes when no further file has begun.
 */
module.exports = class BrowserEnvironment extends TestEnvironment {
  async setup() {
    clearTimeout(closing);
    await super.setup();
    this.global.borrowBrowser = () => (launched ??= launchChromium());
  }

  async teardown() {
    const browser = await launched;
    await Promise.all((browser?.contexts() ?? []).map((context) => context.close()));
    closing = setTimeout(close, NEXT_FILE);
    await super.teardown();
  }
};

async function close() {
  const browser = await launched;
  launched = undefined;
  await browser?.close();
}
