import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";

/**
 * Builds a page of two scripts that says `text`, and `text` again from the second, which is loaded by a button; its copy is kept
 * as the workbench's is, or by another module of the workbench. `folder` gets sources and, in `site/khop`, the page.
 */
export async function buildSmallSite(
  folder: string,
  text: string,
  keeper = "offline/register-service-worker",
): Promise<void> {
  const sources = join(folder, "sources");
  mkdirSync(sources, { recursive: true });
  const register = resolve("src/workbench", keeper);
  writeFileSync(join(sources, "late.js"), `export const late = "${text}";`);
  writeFileSync(
    join(sources, "main.js"),
    `import { registerServiceWorker } from ${JSON.stringify(register)};
     document.querySelector("#main").textContent = "${text}";
     document.querySelector("button").onclick = async () => {
       const { late } = await import(/* webpackChunkName: "late" */ "./late");
       document.querySelector("#late").textContent = late;
     };
     void registerServiceWorker();`,
  );
  const { OfflineCopy } = createRequire(__filename)(resolve("webpack/offline-copy.js")) as {
    OfflineCopy: new (options: object) => webpack.WebpackPluginInstance;
  };
  const compiler = webpack({
    mode: "production",
    target: ["web", "es2022"],
    entry: { main: join(sources, "main.js") },
    output: {
      path: join(folder, "site", "khop"),
      filename: "[name].[contenthash:10].js",
      chunkFilename: "[name].[contenthash:10].js",
      publicPath: "auto",
      clean: true,
    },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        { test: /\.ts$/u, loader: "swc-loader", options: { jsc: { parser: { syntax: "typescript" } } } },
      ],
    },
    optimization: { minimize: false },
    plugins: [
      new HtmlPlugin({ templateContent: PAGE }),
      new OfflineCopy({
        script: resolve("src/workbench/page/service-worker.js"),
        filename: "service-worker.js",
        leaveOut: /\.map$/u,
      }),
    ],
  });
  await new Promise<void>((done, reject) => {
    compiler?.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else done();
    });
  });
  writeFileSync(join(folder, "site", "index.html"), PAGE);
}

const PAGE =
  `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'"></head>` +
  '<body><p id="main">chưa</p><p id="late"></p><button>thêm</button></body></html>';
