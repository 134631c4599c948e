const { mkdirSync, rmSync, writeFileSync } = require("node:fs");
const { Session } = require("node:inspector");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");

const COUNTED = join(__dirname, "..", "..", "src", "core");
/** Test files between two writings: at the end of a worker little is left to write, and Jest waits for it half a second only. */
const FILES_A_WRITING = 20;

/**
 * Counts which code of `src/core` this process runs, by V8 itself, over all test files that the process runs: once a process, where
 * Jest's own way asks V8 once a test file, and instrumented code takes thrice the time of plain code. It needs a module to be
 * compiled once (`compile-once.js`). The counts go into `folder` as Node writes them for NODE_V8_COVERAGE.
 */
module.exports = function countRuns(folder) {
  const session = new Session();
  /** The code of each file of the core, by its address. */
  const sources = new Map();
  let ended = 0;
  let written = 0;
  mkdirSync(folder, { recursive: true });
  const unfinished = join(folder, `${process.pid}.unfinished`);
  writeFileSync(unfinished, "");
  session.connect();
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  // Jest ends a worker by a signal half a second after it asked: what is being written by then is written to its end.
  process.on("SIGTERM", () => {});
  process.on("exit", () => {
    write();
    rmSync(unfinished);
  });
  return {
    /** Tells the code that a file was compiled to, which stands behind `head` in its script. */
    compiled(filename, code, head) {
      if (filename.startsWith(COUNTED))
        sources.set(pathToFileURL(filename).href, { code, head: head.length, known: false });
    },
    testFileEnded() {
      ended += 1;
      if (ended % FILES_A_WRITING === 0) write();
    },
  };

  /** Writes what was run since the last writing. */
  function write() {
    session.post("Profiler.takePreciseCoverage", (error, taken) => {
      if (error) throw error;
      const result = [];
      const maps = {};
      for (const { scriptId, url, functions } of taken.result) {
        const source = sources.get(url);
        if (source === undefined) continue;
        result.push({ scriptId, url, functions: functions.map((each) => behind(source.head, each)) });
        if (source.known) continue;
        source.known = true;
        maps[url] = {
          lineLengths: source.code.split("\n").map(({ length }) => length),
          data: mapOf(source.code),
        };
      }
      if (result.length === 0) return;
      written += 1;
      const file = join(folder, `coverage-${process.pid}-${written}.json`);
      writeFileSync(file, JSON.stringify({ result, "source-map-cache": maps }));
    });
  }
};

/** The function with its places counted from the code's own beginning. */
function behind(head, { ranges, ...others }) {
  const place = (offset) => Math.max(0, offset - head);
  return {
    ...others,
    ranges: ranges.map(({ startOffset, endOffset, count }) => ({
      startOffset: place(startOffset),
      endOffset: place(endOffset),
      count,
    })),
  };
}

/** The map that swc writes at the end of what it compiled. */
function mapOf(code) {
  const [, data] = /\/\/# sourceMappingURL=data:application\/json;(?:charset=utf-8;)?base64,(\S+)\s*$/u.exec(
    code,
  );
  return JSON.parse(Buffer.from(data, "base64").toString("utf8"));
}
