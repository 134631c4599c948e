import type { HostError } from "../../ports/workbook-host";

/** Why a file could not be written, by the code of the system or, where a library hides it, by its words. */
export function explainFileError(error: unknown, path: string): HostError {
  const detail = error instanceof Error ? error.message : String(error);
  return { code: codeFor(error, detail), subject: path, detail };
}

/** The file is there and another program holds it. */
export class HeldFile extends Error {}

/** The system's code of an error, or "". */
export function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

function codeFor(error: unknown, detail: string): HostError["code"] {
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
  }
  if (/no space left|not enough (?:disk )?space|disk full|file too large|quota exceeded/iu.test(detail))
    return "disk-full";
  if (/permission denied|read-only file system|access is denied/iu.test(detail)) return "not-permitted";
  return "cannot-write";
}
