import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

/** The host as one script for a page; it sets `window.excelHost` (see `entry.ts`). Some seconds of work. */
export async function bundleHost(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "khop-excel-host-"));
  try {
    const stats = await build(folder);
    if (stats?.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
    return await readFile(join(folder, "host.js"), "utf8");
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function build(folder: string): Promise<webpack.Stats | undefined> {
  const compiler = webpack({
    mode: "production",
    target: "web",
    entry: join(__dirname, "entry.ts"),
    output: { path: folder, filename: "host.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      // The engine's own way to its file is not used: the page says where it is.
      parser: { javascript: { url: false } },
      rules: [
        {
          test: /\.ts$/u,
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      ],
    },
    performance: false,
    devtool: false,
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else resolve(stats);
    });
  });
}

/**
 * Script to follow Office's own `office.js` in a page: `Office.onReady` is answered as by an Excel with this workbook. Where the
 * engine is served (`wasm_bg.wasm` of `@ironcalc/wasm`) formulas are worked out; null leaves them their results.
 */
export function hostScript(
  bundle: string,
  workbook: object,
  engine: string | null,
  options: object = {},
): string {
  const [book, file, chosen] = [workbook, engine, options].map((each) => JSON.stringify(each));
  return `;${bundle}
;window.Office.onReady = async (callback) => {
  await window.excelHost.open(${book ?? ""}, ${file ?? ""}, ${chosen ?? ""});
  return window.Office.onReady(callback);
};`;
}
