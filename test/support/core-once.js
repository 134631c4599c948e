const { createRequire } = require("node:module");
const { join, sep } = require("node:path");
const { TestEnvironment } = createRequire(require.resolve("jest"))("jest-environment-node");

const ROOT = join(__dirname, "..", "..");
const CORE = join(ROOT, "src", "core") + sep;
const PACKAGES = join(ROOT, "node_modules") + sep;
const TESTS_OF_CORE = join(ROOT, "test", "core") + sep;

/** The realm of the tests of the core, once there is one. */
let shared;

/**
 * Node's environment, but for one thing: the tests of `src/core` that a worker runs share a realm, and in it the core, which keeps
 * nothing and changes nothing outside of what it gives. Code that is loaded anew for each file is also slow anew in each.
 */
module.exports = class CoreOnce extends TestEnvironment {
  constructor(config, context) {
    const isOfCore = context.testPath.startsWith(TESTS_OF_CORE);
    if (isOfCore && shared !== undefined) return shared;
    super(config, context);
    if (!isOfCore) return;
    shared = this;
    this.keptModules = new Map();
    this.before = new Set(Reflect.ownKeys(this.global));
  }

  /** What a module of the core, or a package that it needs, was loaded as by a test file before this one. */
  lend(registry) {
    for (const [file, module] of this.keptModules ?? []) registry.set(file, module);
  }

  keep(registry) {
    for (const [file, module] of registry)
      if (module.loaded && (file.startsWith(CORE) || file.startsWith(PACKAGES)))
        this.keptModules?.set(file, module);
  }

  async teardown() {
    if (this !== shared) return super.teardown();
    this.fakeTimersModern.useRealTimers();
    for (const name of Reflect.ownKeys(this.global))
      if (!this.before.has(name)) Reflect.deleteProperty(this.global, name);
  }
};
