import { ok, type Result } from "../core/base/result";
import { layOutLists } from "../core/collect/lay-out-lists";
import type { FileFault } from "../core/collect/collection";
import type { WorkbookSnapshot } from "../core/model/workbook";
import { readDocxDocument } from "../documents/docx/read-docx-document";
import { readCsv } from "./csv/read-csv";
import { isOleContainer } from "./package/ole-container";
import { readAnyWorkbook } from "./read-any-workbook";

/**
 * Reads a unit's file by what it holds: a workbook of any format, whatever its name ends with, a table as text, or the
 * tables of a Word document.
 */
export async function readUnitFile(
  name: string,
  bytes: Uint8Array,
): Promise<Result<WorkbookSnapshot, FileFault>> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const isText = /\.(?:csv|tsv)$/iu.test(name) && bytes.length > 0;
  if (isText && !isZip && !isOleContainer(bytes)) return readCsv(name, bytes);
  const read = await readAnyWorkbook(name, bytes);
  if (read.ok) return ok(read.value.snapshot);
  if (!isZip || read.error.code !== "not-a-workbook") return read;
  const document = readDocxDocument(name, bytes);
  if (document.ok) return ok(layOutLists(document.value.document));
  if (document.error.code === "no-text") return ok({ name, sheets: [] });
  // What is neither is told of as no workbook, unless its name says that it is a document.
  return document.error.code === "not-a-document" && !/\.docx$/iu.test(name) ? read : document;
}
