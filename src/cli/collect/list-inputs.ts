import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { Language } from "../../core/base/language";
import { describeHostError } from "../../app/sentences/host-error";
import { CliError } from "../cli-error";

/** A file to be collected: where it is, and what it is called in the result. */
export interface InputFile {
  readonly path: string;
  /** Within the folder that was given, parted by `/`; composed, since macOS hands names out decomposed. */
  readonly name: string;
  /** Last year's: its tables are held against this year's. */
  readonly previous?: true;
}

/**
 * The files named on the command line and all within its folders, sorted by name, none twice. Left out are the outputs
 * themselves and what programs and systems put into folders for themselves.
 */
export async function listInputs(
  paths: readonly string[],
  outs: readonly string[],
  language: Language,
): Promise<readonly InputFile[]> {
  const outputs = await Promise.all(outs.map((out) => realpath(out).catch(() => resolve(out))));
  const found = new Map<string, InputFile>();
  const names = new Set<string>();
  const add = async (path: string, name: string): Promise<void> => {
    const real = await realpath(path).catch(() => resolve(path));
    if (found.has(real)) return;
    const composed = name.normalize("NFC");
    const unique = names.has(composed) ? path.normalize("NFC") : composed;
    names.add(unique);
    found.set(real, { path, name: unique });
  };
  for (const path of paths) {
    const isFolder = (await stat(path).catch(() => null))?.isDirectory();
    if (isFolder === undefined)
      throw new CliError(describeHostError({ code: "not-found", subject: path }, language));
    if (!isFolder) {
      await add(path, basename(path));
      continue;
    }
    const prefix = paths.length > 1 ? `${basename(resolve(path))}/` : "";
    for (const file of await walk(path, prefix, new Set(), language)) {
      const real = await realpath(file.path).catch(() => resolve(file.path));
      if (!outputs.includes(real)) await add(file.path, file.name);
    }
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Every file below a folder; a link that leads back up is not followed again. */
async function walk(
  folder: string,
  prefix: string,
  seen: Set<string>,
  language: Language,
): Promise<readonly InputFile[]> {
  const real = await realpath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  let entries: readonly Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    throw new CliError(
      language === "vi"
        ? `Không mở được thư mục ${folder}: kiểm tra quyền truy cập.`
        : `The folder ${folder} cannot be opened: check its permissions.`,
    );
  }
  const files: InputFile[] = [];
  for (const entry of entries) {
    if (isForPrograms(entry.name)) continue;
    const path = join(folder, entry.name);
    const isFolder = entry.isSymbolicLink()
      ? (await stat(path).catch(() => null))?.isDirectory() === true
      : entry.isDirectory();
    if (isFolder) files.push(...(await walk(path, `${prefix}${entry.name}/`, seen, language)));
    else files.push({ path, name: prefix + entry.name });
  }
  return files;
}

/** Hidden files, Excel's and LibreOffice's marks that a file is open, what Windows keeps in folders. */
function isForPrograms(name: string): boolean {
  return /^(?:\.|~\$|thumbs\.db$|desktop\.ini$|__macosx$)/iu.test(name);
}
