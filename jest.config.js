const swc = (options) => ["@swc/jest", { jsc: { target: "es2022", ...options } }];

/**
 * What code asks of the language itself. In the realm of a test file each such name is looked up through Node's own code, which takes
 * longer than what is then done with it; as parameters of every module they are at hand. Not `Symbol`, which a package of the screens
 * calls something else, nor what tests put others in place of.
 */
const AT_HAND = [
  ...["Array", "JSON", "Map", "Math", "Number", "Object", "Promise", "RegExp", "Set", "String", "WeakMap"],
  ...["Float64Array", "Int32Array", "Uint32Array", "Uint8Array"],
];

/** What holds for the tests of every tier. */
const base = {
  runtime: "<rootDir>/test/support/compile-once.js",
  testEnvironment: "node",
  sandboxInjectedGlobals: AT_HAND,
  roots: ["<rootDir>/test"],
  transform: {
    "\\.tsx?$": swc({
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    }),
    "pdfjs-dist.+\\.mjs$": ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs" } }],
  },
  moduleNameMapper: { "^@fluentui/react-icons$": "<rootDir>/test/support/icons-on-demand.js" },
  transformIgnorePatterns: ["/node_modules/(?!pdfjs-dist/)"],
};

/**
 * The tiers that are named in a file's name, `collect.slow.test.ts`; a test without such a name is of the tier `unit`.
 *
 * - `slow`: seconds of work for one question: generated registers by the dozen, large workbooks, the packaged program;
 * - `office`: asks LibreOffice; `browser`: asks Chromium, of what webpack builds;
 * - `nightly`: the longest: every fault and bad input, inputs changed by chance, costs by size, five million entries.
 */
const NAMED_TIERS = ["slow", "office", "browser", "nightly"];

const named = NAMED_TIERS.map((tier) => ({
  ...base,
  ...(tier === "browser" ? { testEnvironment: "<rootDir>/test/support/browser-environment.js" } : {}),
  displayName: tier,
  testRegex: `\\.${tier}\\.test\\.tsx?$`,
}));

const unit = {
  ...base,
  testEnvironment: "<rootDir>/test/support/core-once.js",
  displayName: "unit",
  testRegex: "\\.test\\.tsx?$",
  testPathIgnorePatterns: ["/node_modules/", `\\.(${NAMED_TIERS.join("|")})\\.test\\.tsx?$`],
};

module.exports = {
  projects: [unit, ...named],
  testSequencer: "<rootDir>/test/support/longest-first.js",
  // As many workers as cores: the default leaves one of two idle.
  maxWorkers: "100%",
  testTimeout: 60_000,
};
