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
  "end-to-end/kept-work.browser": 85,
  "end-to-end/workbench.browser": 75,
  "end-to-end/collect.browser": 62,
  "end-to-end/workbench-alone.browser": 60,
  "sample/faults.slow": 55,
  "end-to-end/seed.browser": 45,
  "core/sheets/libreoffice.office": 43,
  "end-to-end/sample.browser": 42,
  "end-to-end/undo.browser": 42,
  "end-to-end/troubles.browser": 40,
  "end-to-end/rehearsal.browser": 40,
  "end-to-end/leaving.browser": 40,
  "end-to-end/at-hand.browser": 40,
  "cli/release/archives.browser": 30,
  "hosts/old-formats/old-workbooks.office": 30,
  "cli/collect.slow": 30,
  "end-to-end/enlarged.browser": 30,
  "cli/build.office": 29,
  "taskpane/built-addin.browser": 28,
  "end-to-end/ribbon.browser": 25,
  "end-to-end/long-work.browser": 24,
  "end-to-end/two-windows.browser": 24,
  "cli/eval/evaluate-registers.slow": 21,
  "hosts/office/field/some-faults.slow": 21,
  "worker/worker-client.slow": 21,
  "end-to-end/in-sight.browser": 21,
  "cli/collect-tables.slow": 19,
  "workbench/offline/service-worker.browser": 18,
  "hosts/xlsx/libreoffice.office": 17,
  "end-to-end/declare-sum.browser": 16,
  "support/excel-host/page/page.browser": 16,
  "sample/old-district.slow": 15,
  "seed/text-digits.slow": 14,
  "ui/build/BuildScreen": 14,
  "ui/findings/FindingsScreen": 14,
  "core/proof/proof.browser": 14,
  "ui/setup/SetupScreen": 13,
  "core/engine/fix-loop.slow": 11,
  "hosts/xlsx/preservation.office": 10,
  "core/derive/derive-template": 10,
  "documents/pdf/read-pdf-document": 9,
  "app/session": 9,
  "hosts/office/reading": 8,
  "cli/schemas": 8,
  "ui/report/ReportScreen": 7,
  "cli/build": 7,
  "sample/bundled-sample": 7,
  "ui/collect/CollectSection": 7,
  "cli/mcp": 7,
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
