import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";

/** Does work with the programs named as bundles in a folder, which goes when it is done. */
export async function withChildren(
  names: readonly string[],
  work: (folder: string) => unknown,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "khop-bench-"));
  try {
    await bundleChildren(folder, names);
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The programs named, as plain bundles in the folder, so that no TypeScript loader counts in their memory. */
function bundleChildren(folder: string, names: readonly string[]): Promise<void> {
  const base = createRequire(__filename)("../../webpack.config.js") as (
    env: object,
    options: object,
  ) => Promise<readonly webpack.Configuration[]>;
  return base({}, {}).then(
    ([cli]) =>
      new Promise((resolve, reject) => {
        const compiler = webpack({
          ...cli,
          entry: Object.fromEntries(names.map((name) => [name, join(__dirname, `${name}.ts`)])),
          output: { path: folder, filename: "[name].js" },
        });
        compiler?.run((error, stats) => {
          if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
          else resolve();
        });
      }),
  );
}

/** Runs a bundled program by itself, with room for a province; gives what it reported. */
export function runChild(folder: string, name: string, ...argv: readonly (string | number)[]): unknown {
  const child = spawnSync(
    process.execPath,
    ["--max-old-space-size=12000", join(folder, `${name}.js`), ...argv.map(String)],
    { encoding: "utf8", env: { ...process.env, NODE_PATH: join(process.cwd(), "node_modules") } },
  );
  if (child.status !== 0) throw new Error(`${name}: ${child.stderr}`);
  return JSON.parse(child.stdout);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
