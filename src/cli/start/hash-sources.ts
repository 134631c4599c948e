import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A name for the content of all that a build is made from: another one as soon as a file is added, gone or different. */
export function hashSources(root = "."): string {
  const hash = createHash("sha256");
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );
  for (const file of [...files.sort(), ...FILES]) {
    const content = readFileSync(join(root, file));
    hash.update(`${file.split(sep).join("/")}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex").slice(0, 16);
}

const FOLDERS = ["src", "webpack", "assets/icons", "assets/addin", "assets/sample"];
const FILES = ["webpack.config.js", "package-lock.json"];
