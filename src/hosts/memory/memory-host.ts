import { fail, ok } from "../../core/base/result";
import { cellKey, parseAddress } from "../../core/model/address";
import type { SetCellEdit } from "../../core/model/edit";
import type { Mark } from "../../core/model/mark";
import type { SheetPlan } from "../../core/model/sheet-plan";
import {
  valueAt,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../core/model/workbook";
import type { HostError, WorkbookHost } from "../../ports/workbook-host";
import { chooseSheetName, isSameSheet } from "../package/choose-sheet-name";
import { snapshotPlan } from "./snapshot-plan";

/** A host over a snapshot in memory: what tests and previews use. `marks()` gives the marks as they stand. */
export function createMemoryHost(
  start: WorkbookSnapshot,
): WorkbookHost & { readonly marks: () => readonly Mark[] } {
  let workbook = start;
  let marks: readonly Mark[] = [];
  const missing = (names: readonly string[]): string | undefined =>
    names.find((name) => !workbook.sheets.some((sheet) => sheet.name === name));
  return {
    marks: () => marks,
    read: () => Promise.resolve(ok(workbook)),
    writeSheets: (plans, { owner = "khop" } = {}) => {
      const written = writePlans(workbook.sheets, plans, owner === "khop");
      workbook = { ...workbook, sheets: written.sheets };
      return Promise.resolve(ok({ names: written.names }));
    },
    mark: (wanted) => {
      const sheet = missing(wanted.map((each) => each.sheet));
      if (sheet !== undefined) return Promise.resolve(fail(notFound(sheet)));
      marks = wanted;
      return Promise.resolve(ok({}));
    },
    unmark: () => {
      marks = [];
      return Promise.resolve(ok({}));
    },
    applyEdits: (edits) => {
      const sheet = missing(edits.map((each) => each.sheet));
      if (sheet !== undefined) return Promise.resolve(fail(notFound(sheet)));
      let changed = workbook.sheets;
      for (const edit of edits) {
        const next = changed.map((each) => (each.name === edit.sheet ? setCell(each, edit) : each));
        if (next.includes(null)) {
          return Promise.resolve(
            fail({ code: "edit-stale" as const, subject: `${edit.sheet}!${edit.address}` }),
          );
        }
        changed = next.filter((each) => each !== null);
      }
      workbook = { ...workbook, sheets: changed };
      return Promise.resolve(ok(undefined));
    },
  };
}

function writePlans(
  sheets: readonly SheetSnapshot[],
  plans: readonly SheetPlan[],
  builtByKhop: boolean,
): { sheets: readonly SheetSnapshot[]; names: readonly string[] } {
  const result = [...sheets];
  const names: string[] = [];
  for (const plan of plans) {
    const taken = builtByKhop ? sheets : sheets.map(({ name }) => ({ name, builtByKhop: false }));
    const name = chooseSheetName(plan.name, taken, names);
    const place = builtByKhop ? result.findIndex((each) => isSameSheet(each.name, name)) : -1;
    const before = result[place];
    names.push(before?.name ?? name);
    const sheet = {
      ...snapshotPlan(plan, before?.name ?? name, before?.visibility ?? "visible"),
      builtByKhop,
    };
    if (before) result[place] = sheet;
    else result.push(sheet);
  }
  return { sheets: result, names };
}

/** The sheet with the cell set, or null where it no longer holds `from`. */
function setCell(sheet: SheetSnapshot, { address, from, to, formula }: SetCellEdit): SheetSnapshot | null {
  const at = parseAddress(address);
  if (!at || valueAt(sheet, at.row, at.column) !== from) return null;
  const values = sheet.values.slice();
  while (values.length <= at.row) values.push([]);
  const row: CellValue[] = [...(values[at.row] ?? [])];
  while (row.length <= at.column) row.push("");
  row[at.column] = to;
  values[at.row] = row;
  const formulas = new Map(sheet.formulas);
  if (formula === undefined) formulas.delete(cellKey(at.row, at.column));
  else formulas.set(cellKey(at.row, at.column), formula);
  return { ...sheet, values, formulas };
}

function notFound(sheet: string): HostError {
  return { code: "sheet-not-found", subject: sheet };
}
