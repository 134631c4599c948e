import { createHash, randomUUID } from "node:crypto";
import { unlinkSync } from "node:fs";
import * as nodeFiles from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fail, ok, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";

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
    const target = await followLink(path, files);
    const before = await files.stat(target).catch(() => null);
    if (before?.isDirectory()) return fail({ code: "folder-in-the-way", subject: path });
    if (before && !before.isFile()) {
      // A pipe or a terminal: renaming over it would take it away from the system.
      await files.writeFile(target, bytes);
      return ok(undefined);
    }
    // Replacing it would need no right to write to it; whoever took that right away did not want it replaced.
    if (before && (before.mode & 0o222) === 0) return fail({ code: "not-permitted", subject: path });
    await clearLeftovers(target, files);
    await replaceFile(target, bytes, before?.mode, files);
    return ok(undefined);
  } catch (error) {
    return fail({ code: explain(error), subject: path, detail: describe(error) });
  }
}

async function replaceFile(
  target: string,
  bytes: Uint8Array,
  mode: number | undefined,
  files: FileSystem,
): Promise<void> {
  const temporary = join(dirname(target), `${temporaryPrefix(target)}${randomUUID().slice(0, 8)}.tmp`);
  const disarm = removeWhenStopped(temporary);
  try {
    const file = await files.open(temporary, "wx");
    try {
      await file.writeFile(bytes);
      // Not every disk keeps permissions.
      if (mode !== undefined) await file.chmod(mode & 0o777).catch(() => undefined);
      await file.sync();
    } finally {
      await file.close();
    }
    await renameOver(temporary, target, files);
  } catch (error) {
    await files.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  } finally {
    disarm();
  }
  await syncFolder(dirname(target), files);
}

/** On Windows a virus scanner, or Excel closing, holds a file for a moment. */
async function renameOver(from: string, to: string, files: FileSystem): Promise<void> {
  for (const pause of [...PAUSES, null]) {
    try {
      await files.rename(from, to);
      return;
    } catch (error) {
      if (!HELD.has(codeOf(error))) throw error;
      if (pause === null) throw new HeldFile(describe(error));
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
    if (!name.startsWith(prefix) || !name.endsWith(".tmp")) continue;
    const found = await files.stat(join(folder, name)).catch(() => null);
    if (found && Date.now() - found.mtimeMs > LEFT_OVER_MILLISECONDS)
      await files.rm(join(folder, name), { force: true }).catch(() => undefined);
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
      unlinkSync(temporary);
    } catch {
      // It was not there yet, or no longer.
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

/** The file is there and another program holds it. */
class HeldFile extends Error {}

function explain(error: unknown): HostError["code"] {
  if (error instanceof HeldFile) return "in-use";
  switch (codeOf(error)) {
    case "ENOSPC":
    case "EDQUOT":
    case "EFBIG":
      return "disk-full";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "not-permitted";
    case "EISDIR":
      return "folder-in-the-way";
    default:
      return "cannot-write";
  }
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const HELD: ReadonlySet<string> = new Set(["EBUSY", "EPERM", "EACCES", "ETXTBSY"]);
const PAUSES = [50, 150, 400, 900];
const STOPS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A file that nobody has written to for so long is nobody's. */
const LEFT_OVER_MILLISECONDS = 10 * 60 * 1000;
