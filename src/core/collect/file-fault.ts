import type { FileFault } from "./collection";
import { isArchive } from "./is-archive";

/** Endings of the files that may hold a unit's register. */
const UNIT_FILE_EXTENSIONS: readonly string[] = [".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv", ".docx"];

/** Why a file, refused with that code, is none: a Word file and a packed folder are told apart from a false workbook. */
export function faultOfFile(name: string, bytes: Uint8Array, code: string): FileFault {
  if (bytes.length === 0) return { code: "empty-file" };
  if ((code === "damaged" || code === "not-a-workbook") && isArchive(bytes)) return { code: "archive" };
  if (code !== "not-a-workbook") return { code };
  const ending = /\.[^./]*$/u.exec(name)?.[0].toLowerCase() ?? "";
  return { code: UNIT_FILE_EXTENSIONS.includes(ending) ? code : "other-type" };
}
