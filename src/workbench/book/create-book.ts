import { fail, ok, type Result } from "../../core/base/result";
import { cellKey, formatAddress, parseAddress } from "../../core/model/address";
import type { SetCellEdit } from "../../core/model/edit";
import type { Mark } from "../../core/model/mark";
import type { SheetPlan } from "../../core/model/sheet-plan";
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../../core/model/workbook";
import type { WorkbookLooks } from "../../hosts/xlsx/looks/looks";
import type { FormulaResult } from "../../hosts/xlsx/store-results";
import type { HostError, WorkbookHost } from "../../ports/workbook-host";
import type { WorkbookNavigator } from "../../ports/workbook-navigator";
import type { WorkbookChange, WorkbookWatcher } from "../../ports/workbook-watcher";
import type { CellContent, GridView, ShownWorkbook } from "../grid/grid-view";
import { changeCells, type NewContent } from "./change-cells";
import { joinFiles, type DataSet } from "./data-set";
import { keepValuesOnly } from "./keep-values-only";
import type { NamedFile, ReadFile, WorkbookService } from "./workbook-service";

/** The opened files as one workbook: the ports over it, and what the page asks of it. The grid is a view of it. */
export interface Book {
  readonly host: WorkbookHost;
  readonly navigator: WorkbookNavigator;
  readonly watcher: WorkbookWatcher;
  readonly dataSet: () => DataSet;
  readonly shown: () => ShownWorkbook;
  readonly marks: () => readonly Mark[];
  /** Makes the grid show the book from now on; null: there is none. */
  readonly attach: (grid: GridView | null) => void;
  /** A person changed cells in the grid. */
  readonly takeEdits: (cells: readonly CellContent[]) => void;
  /** The grid worked formulas out anew. */
  readonly takeResults: (cells: readonly CellContent[]) => void;
  /** Rises with every change of the files. */
  readonly version: () => number;
  readonly subscribe: (listener: () => void) => () => void;
  /** The files as they stand, once all that was begun is done. */
  readonly files: (settings: string | null) => Promise<Result<readonly NamedFile[], HostError>>;
  readonly markedCopies: (
    plansOf: (file: number) => readonly SheetPlan[],
  ) => Promise<Result<readonly NamedFile[], HostError>>;
}

