import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import webpack from "webpack";

const PAGE = `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Khớp</title>
    <style>html, body, #root { height: 100%; margin: 0 }</style>
  </head>
  <body><div id="root"></div><script src="gallery.js"></script></body>
</html>
`;

/** Bundles the page that shows the pane in any state, without Excel, and gives its address. */
export async function buildGallery(folder: string): Promise<string> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry: { gallery: resolve("test/ui/gallery/gallery.tsx") },
    output: { path: folder, filename: "[name].js", publicPath: "" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
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
      ],
    },
    cache: { type: "filesystem", cacheDirectory: join(folder, "cache") },
    performance: { hints: false },
  });
  await new Promise<void>((done, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else if (stats?.hasErrors() === true) {
        console.error(stats.toString({ all: false, errors: true }));
        done();
      } else done();
    });
  });
  await new Promise((done) => compiler.close(done));
  const page = join(folder, "index.html");
  await writeFile(page, PAGE);
  return `file://${page}`;
}
