import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fail, ok, type Result } from "../../core/base/result";
import type { FileFault } from "../../core/collect/collection";
import type { CollectedFile } from "../../core/collect/collected-file";
import type { Template } from "../../core/template/schema";
import { explainFileError } from "../../hosts/package/explain-file-error";
import type { HostError } from "../../ports/workbook-host";

/** What one file gave, as it is kept between runs. */
export type KeptFile =
  | { readonly kind: "read"; readonly file: CollectedFile }
  | { readonly kind: "unreadable"; readonly fault: FileFault };

/**
 * The folder beside the output where results are kept until all are in, so that a run that was killed goes on where it
 * was. What is kept is found by the file's name and content, and by the template: a changed one is read anew.
 */
export interface Journal {
  readonly folder: string;
  /** What the name of a result begins from: the reader, and the template it reads by. */
  readonly basis: string;
}

export function openJournal(out: string, template: Template): Journal {
  const folder = join(dirname(out), `.${basename(out)}.khop-collect`);
  return { folder, basis: `${READER}\n${JSON.stringify(template)}\n` };
}

/** To be raised when files are read in another way than before. */
const READER = "4";

/** The key of a file's result. */
export function keyOf({ basis }: Journal, name: string, hash: string): string {
  return createHash("sha256").update(`${basis}${name}\n${hash}`).digest("hex");
}

/** The result kept under a key; `null` where there is none, or it is not whole. */
export async function findKept({ folder }: Journal, key: string): Promise<KeptFile | null> {
  const text = await readFile(join(folder, `${key}.json`), "utf8").catch(() => null);
  if (text === null) return null;
  try {
    return JSON.parse(text) as KeptFile;
  } catch {
    return null;
  }
}

/** Keeps a result: whole under its name, or not at all. */
export async function keep(
  { folder }: Journal,
  key: string,
  kept: KeptFile,
): Promise<Result<void, HostError>> {
  const temporary = join(folder, `${key}.${randomUUID()}.tmp`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(temporary, JSON.stringify(kept));
    await rename(temporary, join(folder, `${key}.json`));
    return ok(undefined);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return fail(explainFileError(error, folder));
  }
}

export async function dropJournal({ folder }: Journal): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
