const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const { NormalModuleReplacementPlugin } = require("webpack");
const { InitialSizeBudget } = require("./initial-size-budget");
const { OfflineCopy } = require("./offline-copy");
const { workbench } = require("./workbench");

const root = path.resolve(__dirname, "..");
const building = path.join(root, "src/workbench/building");
const output = path.join(root, "dist/start");

/**
 * The workbench in two parts, for `npm start`: the page, and the grid, which is most of the work. The page is there in seconds and
 * loads the grid as soon as that is built. Nothing is made small, since it is served to this computer alone.
 */
function start(rules) {
  const whole = workbench(rules, true);
  return [page(whole), grid(whole)];
}

function page(whole) {
  return {
    ...whole,
    name: "start-page",
    output: { ...whole.output, path: output, clean: { keep: /^grid(\/|\\|$)/ } },
    plugins: [
      ...whole.plugins.filter((plugin) => !isForOffices(plugin)),
      replace("view/load-grid", "load-grid"),
      replace("offline/register-service-worker", "keep-no-copy"),
      new CopyPlugin({
        patterns: [{ from: path.join(root, "src/workbench/page/leave-copy.js"), to: "service-worker.js" }],
      }),
    ],
    optimization: QUICK,
  };
}

function grid(whole) {
  return {
    ...whole,
    name: "start-grid",
    entry: { grid: path.join(building, "grid-script.ts") },
    output: {
      ...whole.output,
      path: path.join(output, "grid"),
      module: true,
      library: { type: "module" },
      clean: true,
    },
    experiments: { ...whole.experiments, outputModule: true },
    plugins: [],
    optimization: QUICK,
  };
}

/** Half of the time of a build that is to be small. */
const QUICK = { minimize: false, concatenateModules: false, usedExports: false };

/** What weighs the page, and what keeps a copy of it. */
function isForOffices(plugin) {
  return plugin instanceof InitialSizeBudget || plugin instanceof OfflineCopy;
}

function replace(module, substitute) {
  const name = path.posix.basename(module);
  return new NormalModuleReplacementPlugin(new RegExp(`^\\.{1,2}/(.*/)?${name}$`), (found) => {
    const asked = path.join(found.context, found.request);
    if (asked === path.join(root, "src/workbench", module)) found.request = path.join(building, substitute);
  });
}

module.exports = { start };
