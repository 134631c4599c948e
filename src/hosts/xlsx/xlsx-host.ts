import { fail, ok, type Result } from "../../core/base/result";
import type { HostError, WorkbookHost } from "../../ports/workbook-host";
import { applyCellEdits, markCells, unmarkCells, writeSheets } from "./patch-xlsx";
import { readXlsx } from "./read-xlsx";

/** A host over the bytes of one .xlsx; `bytes()` gives them as they stand after all that was done. */
export function createXlsxHost(
  name: string,
  content: Uint8Array,
): WorkbookHost & { readonly bytes: () => Uint8Array } {
  let bytes = content;
  const keep = <T>(changed: Result<Uint8Array, HostError>, done: T): Promise<Result<T, HostError>> => {
    if (!changed.ok) return Promise.resolve(fail(changed.error));
    bytes = changed.value;
    return Promise.resolve(ok(done));
  };
  return {
    bytes: () => bytes,
    read: () => Promise.resolve(readXlsx(name, bytes)),
    writeSheets: (plans, { owner = "khop" } = {}) => {
      const written = writeSheets(bytes, plans, name, owner === "khop");
      if (!written.ok) return Promise.resolve(written);
      bytes = written.value.bytes;
      return Promise.resolve(ok({ names: written.value.names }));
    },
    mark: (marks) => keep(markCells(bytes, marks, name), {}),
    unmark: () => keep(unmarkCells(bytes, name), {}),
    applyEdits: (edits) => keep(applyCellEdits(bytes, edits, name), undefined),
  };
}
