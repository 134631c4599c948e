import type { Result } from "../core/base/result";
import type { WorkbookSnapshot } from "../core/model/workbook";
import type { HostError } from "../ports/workbook-host";
import { readCsv } from "./csv/read-csv";
import { isOleContainer } from "./package/ole-container";
import { readXlsx } from "./xlsx/read-xlsx";

/** Reads a unit's file by what it holds: a workbook, whatever its name ends with, or a table as text. */
export function readUnitFile(name: string, bytes: Uint8Array): Result<WorkbookSnapshot, HostError> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isText = /\.(?:csv|tsv)$/iu.test(name) && bytes.length > 0;
  return isText && !isZip && !isOleContainer(bytes) ? readCsv(name, bytes) : readXlsx(name, bytes);
}
