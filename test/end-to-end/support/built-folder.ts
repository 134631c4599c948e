import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * The production build of the add-in or the workbench, made once for each content of its sources and kept in out/end-to-end.
 * `KHOP_ADDIN=dist/addin` and `KHOP_WORKBENCH=dist/workbench` try a build that is there already.
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

function hashSources(): string {
  const hash = createHash("sha256");
  const files = ["src", "webpack", "assets/icons", "assets/addin"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of [...files.sort(), "webpack.config.js", "package-lock.json"])
    hash.update(file).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}
