const path = require("node:path");
const { BannerPlugin } = require("webpack");
const { addin } = require("./webpack/addin");
const { start } = require("./webpack/start");
const { ThirdPartyLicences } = require("./webpack/third-party-licences");
const { workbench } = require("./webpack/workbench");

const rules = [
  {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    loader: "swc-loader",
    options: {
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
];

/** The command line, so that a machine with Node alone can run it: dist/khop.js, and beside it what only PDFs need. */
const cli = {
  name: "cli",
  mode: "production",
  target: "node20",
  // The second is the script of `khop collect`'s threads, found beside the first.
  entry: { khop: "./src/cli/main.ts", "collect-worker": "./src/cli/collect/collect-worker.ts" },
  node: { __dirname: false, __filename: false },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].js",
    // The add-in and the manifests lie in folders of their own.
    clean: { keep: /^(addin|addin-offline|manifest|start|workbench)(\/|\\|$)/ },
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules },
  plugins: [
    new ThirdPartyLicences(),
    // Where it is installed, a system other than Windows runs the file itself.
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /^khop\.js$/ }),
  ],
  // 68 MB that only collecting into a database needs: found beside the program when it is asked for.
  externals: { "@duckdb/node-api": "node-commonjs @duckdb/node-api" },
  optimization: { minimize: false },
  performance: { hints: false },
  devtool: false,
};

/**
 * `--config-name cli`, `addin` or `workbench` builds one; `--env offline` makes the add-in for servers without the internet, `--env
 * variants` that one beside the usual one, `--env start` what `npm start` serves.
 */
module.exports = async (env, { mode = "production" }) => {
  if (env.start) return start(rules);
  return [cli, await addin(rules, env, mode === "production"), workbench(rules, mode === "production")];
};
