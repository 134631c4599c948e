const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { contentPolicy } = require("./content-policy");
const { InitialSizeBudget } = require("./initial-size-budget");
const { keptCache } = require("./kept-cache");
const { OfflineCopy } = require("./offline-copy");
const { minimizer } = require("./minimizer");
const { ThirdPartyLicences } = require("./third-party-licences");

const root = path.resolve(__dirname, "..");
const pages = path.join(root, "src/workbench/page");

/** The workbench as a folder of files for any web server: dist/workbench. Its paths are relative, so it may lie anywhere. */
function workbench(rules, production) {
  const stylesheet = named("workbench.css");
  return {
    name: "workbench",
    mode: production ? "production" : "development",
    target: ["web", "es2022"],
    entry: { workbench: path.join(root, "src/workbench/main.tsx") },
    output: {
      path: path.join(root, "dist/workbench"),
      filename: "[name].[contenthash:10].js",
      chunkFilename: "[name].[contenthash:10].js",
      cssChunkFilename: "[name].[contenthash:10].css",
      assetModuleFilename: "[name].[contenthash:10][ext]",
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    // The grid's own style sheets.
    experiments: { css: true },
    module: { rules },
    plugins: [
      new HtmlPlugin({
        template: path.join(pages, "index.html"),
        filename: "index.html",
        templateParameters: {
          policy: contentPolicy({ officeFromMicrosoft: false, installable: true }),
          stylesheet,
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: path.join(pages, "workbench.css"), to: stylesheet, info: { minimized: true } },
          { from: path.join(root, "assets/icons/khop-*.png"), to: "assets/[name][ext]" },
          { from: path.join(pages, "manifest.webmanifest"), to: "[name][ext]" },
        ],
      }),
      new ThirdPartyLicences(),
      ...(production
        ? [
            new InitialSizeBudget({ entry: "workbench", kilobytes: 270 }),
            new OfflineCopy({
              script: path.join(pages, "service-worker.js"),
              filename: "service-worker.js",
              leaveOut: /^(initial-size\.json|THIRD-PARTY-LICENCES\.txt)$/,
            }),
          ]
        : []),
    ],
    cache: keptCache(__filename, path.join(root, "webpack.config.js")),
    optimization: { minimizer: [minimizer()] },
    performance: { hints: false },
    // Never one that evaluates strings: the content policy forbids it.
    devtool: production ? false : "source-map",
    stats: { preset: "errors-warnings", timings: true },
  };
}

/** A page's own file under a name that changes with its content, so that no cache keeps an old one. */
function named(file) {
  const { name, ext } = path.parse(file);
  const hash = createHash("sha256")
    .update(readFileSync(path.join(pages, file)))
    .digest("hex");
  return `${name}.${hash.slice(0, 10)}${ext}`;
}

module.exports = { workbench };
