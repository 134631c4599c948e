const { createRequire } = require("node:module");
const { join, relative, sep } = require("node:path");
const { default: Sequencer } = createRequire(require.resolve("jest"))("@jest/test-sequencer");

const TESTS = join(__dirname, "..");

/**
 * Jest's order, longest first, where it knows nothing yet: on a bare machine it goes by the sizes of files, and a small file that asks a
 * browser for a minute stands alone at the end. About the seconds of what takes longest; a file that is not named takes a
 * second for each thousand bytes of it.
 */
const SECONDS = {
  "end-to-end/seed.browser": 90,
  "end-to-end/workbench.browser": 90,
  "end-to-end/collect.browser": 84,
  "end-to-end/workbench-alone.browser": 70,
  "end-to-end/sample.browser": 68,
  "end-to-end/troubles.browser": 57,
  "sample/faults.slow": 55,
  "end-to-end/undo.browser": 50,
  "end-to-end/rehearsal.browser": 47,
  "core/sheets/libreoffice.office": 43,
  "end-to-end/leaving.browser": 35,
  "end-to-end/ribbon.browser": 34,
  "taskpane/built-addin.browser": 34,
  "cli/release/archives.browser": 33,
  "hosts/old-formats/old-workbooks.office": 30,
  "cli/collect.slow": 30,
  "cli/build.office": 29,
  "end-to-end/declare-sum.browser": 29,
  "end-to-end/long-work.browser": 27,
  "end-to-end/two-windows.browser": 24,
  "cli/eval/evaluate-registers.slow": 21,
  "hosts/office/field/some-faults.slow": 21,
  "worker/worker-client.slow": 21,
  "cli/collect-tables.slow": 19,
  "workbench/offline/service-worker.browser": 18,
  "hosts/xlsx/libreoffice.office": 17,
  "support/excel-host/page/page.browser": 16,
  "sample/old-district.slow": 15,
  "seed/text-digits.slow": 14,
  "ui/build/BuildScreen": 14,
  "ui/setup/SetupScreen": 13,
  "ui/findings/FindingsScreen": 12,
  "ui/report/ReportScreen": 12,
  "core/engine/fix-loop.slow": 11,
  "hosts/xlsx/preservation.office": 10,
  "core/derive/derive-template": 8,
  "hosts/office/reading": 8,
  "cli/build": 7,
  "sample/bundled-sample": 7,
};

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const weighed = tests.map((test) => ({ test, failed: this.hasFailed(test), takes: this.takes(test) }));
    weighed.sort((one, other) => Number(other.failed) - Number(one.failed) || other.takes - one.takes);
    return weighed.map(({ test }) => test);
  }

  /** About how many milliseconds. */
  takes(test) {
    const measured = this.time(test);
    if (measured !== undefined && measured !== null) return measured;
    const name = relative(TESTS, test.path)
      .split(sep)
      .join("/")
      .replace(/\.test\.tsx?$/u, "");
    return SECONDS[name] === undefined
      ? (test.context.hasteFS.getSize(test.path) ?? 0)
      : SECONDS[name] * 1000;
  }
};
