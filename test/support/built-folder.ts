import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { hashSources } from "../../src/cli/start/hash-sources";

/** What each build is, as webpack is asked for it. */
const BUILDS = {
  addin: ["--config-name", "addin"],
  "addin-offline": ["--config-name", "addin", "--env", "offline"],
  workbench: ["--config-name", "workbench"],
  program: ["--config-name", "cli"],
} as const;

/**
 * A production build, made once for each content of its sources and kept in out/built. `KHOP_ADDIN=dist/addin` tries one that is
 * there already, as do `KHOP_ADDIN_OFFLINE`, `KHOP_WORKBENCH` and `KHOP_PROGRAM`.
 */
export async function builtFolder(name: keyof typeof BUILDS): Promise<string> {
  const given = process.env[`KHOP_${name.toUpperCase().replace("-", "_")}`];
  if (given !== undefined) return given;
  const kept = join("out", "built", name);
  const folder = join(kept, hashSources());
  if (existsSync(folder)) return folder;
  await mkdir(kept, { recursive: true });
  const before = readdirSync(kept);
  const making = await mkdtemp(join(kept, "making-"));
  await promisify(execFile)(process.execPath, [WEBPACK, ...BUILDS[name], "--output-path", making]);
  // Two workers may build at once: the first one's stays.
  await rename(making, folder).catch(() => rm(making, { recursive: true, force: true }));
  for (const old of before)
    if (!old.startsWith("making-")) await rm(join(kept, old), { recursive: true, force: true });
  return folder;
}

const WEBPACK = join("node_modules", "webpack", "bin", "webpack.js");
