import type { Result } from "../core/base/result";
import { ok } from "../core/base/result";
import type { WorkbookSnapshot } from "../core/model/workbook";
import type { HostError } from "../ports/workbook-host";
import { readCsv } from "./csv/read-csv";
import { isOleContainer } from "./package/ole-container";
import { readAnyWorkbook } from "./read-any-workbook";

/** Reads a unit's file by what it holds: a workbook of any format, whatever its name ends with, or a table as text. */
export async function readUnitFile(
  name: string,
  bytes: Uint8Array,
): Promise<Result<WorkbookSnapshot, HostError>> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isText = /\.(?:csv|tsv)$/iu.test(name) && bytes.length > 0;
  if (isText && !isZip && !isOleContainer(bytes)) return readCsv(name, bytes);
  const read = await readAnyWorkbook(name, bytes);
  return read.ok ? ok(read.value.snapshot) : read;
}