/** `onRefused` is told of a change in the grid that the file does not take; it is taken back. */
export function createBook(
  service: WorkbookService,
  read: readonly ReadFile[],
  onRefused: (error: HostError) => void,
): Book {
  let looks: readonly WorkbookLooks[] = read.map((each) => each.looks);
  let dataSet = joinFiles(read.map((each) => each.snapshot));
  let marked = read.map((each) => each.marked);
  let marks: readonly Mark[] = [];
  let grid: GridView | null = null;
  let version = 0;
  let last: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();
  const watchers = new Set<(change: WorkbookChange) => void>();

  /** One after another, so that each finds the file as the one before left it. */
  const inTurn = <T>(does: () => Promise<T>): Promise<T> => {
    const done = last.then(does, does);
    last = done.catch(() => undefined);
    return done;
  };

  const touch = (): void => {
    version++;
    for (const listener of [...listeners]) listener();
  };

  const setSheet = (name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): void => {
    const place = dataSet.placeOf(name);
    if (!place) return;
    const files = dataSet.files.map((file, index) =>
      index === place.file
        ? {
            ...file,
            sheets: file.sheets.map((sheet) => (sheet.name === place.sheet ? change(sheet) : sheet)),
          }
        : file,
    );
    dataSet = joinFiles(files);
  };

  const setCells = (cells: readonly CellContent[]): void => {
    const bySheet = new Map<string, Map<number, NewContent>>();
    for (const { sheet, row, column, value, formula } of cells) {
      const own = bySheet.get(sheet) ?? new Map<number, NewContent>();
      bySheet.set(sheet, own.set(cellKey(row, column), { value, formula }));
    }
    for (const [name, own] of bySheet) setSheet(name, (sheet) => changeCells(sheet, own));
  };

  const contentAt = (sheet: string, row: number, column: number): CellContent | null => {
    const found = dataSet.whole.sheets.find((each) => each.name === sheet);
    if (!found) return null;
    const formula = found.formulas.get(cellKey(row, column)) ?? null;
    return { sheet, row, column, value: valueAt(found, row, column), formula };
  };

  const tell = (cells: readonly CellContent[]): void => {
    for (const { sheet, row, column } of cells) {
      const change = { kind: "cells" as const, sheet, address: formatAddress(row, column) };
      for (const watcher of [...watchers]) watcher(change);
    }
  };

  /** Passes edits to the files they belong to; the first that refuses is told. */
  const sendEdits = async (edits: readonly SetCellEdit[]): Promise<Result<void, HostError>> => {
    const byFile = new Map<number, SetCellEdit[]>();
    for (const edit of edits) {
      const place = dataSet.placeOf(edit.sheet);
      if (!place) return fail({ code: "sheet-not-found", subject: edit.sheet });
      byFile.set(place.file, [...(byFile.get(place.file) ?? []), { ...edit, sheet: place.sheet }]);
    }
    for (const [file, own] of byFile) {
      const applied = await service.applyEdits(file, own, []);
      if (!applied.ok) return applied;
    }
    return ok(undefined);
  };

  const host: WorkbookHost = {
    read: () => inTurn(() => Promise.resolve(ok(dataSet.whole))),
    applyEdits: (edits) =>
      inTurn(async () => {
        const applied = await sendEdits(edits);
        if (!applied.ok) return applied;
        const cells = edits.flatMap(({ sheet, address, to, formula = null }): CellContent[] => {
          const at = parseAddress(address);
          return at ? [{ sheet, ...at, value: to, formula }] : [];
        });
        setCells(cells);
        grid?.showCells(cells);
        if (edits.length > 0) touch();
        return ok(undefined);
      }),
    writeSheets: (plans, { owner = "khop" } = {}) =>
      inTurn(async () => {
        const several = dataSet.files.length > 1;
        const written = await service.writeSheets(0, several ? plans.map(keepValuesOnly) : plans, owner);
        if (!written.ok) return written;
        const { names, snapshot, looks: look } = written.value;
        looks = looks.map((each, index) => (index === 0 ? look : each));
        dataSet = joinFiles(
          dataSet.files.map((file, index) => (index === 0 ? keepSame(file, snapshot, names) : file)),
        );
        const shown = names.map((name) => dataSet.nameOf(0, name) ?? name);
        grid?.showSheets({ snapshot: dataSet.whole, looks: joinLooks(looks) }, shown);
        grid?.showMarks(marks);
        touch();
        return ok({ names: shown });
      }),
    mark: (wanted) =>
      inTurn(async () => {
        const gone = wanted.find(({ sheet }) => !dataSet.placeOf(sheet));
        if (gone) return fail({ code: "sheet-not-found", subject: gone.sheet });
        const done = await markFiles(wanted);
        if (!done.ok) return done;
        marks = wanted;
        grid?.showMarks(marks);
        return ok(undefined);
      }),
    unmark: () => host.mark([]),
  };

  /** A file without marks stays without: they are seen in the grid, and saved in a copy. */
  const markFiles = async (wanted: readonly Mark[]): Promise<Result<void, HostError>> => {
    for (const [file, has] of marked.entries()) {
      if (!has) continue;
      const done = await service.mark(file, marksOf(file, wanted));
      if (!done.ok) return done;
      touch();
    }
    if (wanted.length === 0) marked = marked.map(() => false);
    return ok(undefined);
  };

  const marksOf = (file: number, all: readonly Mark[]): readonly Mark[] =>
    all.flatMap((mark) => {
      const place = dataSet.placeOf(mark.sheet);
      return place?.file === file ? [{ ...mark, sheet: place.sheet }] : [];
    });

  const takeEdits: Book["takeEdits"] = (cells) => {
    const before = cells.map(({ sheet, row, column }) => contentAt(sheet, row, column));
    const changed = cells.filter((cell, index) => !isSame(cell, before[index] ?? null));
    if (changed.length === 0) return;
    const edits = changed.map((cell): SetCellEdit => {
      const old = contentAt(cell.sheet, cell.row, cell.column);
      return {
        kind: "set-cell",
        sheet: cell.sheet,
        address: formatAddress(cell.row, cell.column),
        from: old?.value ?? "",
        to: cell.value,
        ...(cell.formula === null ? {} : { formula: cell.formula }),
      };
    });
    setCells(changed);
    touch();
    tell(changed);
    void inTurn(async () => {
      const applied = await sendEdits(edits);
      if (applied.ok) return;
      const back = before.filter((cell) => cell !== null);
      setCells(back);
      grid?.showCells(back);
      touch();
      tell(back);
      onRefused(applied.error);
    });
  };

  const takeResults: Book["takeResults"] = (cells) => {
    const changed = cells.filter((cell) => {
      const old = contentAt(cell.sheet, cell.row, cell.column);
      if (old?.formula == null || Object.is(old.value, cell.value)) return false;
      // What the grid cannot work out is not taken for an error of the workbook.
      return !isError(cell.value) || isError(old.value);
    });
    if (changed.length === 0) return;
    setCells(changed.map((cell) => ({ ...cell, formula: formulaOf(cell) })));
    touch();
    tell(changed);
    const byFile = new Map<number, FormulaResult[]>();
    for (const { sheet, row, column, value } of changed) {
      const place = dataSet.placeOf(sheet);
      if (!place) continue;
      const result = { sheet: place.sheet, address: formatAddress(row, column), value };
      byFile.set(place.file, [...(byFile.get(place.file) ?? []), result]);
    }
    void inTurn(async () => {
      for (const [file, results] of byFile) await service.applyEdits(file, [], results);
    });
  };

  const formulaOf = ({ sheet, row, column }: CellContent): string | null =>
    contentAt(sheet, row, column)?.formula ?? null;

  return {
    host,
    navigator: {
      reveal: (cell) => {
        const sheet = dataSet.whole.sheets.find((each) => each.name === cell.sheet);
        if (!sheet) return Promise.resolve(fail({ code: "sheet-not-found", subject: cell.sheet }));
        if (grid?.reveal(cell) === true) return Promise.resolve(ok(undefined));
        return Promise.resolve(fail({ code: "sheet-hidden", subject: cell.sheet }));
      },
      selection: () => {
        const cell = grid?.selection() ?? null;
        return Promise.resolve(cell ? ok(cell) : fail({ code: "refused", subject: "selection" }));
      },
    },
    watcher: {
      watch: (listener) => {
        watchers.add(listener);
        return Promise.resolve(
          ok(() => {
            watchers.delete(listener);
            return Promise.resolve();
          }),
        );
      },
      reread: () => inTurn(() => Promise.resolve(ok(dataSet.whole))),
    },
    dataSet: () => dataSet,
    shown: () => ({ snapshot: dataSet.whole, looks: joinLooks(looks) }),
    marks: () => marks,
    attach: (view) => {
      grid = view;
      grid?.showMarks(marks);
    },
    takeEdits,
    takeResults,
    version: () => version,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    files: (settings) =>
      inTurn(async () => {
        const files: NamedFile[] = [];
        for (const [index, { name }] of dataSet.files.entries()) {
          const bytes = await service.bytes(index, index === 0 ? settings : null);
          if (!bytes.ok) return bytes;
          files.push({ name, bytes: bytes.value });
        }
        return ok(files);
      }),
    markedCopies: (plansOf) =>
      inTurn(async () => {
        const files: NamedFile[] = [];
        for (const [index, { name }] of dataSet.files.entries()) {
          const bytes = await service.markedCopy(index, marksOf(index, marks), plansOf(index));
          if (!bytes.ok) return bytes;
          files.push({ name, bytes: bytes.value });
        }
        return ok(files);
      }),
  };
}

