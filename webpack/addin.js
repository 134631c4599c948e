const { createHash } = require("node:crypto");
const { existsSync, readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { Beside } = require("./beside");
const { contentPolicy } = require("./content-policy");
const { InitialSizeBudget } = require("./initial-size-budget");
const { keptCache } = require("./kept-cache");
const { minimizer } = require("./minimizer");
const { ThirdPartyLicences } = require("./third-party-licences");

const root = path.resolve(__dirname, "..");
const pages = path.join(root, "src/taskpane/page");
const OFFLINE = "addin-offline";

/**
 * The add-in as a folder for any https server: dist/addin, or with `--env offline` dist/addin-offline, which brings its own copy
 * of Office's script; with `--env variants` both, the second beside the first. It may lie at any address; only the manifest names it.
 */
async function addin(
  rules,
  { offline = false, variants = false, WEBPACK_SERVE: serving = false },
  production,
) {
  return {
    name: "addin",
    mode: production ? "production" : "development",
    target: ["web", "es2022"],
    entry: { taskpane: path.join(root, "src/taskpane/main.tsx") },
    output: {
      path: path.join(root, "dist", offline ? OFFLINE : "addin"),
      filename: "[name].[contenthash:10].js",
      chunkFilename: "[name].[contenthash:10].js",
      assetModuleFilename: "[name].[contenthash:10][ext]",
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules },
    plugins: [
      ...files(offline),
      ...(variants ? [...files(true, `../${OFFLINE}/`), new Beside(OFFLINE)] : []),
      ...(production ? [new InitialSizeBudget({ entry: "taskpane", kilobytes: 250 })] : []),
    ],
    cache: keptCache(__filename, path.join(root, "webpack.config.js")),
    optimization: { minimizer: [minimizer()] },
    performance: { hints: false },
    // Never one that evaluates strings: the content policy forbids it.
    devtool: production ? false : "source-map",
    stats: { preset: "errors-warnings", timings: true },
    ...(serving ? { devServer: await devServer() } : {}),
  };
}

/** What stands beside the scripts: the pages, what they load, and the licences of it all; in the folder `to`. */
function files(offline, to = "") {
  const stylesheet = named("page.css");
  const boot = named("boot.js");
  const parameters = {
    policy: contentPolicy({ officeFromMicrosoft: !offline }),
    officeScript: offline
      ? "office-js/office.js"
      : "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    stylesheet,
    boot,
    shortcutRows: shortcutRows(),
    actions: actionNames().join(" "),
  };
  return [
    new HtmlPlugin({
      template: path.join(pages, "taskpane.html"),
      filename: `${to}taskpane.html`,
      // The scripts lie beside the page.
      publicPath: "",
      // Not `defer`: what stands behind the ribbon is to be known before Office is ready.
      scriptLoading: "blocking",
      inject: "body",
      templateParameters: parameters,
    }),
    new HtmlPlugin({
      template: path.join(pages, "help.html"),
      filename: `${to}help.html`,
      templateParameters: parameters,
      inject: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: path.join(pages, "page.css"), to: to + stylesheet, info: { minimized: true } },
        { from: path.join(pages, "boot.js"), to: to + boot, info: { minimized: true } },
        { from: path.join(root, "assets/icons/*.png"), to: `${to}assets/[name][ext]` },
        { from: path.join(root, "assets/addin/*.json"), to: `${to}[name][ext]` },
        ...(offline ? officeScripts(to) : []),
      ],
    }),
    new ThirdPartyLicences({ copied: offline ? ["@microsoft/office-js"] : [], to }),
  ];
}

/** A page's own file under a name that changes with its content, so that no cache keeps an old one. */
function named(file) {
  const { name, ext } = path.parse(file);
  const hash = createHash("sha256")
    .update(readFileSync(path.join(pages, file)))
    .digest("hex");
  return `${name}.${hash.slice(0, 10)}${ext}`;
}

/** The keys for the help page, from the file that Excel itself reads. */
function shortcutRows() {
  const { shortcuts, resources } = JSON.parse(
    readFileSync(path.join(root, "assets/addin/shortcuts.json"), "utf8"),
  );
  return shortcuts
    .map(({ action, key }) => {
      const name = resources.default[`${action}_name`].value;
      return `<tr><td>${name}</td><td><kbd>${key.default}</kbd></td></tr>`;
    })
    .join("\n        ");
}

/** What the buttons of the ribbon do, by the names that Office knows. */
function actionNames() {
  const { actions } = JSON.parse(readFileSync(path.join(root, "assets/addin/shortcuts.json"), "utf8"));
  return actions.map(({ id }) => id);
}

/** What Office's loader asks for in an Excel that can run Khớp: the loader, Excel's part for each system, its words. */
function officeScripts(folder) {
  const from = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  const files = [
    "office.js",
    "o15apptofilemappingtable.js",
    "excel-{web,win32,mac,ios,winrt}-16.*.js",
    "{vi-vn,en-us}/office_strings.js",
    "telemetry/{oteljs_agave,oteljs}.js",
  ];
  return files.map((glob) => ({
    from: glob,
    context: from,
    to: `${folder}office-js/[path][name][ext]`,
    globOptions: { ignore: ["**/*.debug.js"] },
    info: { minimized: true },
  }));
}

/** `npm run serve`: https://localhost:3000, with the certificate of Microsoft's tools where they can make one. */
async function devServer() {
  return {
    port: 3000,
    static: false,
    hot: false,
    headers: { "Access-Control-Allow-Origin": "*" },
    server: { type: "https", options: await certificate() },
  };
}

async function certificate() {
  if (process.platform !== "win32" && process.platform !== "darwin") return {};
  const debugging = require.resolve("office-addin-debugging");
  if (!existsSync(debugging)) return {};
  return createRequire(debugging)("office-addin-dev-certs").getHttpsServerOptions();
}

module.exports = { addin };
