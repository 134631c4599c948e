const { statSync } = require("node:fs");
const { Script } = require("node:vm");
const { default: Runtime } = require("jest-runtime");
const countRuns = require("./count-runs");

/** What each file compiled to, with the code it was compiled from; kept for all test files that a worker runs. */
const compiled = new Map();

/** What each file was transformed to and how old it was then; for each project and way of transforming. */
const transformed = new Map();

/** Where the counts of what was run go, for `npm run test:coverage`; otherwise nothing is counted. */
const counting = process.env.KHOP_COVERAGE ? countRuns(process.env.KHOP_COVERAGE) : undefined;

/**
 * Jest's runtime, but for one thing: a module is read and compiled once a worker, not once a test file. It is run anew for each file as
 * ever, in a realm of that file's own; of the tests of the core see `core-once.js`. Compiling anew took 46 % of the processor time of the
 * rules' tests, 19 % of the screens'. If an upgrade of Jest moves the executor, leave `runtime` and `core-once.js` out of `jest.config.js`:
 * all tests pass without them.
 */
module.exports = class CompilingOnce extends Runtime {
  constructor(config, environment, ...others) {
    super(config, environment, ...others);
    readOnce(this.transformCache, config.id);
    this.environmentOfFile = environment;
    environment.lend?.(this.registries.moduleRegistry);
    const { executor } = this;
    const compileAnew = executor.compile.bind(executor);
    const head = `(function (${executor.injectedModuleParameters.join(", ")}) {`;
    executor.compile = (code, filename) => {
      const context = environment.getVmContext();
      const script = scriptOf(head, code, filename);
      if (context === null || script === null) return compileAnew(code, filename);
      try {
        return script.runInContext(context);
      } catch {
        return compileAnew(code, filename);
      }
    };
  }

  teardown() {
    this.environmentOfFile.keep?.(this.registries.moduleRegistry);
    super.teardown();
    counting?.testFileEnded();
  }
};

/** The script of a module, or null where it cannot be shared: an `import()` is bound to one test file. */
function scriptOf(head, code, filename) {
  const known = compiled.get(filename);
  if (known?.code === code) return known.script;
  const script = compile(head, code, filename);
  compiled.set(filename, { code, script });
  if (script !== null) counting?.compiled(filename, code, head);
  return script;
}

function compile(head, code, filename) {
  if (/\bimport\s*\(/u.test(code)) return null;
  try {
    return new Script(`${head}${code}\n})`, { filename, columnOffset: -head.length });
  } catch {
    // Jest tells what is wrong with it.
    return null;
  }
}

/** Has files that have not changed since the worker met them last not read, hashed and looked up again. */
function readOnce(cache, project) {
  const transform = cache.transform.bind(cache);
  cache.transform = (filename, options) => {
    const { isInternalModule = false, supportsStaticESM = false } = options ?? {};
    const key = `${project} ${isInternalModule} ${supportsStaticESM} ${filename}`;
    const { mtimeMs, size } = statSync(filename);
    const known = transformed.get(key);
    if (known?.mtimeMs === mtimeMs && known.size === size) {
      if (known.result !== undefined) cache.transforms.set(filename, known.result);
      if (known.result?.sourceMapPath) cache.sourceMaps.set(filename, known.result.sourceMapPath);
      return known.code;
    }
    const code = transform(filename, options);
    // Jest's own modules are taken as they are.
    const result = isInternalModule ? undefined : cache.transforms.get(filename);
    transformed.set(key, { mtimeMs, size, code, result });
    return code;
  };
}