/** The snapshot read anew, with the very objects of the sheets that were not written. */
function keepSame(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  written: readonly string[],
): WorkbookSnapshot {
  const sheets = after.sheets.map((sheet) =>
    written.includes(sheet.name) ? sheet : (before.sheets.find((each) => each.name === sheet.name) ?? sheet),
  );
  return { ...after, sheets };
}

/** The looks of all files as one: each brings its own table of styles. */
function joinLooks(looks: readonly WorkbookLooks[]): WorkbookLooks {
  const [first, ...others] = looks;
  if (first && others.length === 0) return first;
  const cells = looks.flatMap((each) => each.cells);
  let shift = 0;
  const sheets = looks.flatMap((each) => {
    const by = shift;
    shift += each.cells.length;
    return each.sheets.map((sheet) => ({
      ...sheet,
      styles: sheet.styles.map((line) => line?.map((style) => style + by)),
      columns: sheet.columns.map((column) => ({ ...column, style: column.style + by })),
      rows: new Map([...sheet.rows].map(([row, look]) => [row, { ...look, style: look.style + by }])),
    }));
  });
  return { cells, sheets };
}

function isSame(cell: CellContent, other: CellContent | null): boolean {
  return other !== null && cell.formula === other.formula && Object.is(cell.value, other.value);
}

function isError(value: CellContent["value"]): boolean {
  return typeof value === "string" && /^#[A-Z/0!?]+$/u.test(value);
}
