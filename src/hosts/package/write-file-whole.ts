import { createHash, randomUUID } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import * as nodeFiles from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fail, ok, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";
import { codeOf, explainFileError, HeldFile } from "./explain-file-error";

/** What of the file system writing takes; a test hands in one that fails. */
export type FileSystem = Pick<
  typeof nodeFiles,
  "open" | "rename" | "rm" | "stat" | "lstat" | "realpath" | "readlink" | "readdir" | "writeFile"
>;

/**
 * Writes a file so that it is there whole or not at all: into a temporary file of the same folder, to the disk, then
 * over the name. On failure the old file stands as it was and nothing is left beside it.
 */
export async function writeFileWhole(
  path: string,
  bytes: Uint8Array,
  files: FileSystem = nodeFiles,
): Promise<Result<void, HostError>> {
  try {
    const found = await findTarget(path, files);
    if (!found.ok) return found;
    const { target, isPipe } = found.value;
    if (isPipe) {
      // Renaming over a pipe or a terminal would take it away from the system.
      await files.writeFile(target, bytes);
      return ok(undefined);
    }
    const file = begin(found.value, files);
    try {
      const handle = await files.open(file.temporary, "wx");
      await handle.writeFile(bytes).finally(() => handle.close());
      await file.finish();
    } catch (error) {
      await file.abandon();
      throw error;
    }
    return ok(undefined);
  } catch (error) {
    return fail(explainFileError(error, path));
  }
}

/** A file that another program writes, under a name of ours until it is whole. */
export interface WholeFile {
  /** The path to write to, in the folder of the file meant. */
  readonly temporary: string;
  /** Brings what was written to the disk and over the name meant. Throws what the file system throws. */
  readonly finish: () => Promise<void>;
  /** Takes it away again, and everything whose name begins with it. The old file stands as it was. */
  readonly abandon: () => Promise<void>;
}

/** Begins a file that is to be there whole or not at all. */
export async function beginWholeFile(
  path: string,
  files: FileSystem = nodeFiles,
): Promise<Result<WholeFile, HostError>> {
  try {
    const found = await findTarget(path, files);
    if (!found.ok) return found;
    if (found.value.isPipe) return fail({ code: "cannot-write", subject: path, detail: "no plain file" });
    return ok(begin(found.value, files));
  } catch (error) {
    return fail(explainFileError(error, path));
  }
}

/** What stands at the path, or will. */
interface Target {
  readonly target: string;
  /** Of the file that is there, if one is. */
  readonly mode: number | undefined;
  readonly isPipe: boolean;
}

async function findTarget(path: string, files: FileSystem): Promise<Result<Target, HostError>> {
  const target = await followLink(path, files);
  const before = await files.stat(target).catch(() => null);
  if (before?.isDirectory()) return fail({ code: "folder-in-the-way", subject: path });
  if (before && !before.isFile()) return ok({ target, mode: before.mode, isPipe: true });
  // Replacing it would need no right to write to it; whoever took that right away did not want it replaced.
  if (before && (before.mode & 0o222) === 0) return fail({ code: "not-permitted", subject: path });
  await clearLeftovers(target, files);
  return ok({ target, mode: before?.mode, isPipe: false });
}

function begin({ target, mode }: Target, files: FileSystem): WholeFile {
  const temporary = join(dirname(target), `${temporaryPrefix(target)}${randomUUID().slice(0, 8)}.tmp`);
  const disarm = removeWhenStopped(temporary);
  return {
    temporary,
    finish: async () => {
      const file = await files.open(temporary, "r+");
      try {
        // Not every disk keeps permissions.
        if (mode !== undefined) await file.chmod(mode & 0o777).catch(() => undefined);
        await file.sync();
      } finally {
        await file.close();
      }
      await renameOver(temporary, target, files);
      disarm();
      await syncFolder(dirname(target), files);
    },
    abandon: async () => {
      disarm();
      await files.rm(temporary, { force: true }).catch(() => undefined);
      for (const name of await files.readdir(dirname(temporary)).catch(() => []))
        if (name.startsWith(basename(temporary)))
          await files
            .rm(join(dirname(temporary), name), { force: true, recursive: true })
            .catch(() => undefined);
    },
  };
}

/** On Windows a virus scanner, or Excel closing, holds a file for a moment. */
async function renameOver(from: string, to: string, files: FileSystem): Promise<void> {
  for (const pause of [...PAUSES, null]) {
    try {
      await files.rename(from, to);
      return;
    } catch (error) {
      if (!HELD.has(codeOf(error))) throw error;
      if (pause === null) throw new HeldFile(String(error));
      await sleep(pause);
    }
  }
}

/** The name lives in the folder, which has to reach the disk, too. Windows syncs no folders. */
async function syncFolder(folder: string, files: FileSystem): Promise<void> {
  try {
    const handle = await files.open(folder, "r");
    await handle.sync().finally(() => handle.close());
  } catch {
    return;
  }
}

/** Where a link leads: the file there is replaced, and the link stays. */
async function followLink(path: string, files: FileSystem): Promise<string> {
  const found = await files.lstat(path).catch(() => null);
  if (!found?.isSymbolicLink()) return path;
  return files.realpath(path).catch(async () => resolve(dirname(path), await files.readlink(path)));
}

/** What a run that was killed while writing this file left behind. */
async function clearLeftovers(target: string, files: FileSystem): Promise<void> {
  const folder = dirname(target);
  const prefix = temporaryPrefix(target);
  for (const name of await files.readdir(folder).catch(() => [])) {
    if (!name.startsWith(prefix) || !name.includes(".tmp")) continue;
    const found = await files.stat(join(folder, name)).catch(() => null);
    if (found && Date.now() - found.mtimeMs > LEFT_OVER_MILLISECONDS)
      await files.rm(join(folder, name), { force: true, recursive: true }).catch(() => undefined);
  }
}

/** Short whatever the file's own name is: a Vietnamese one may fill the 255 bytes that a name may have. */
function temporaryPrefix(target: string): string {
  return `.khop-${createHash("sha256").update(basename(target)).digest("hex").slice(0, 12)}-`;
}

/** Ctrl+C and a polite kill leave no temporary file behind. */
function removeWhenStopped(temporary: string): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    try {
      for (const name of readdirSync(dirname(temporary)))
        if (name.startsWith(basename(temporary)))
          rmSync(join(dirname(temporary), name), { force: true, recursive: true });
    } catch {
      // What cannot be taken away now is when the file is next written.
    }
    disarm();
    process.kill(process.pid, signal);
  };
  const disarm = (): void => {
    for (const signal of STOPS) process.off(signal, stop);
  };
  for (const signal of STOPS) process.on(signal, stop);
  return disarm;
}

const HELD: ReadonlySet<string> = new Set(["EBUSY", "EPERM", "EACCES", "ETXTBSY"]);
const PAUSES = [50, 150, 400, 900];
const STOPS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A file that nobody has written to for so long is nobody's. */
const LEFT_OVER_MILLISECONDS = 10 * 60 * 1000;
