import { ok, type Result } from "../core/base/result";
import type { WorkbookSnapshot } from "../core/model/workbook";
import type { HostError } from "../ports/workbook-host";
import { convertToXlsx } from "./old-formats/convert-to-xlsx";
import { findOldFormat } from "./old-formats/find-old-format";
import { readXlsx } from "./xlsx/read-xlsx";

/** A workbook as .xlsx, whatever it came as. */
export interface ModernBytes {
  /** As given, or converted. */
  readonly bytes: Uint8Array;
  /** It came in an old format, into which nothing is written back. */
  readonly converted: boolean;
}

/** The bytes of an .xlsx as they are; those of an .xls or .ods as an .xlsx. What is neither comes back as it is. */
export async function toModernBytes(
  name: string,
  bytes: Uint8Array,
): Promise<Result<ModernBytes, HostError>> {
  const old = findOldFormat(bytes);
  if (old === null) return ok({ bytes, converted: false });
  const converted = await convertToXlsx(name, bytes, old);
  return converted.ok ? ok({ bytes: converted.value, converted: true }) : converted;
}

/** Reads a workbook of any of the formats; `name` is the file's own name. */
export async function readAnyWorkbook(
  name: string,
  given: Uint8Array,
): Promise<Result<ModernBytes & { readonly snapshot: WorkbookSnapshot }, HostError>> {
  const modern = await toModernBytes(name, given);
  if (!modern.ok) return modern;
  const snapshot = readXlsx(name, modern.value.bytes);
  return snapshot.ok ? ok({ ...modern.value, snapshot: snapshot.value }) : snapshot;
}
