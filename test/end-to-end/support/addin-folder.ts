import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { hashSources } from "../../../src/cli/start/hash-sources";

/**
 * The production build of the add-in, made once for each content of its sources and kept in out/end-to-end/addin.
 * `KHOP_ADDIN=dist/addin` tries a build that is there already.
 */
export async function addinFolder(): Promise<string> {
  const given = process.env["KHOP_ADDIN"];
  if (given !== undefined) return given;
  const folder = join(KEPT, hashSources());
  if (existsSync(folder)) return folder;
  await mkdir(KEPT, { recursive: true });
  const before = readdirSync(KEPT);
  const making = await mkdtemp(join(KEPT, "making-"));
  await promisify(execFile)(process.execPath, [WEBPACK, "--config-name", "addin", "--output-path", making]);
  // Two workers may build at once: the first one's stays.
  await rename(making, folder).catch(() => rm(making, { recursive: true, force: true }));
  for (const old of before)
    if (!old.startsWith("making-")) await rm(join(KEPT, old), { recursive: true, force: true });
  return folder;
}

const KEPT = join("out", "end-to-end", "addin");
const WEBPACK = join("node_modules", "webpack", "bin", "webpack.js");
