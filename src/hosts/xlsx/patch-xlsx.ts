import type { Result } from "../../core/base/result";
import type { SetCellEdit } from "../../core/model/edit";
import type { Mark } from "../../core/model/mark";
import type { SheetPlan } from "../../core/model/sheet-plan";
import type { HostError } from "../../ports/workbook-host";
import { guardFaults } from "../package/package-fault";
import { saveChanged } from "../package/save-changed";
import { editCells } from "./edit-cells";
import { markSheets } from "./mark-sheets";
import { readSnapshot } from "./read-xlsx";
import { openWorkbook } from "./workbook-parts";
import { writePlans } from "./write-sheets";

/**
 * Adds or replaces the sheets Khớp builds in the workbook `bytes`, and gives the new bytes and the names the sheets got.
 * Every part it does not mean to change stays byte for byte. `name` is the file's, for errors. With `built` false they
 * are the person's own: none is replaced.
 */
export function writeSheets(
  bytes: Uint8Array,
  plans: readonly SheetPlan[],
  name = "",
  built = true,
): Result<{ readonly bytes: Uint8Array; readonly names: readonly string[] }, HostError> {
  return guardFaults(name, () => {
    const workbook = openWorkbook(bytes);
    const names = writePlans(workbook, plans, built);
    return { bytes: saveChanged(workbook.package), names };
  });
}

/** Replaces all our marks by these, as conditional formats that carry our marker. */
export function markCells(
  bytes: Uint8Array,
  marks: readonly Mark[],
  name = "",
): Result<Uint8Array, HostError> {
  return guardFaults(name, () => {
    const workbook = openWorkbook(bytes);
    markSheets(workbook, marks);
    return saveChanged(workbook.package);
  });
}

/** Removes our marks and nothing else. */
export function unmarkCells(bytes: Uint8Array, name = ""): Result<Uint8Array, HostError> {
  return markCells(bytes, [], name);
}

/** Sets cells to values, each only if it still holds `from`; where one does not, none is set. Formulas there give way. */
export function applyCellEdits(
  bytes: Uint8Array,
  edits: readonly SetCellEdit[],
  name = "",
): Result<Uint8Array, HostError> {
  return guardFaults(name, () => {
    const workbook = openWorkbook(bytes);
    editCells(workbook, readSnapshot(name, workbook), edits);
    return saveChanged(workbook.package);
  });
}
