const { Script } = require("node:vm");
const { default: Runtime } = require("jest-runtime");
const countRuns = require("./count-runs");

/** What each file compiled to, with the code it was compiled from; kept for all test files that a worker runs. */
const compiled = new Map();

/** Where the counts of what was run go, for `npm run test:coverage`; otherwise nothing is counted. */
const counting = process.env.KHOP_COVERAGE ? countRuns(process.env.KHOP_COVERAGE) : undefined;

/**
 * Jest's runtime, but for one thing: a module is compiled once a worker, not once a test file. It is run anew for each file as ever,
 * in a realm of that file's own. Compiling anew took 46 % of the processor time of the rules' tests, 19 % of the screens'. If an upgrade
 * of Jest moves the executor, leave `runtime` out of `jest.config.js`: all tests pass without it.
 */
module.exports = class CompilingOnce extends Runtime {
  constructor(config, environment, ...others) {
    super(config, environment, ...others);
    const { executor } = this;
    const compileAnew = executor.compile.bind(executor);
    const head = `(function (${executor.injectedModuleParameters.join(", ")}) {`;
    executor.compile = (code, filename) => {
      const context = environment.getVmContext();
      // What it cannot share is Jest's to compile: an `import()` is bound to one test file.
      if (context === null || /\bimport\s*\(/u.test(code)) return compileAnew(code, filename);
      try {
        return scriptOf(head, code, filename).runInContext(context);
      } catch {
        return compileAnew(code, filename);
      }
    };
  }

  teardown() {
    super.teardown();
    counting?.testFileEnded();
  }
};

function scriptOf(head, code, filename) {
  const known = compiled.get(filename);
  if (known?.code === code) return known.script;
  const script = new Script(`${head}${code}\n})`, { filename, columnOffset: -head.length });
  compiled.set(filename, { code, script });
  counting?.compiled(filename, code, head);
  return script;
}
