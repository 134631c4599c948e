import { ok } from "../../../src/core/base/result";
import { cellKey, parseAddress } from "../../../src/core/model/address";
import type { SetCellEdit } from "../../../src/core/model/edit";
import type { Mark } from "../../../src/core/model/mark";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../src/core/model/workbook";
import { createMemoryHost } from "../../../src/hosts/memory/memory-host";
import type { WorkbookHost } from "../../../src/ports/workbook-host";
import type { SheetCell, WorkbookNavigator } from "../../../src/ports/workbook-navigator";
import type { WorkbookChange, WorkbookWatcher } from "../../../src/ports/workbook-watcher";

/** An open workbook over the memory host, in which a person can type, with a log of what was asked of it. */
export interface LiveWorkbook {
  readonly host: WorkbookHost;
  readonly watcher: WorkbookWatcher;
  readonly navigator: WorkbookNavigator;
  readonly calls: string[];
  readonly revealed: SheetCell[];
  readonly marks: () => readonly Mark[];
  readonly now: () => Promise<WorkbookSnapshot>;
  readonly watched: () => boolean;
  /** A person types a value into a cell; whoever watches hears of it. */
  readonly type: (sheet: string, address: string, value: CellValue) => Promise<void>;
  /** A person selects a cell. */
  readonly select: (cell: SheetCell) => void;
}

export function createLiveWorkbook(start: WorkbookSnapshot): LiveWorkbook {
  const host = createMemoryHost(start);
  const calls: string[] = [];
  const revealed: SheetCell[] = [];
  const listeners = new Set<(change: WorkbookChange) => void>();
  let selected: SheetCell = { sheet: start.sheets[0]?.name ?? "", address: "A1" };
  /** Formulas that an edit brings back, as Excel would. */
  const formulas = new Map<string, string | null>();

  const now = async (): Promise<WorkbookSnapshot> => {
    const read = await host.read();
    if (!read.ok) throw new Error("a workbook in memory can be read");
    return { ...read.value, sheets: read.value.sheets.map((sheet) => withFormulas(sheet, formulas)) };
  };

  const set = async (edits: readonly SetCellEdit[]): ReturnType<WorkbookHost["applyEdits"]> => {
    const applied = await host.applyEdits(edits);
    if (applied.ok)
      for (const { sheet, address, formula } of edits) formulas.set(`${sheet}!${address}`, formula ?? null);
    return applied;
  };

  return {
    calls,
    revealed,
    marks: host.marks,
    now,
    watched: () => listeners.size > 0,
    select: (cell) => {
      selected = cell;
    },
    type: async (sheet, address, value) => {
      const at = parseAddress(address);
      const from =
        at && (await now()).sheets.find((each) => each.name === sheet)?.values[at.row]?.[at.column];
      const typed = await set([{ kind: "set-cell", sheet, address, from: from ?? "", to: value }]);
      if (!typed.ok) throw new Error(`cannot type into ${sheet}!${address}`);
      for (const listener of [...listeners]) listener({ kind: "cells", sheet, address });
    },
    host: {
      read: async () => {
        calls.push("read");
        return ok(await now());
      },
      writeSheets: (plans, options) => {
        calls.push(`write ${plans.map((plan) => plan.name).join(", ")}`);
        return host.writeSheets(plans, options);
      },
      mark: (marks, options) => {
        calls.push(`mark ${marks.length}${options?.notes === true ? " with notes" : ""}`);
        return host.mark(marks);
      },
      unmark: () => {
        calls.push("unmark");
        return host.unmark();
      },
      applyEdits: (edits) => {
        calls.push(`edit ${edits.map((edit) => `${edit.sheet}!${edit.address}`).join(", ")}`);
        return set(edits);
      },
    },
    watcher: {
      watch: (listener) => {
        calls.push("watch");
        listeners.add(listener);
        return Promise.resolve(
          ok(() => {
            calls.push("unwatch");
            listeners.delete(listener);
            return Promise.resolve();
          }),
        );
      },
      reread: async (before, changes) => {
        const touched = new Set(
          changes.flatMap((change) => (change.kind === "workbook" ? [] : [change.sheet])),
        );
        calls.push(`reread ${[...touched].join(", ")}`);
        const { name, sheets } = await now();
        return ok({
          name,
          sheets: sheets.map((sheet) =>
            touched.has(sheet.name)
              ? sheet
              : (before.sheets.find((each) => each.name === sheet.name) ?? sheet),
          ),
        });
      },
    },
    navigator: {
      reveal: (cell) => {
        revealed.push(cell);
        return Promise.resolve(ok(undefined));
      },
      selection: () => Promise.resolve(ok(selected)),
      selectedRanges: () =>
        Promise.resolve(ok({ sheet: selected.sheet, ranges: selected.address.split(",") })),
    },
  };
}

function withFormulas(sheet: SheetSnapshot, known: ReadonlyMap<string, string | null>): SheetSnapshot {
  const formulas = new Map(sheet.formulas);
  for (const [place, formula] of known) {
    const [name, address = ""] = place.split("!");
    const at = parseAddress(address);
    if (name !== sheet.name || !at) continue;
    if (formula === null) formulas.delete(cellKey(at.row, at.column));
    else formulas.set(cellKey(at.row, at.column), formula);
  }
  return { ...sheet, formulas };
}
