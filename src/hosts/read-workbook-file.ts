import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { fail, ok, type Result } from "../core/base/result";
import type { WorkbookSnapshot } from "../core/model/workbook";
import type { HostError } from "../ports/workbook-host";
import { readAnyWorkbook } from "./read-any-workbook";

/** A workbook of any format: its file's name, its bytes as .xlsx, and what they say. */
export interface WorkbookFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** It is an .xls or .ods on disk: what is written of it is an .xlsx. */
  readonly converted: boolean;
  readonly snapshot: WorkbookSnapshot;
}

/** Larger files are refused before they are read. Packed, that is some fifty million cells. */
const MAX_FILE_BYTES = 300 * 1024 * 1024;

/** Reads a workbook file. */
export async function readWorkbookFile(path: string): Promise<Result<WorkbookFile, HostError>> {
  const bytes = await readFileWhole(path);
  if (!bytes.ok) return bytes;
  const name = basename(path);
  const read = await readAnyWorkbook(name, bytes.value);
  return read.ok ? ok({ name, ...read.value }) : read;
}

/** Reads any file into memory, with the errors a person can mend told apart. */
async function readFileWhole(path: string): Promise<Result<Uint8Array, HostError>> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return fail({ code: "is-a-folder", subject: path });
    // A pipe or a device would never end.
    if (!found.isFile()) return fail({ code: "not-a-file", subject: path });
    const { size } = found;
    if (size > MAX_FILE_BYTES) return fail({ code: "too-large", subject: path, detail: `${size} bytes` });
    const content = await readFile(path);
    return ok(new Uint8Array(content.buffer, content.byteOffset, content.byteLength));
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return fail({ code: "not-found", subject: path });
    return fail({ code: "not-found", subject: path, detail: describe(error) });
  }
}

function codeOf(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
