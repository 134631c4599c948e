import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { fail, ok, type Result } from "../../core/base/result";
import type { FileFault } from "../../core/collect/collection";

/** Larger files are refused before they are read. */
const MAX_FILE_BYTES = 300 * 1024 * 1024;

/** A file's bytes and their fingerprint, with the troubles told apart that a person can mend. */
export async function readInput(
  path: string,
): Promise<Result<{ readonly bytes: Uint8Array; readonly hash: string }, FileFault>> {
  try {
    const found = await stat(path);
    // A pipe or a device would never end.
    if (!found.isFile()) return fail({ code: "other-type" });
    const { size } = found;
    if (size > MAX_FILE_BYTES) return fail({ code: "too-large" });
    const bytes = new Uint8Array(await readFile(path));
    return ok({ bytes, hash: createHash("sha256").update(bytes).digest("hex") });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return fail({ code: FAULTS[code] ?? "cannot-read" });
  }
}

const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: "not-found",
  EACCES: "no-permission",
  EPERM: "no-permission",
  EBUSY: "in-use",
};
