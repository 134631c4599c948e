import type { FileFault } from "./collection";

/** Endings of the files that may hold a unit's register. */
const UNIT_FILE_EXTENSIONS: readonly string[] = [".xlsx", ".xlsm", ".csv", ".tsv"];

/** Why a file of that name and size, refused with that code, is none: a Word file is told apart from a false workbook. */
export function faultOfFile(name: string, size: number, code: string): FileFault {
  if (size === 0) return { code: "empty-file" };
  if (code !== "not-a-workbook") return { code };
  const ending = /\.[^./]*$/u.exec(name)?.[0].toLowerCase() ?? "";
  return { code: UNIT_FILE_EXTENSIONS.includes(ending) ? code : "other-type" };
}
