import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** Files by their path in an archive, with `/` between its parts. */
export type Files = Record<string, Uint8Array>;

/** The files of a build in order of their paths, without what only our own measuring reads; `deep: false` stays in the folder itself. */
export function readBuild(folder: string, { deep } = { deep: true }): Files {
  const paths = readdirSync(folder, { recursive: deep, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "initial-size.json")
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  if (!paths.includes("THIRD-PARTY-LICENCES.txt"))
    throw new Error(`${folder} does not hold the licences of what it ships`);
  return Object.fromEntries(
    paths.map((path) => [path.split(sep).join("/"), new Uint8Array(readFileSync(join(folder, path)))]),
  );
}

/** The same files in a folder of the archive. */
/** The files of a folder of ours, in order of their names. */
export function readPlain(folder: string): Files {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]));
}

export function within(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`${folder}/${path}`, bytes]));
}
