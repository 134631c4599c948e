import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { hashSources } from "../../../src/cli/start/hash-sources";

/**
 * A production build, made once for each content of its sources and kept in out/end-to-end. `KHOP_ADDIN=dist/addin` or
 * `KHOP_WORKBENCH=dist/workbench` tries one that is there already.
 */
export async function builtFolder(name: "addin" | "workbench"): Promise<string> {
  const given = process.env[`KHOP_${name.toUpperCase()}`];
  if (given !== undefined) return given;
  const kept = join("out", "end-to-end", name);
  const folder = join(kept, hashSources());
  if (existsSync(folder)) return folder;
  await mkdir(kept, { recursive: true });
  const before = readdirSync(kept);
  const making = await mkdtemp(join(kept, "making-"));
  await promisify(execFile)(process.execPath, [WEBPACK, "--config-name", name, "--output-path", making]);
  // Two workers may build at once: the first one's stays.
  await rename(making, folder).catch(() => rm(making, { recursive: true, force: true }));
  for (const old of before)
    if (!old.startsWith("making-")) await rm(join(kept, old), { recursive: true, force: true });
  return folder;
}

const WEBPACK = join("node_modules", "webpack", "bin", "webpack.js");
