import { fail, ok, type Result } from "../../core/base/result";
import { formatAddress, parseAddress } from "../../core/model/address";
import type { Mark } from "../../core/model/mark";
import type { SheetPlan } from "../../core/model/sheet-plan";
import type { WorkbookSnapshot } from "../../core/model/workbook";
import type { HostError, MarkedSheets, WorkbookHost } from "../../ports/workbook-host";
import type { WorkbookNavigator } from "../../ports/workbook-navigator";
import type { WorkbookChange, WorkbookWatcher } from "../../ports/workbook-watcher";
import type { CellContent, GridView, ShownWorkbook } from "../grid/grid-view";
import type { DataSet } from "./data-set";
import { createMoments } from "./create-moments";
import { keepValuesOnly } from "./keep-values-only";
import { marksOfFile, sendEdits, sendResults } from "./send-changes";
import { isSameContent } from "./same-content";
import { createSheetStore } from "./sheet-store";
import { listEdits, listNewResults } from "./take-changes";
import type { NamedFile, ReadFile, WorkbookService } from "./workbook-service";

/** The opened files as one workbook: the ports over it, and what the page asks of it. The grid is a view of it. */
export interface Book {
  readonly host: WorkbookHost;
  readonly navigator: WorkbookNavigator;
  readonly watcher: WorkbookWatcher;
  readonly dataSet: () => DataSet;
  readonly shown: () => ShownWorkbook;
  /** Makes the grid show the book from now on; null: there is none. */
  readonly attach: (grid: GridView | null) => void;
  /** A person changed cells in the grid. */
  readonly takeEdits: (cells: readonly CellContent[]) => void;
  /** The grid worked formulas out anew. */
  readonly takeResults: (cells: readonly CellContent[]) => void;
  /** What the files hold now, to be compared with later. */
  readonly state: () => BookState;
  /** Whether the files hold the same as they did then: what was taken back is as if it had never been done. */
  readonly isAs: (then: BookState) => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** The files as they stand once all that was begun is done; the first with these settings in it, unless null. */
  readonly files: (settings: string | null) => Promise<Result<readonly NamedFile[], HostError>>;
  /** Resolves once all that was begun is done. */
  readonly settled: () => Promise<void>;
  /** Copies with the marks on their cells; the sheets planned go into the first. */
  readonly markedCopies: (plans: readonly SheetPlan[]) => Promise<Result<readonly NamedFile[], HostError>>;
}

export interface BookState {
  readonly files: readonly WorkbookSnapshot[];
  /** Rises whenever marks are put into a file. */
  readonly markings: number;
}

/** `onRefused` is told of a change in the grid that the file does not take; it is taken back. */
export function createBook(
  service: WorkbookService,
  read: readonly ReadFile[],
  onRefused: (error: HostError) => void,
): Book {
  const store = createSheetStore(read);
  const { dataSet } = store;
  const inTurn = createTurns();
  let marked = read.map((each) => each.marked);
  let marks: readonly Mark[] = [];
  let grid: GridView | null = null;
  let markings = 0;
  const listeners = new Set<() => void>();
  const watchers = new Set<(change: WorkbookChange) => void>();

  const touch = (): void => {
    for (const listener of [...listeners]) listener();
  };

  const tell = (cells: readonly CellContent[]): void => {
    for (const { sheet, row, column } of cells) {
      const change = { kind: "cells" as const, sheet, address: formatAddress(row, column) };
      for (const watcher of [...watchers]) watcher(change);
    }
  };

  const show = (cells: readonly CellContent[]): void => {
    store.setCells(cells);
    grid?.showCells(cells);
  };

  /** A file without marks stays without: they are seen in the grid, and saved in a copy. */
  const markFiles = async (wanted: readonly Mark[]): Promise<Result<void, HostError>> => {
    for (const [file, has] of marked.entries()) {
      if (!has) continue;
      const done = await service.mark(file, marksOfFile(dataSet(), file, wanted));
      if (!done.ok) return done;
      markings++;
      touch();
    }
    if (wanted.length === 0) marked = marked.map(() => false);
    return ok(undefined);
  };

  const mark = (wanted: readonly Mark[]): Promise<Result<MarkedSheets, HostError>> =>
    inTurn(async () => {
      const gone = wanted.find(({ sheet }) => !dataSet().placeOf(sheet));
      if (gone) return fail({ code: "sheet-not-found", subject: gone.sheet });
      const done = await markFiles(wanted);
      if (!done.ok) return done;
      marks = wanted;
      grid?.showMarks(marks);
      return ok({});
    });

  const files: Book["files"] = (settings) =>
    inTurn(() => everyFile(dataSet(), (file) => service.bytes(file, file === 0 ? settings : null)));

  const host: WorkbookHost = {
    read: () => inTurn(() => Promise.resolve(ok(dataSet().whole))),
    applyEdits: (edits) =>
      inTurn(async () => {
        const applied = await sendEdits(service, dataSet(), edits);
        if (!applied.ok || edits.length === 0) return applied;
        show(
          edits.flatMap(({ sheet, address, to, formula = null }) => {
            const at = parseAddress(address);
            return at ? [{ sheet, ...at, value: to, formula }] : [];
          }),
        );
        touch();
        return ok(undefined);
      }),
    writeSheets: (plans, { owner = "khop" } = {}) =>
      inTurn(async () => {
        const several = dataSet().files.length > 1;
        const written = await service.writeSheets(0, several ? plans.map(keepValuesOnly) : plans, owner);
        if (!written.ok) return written;
        const { names, snapshot, looks } = written.value;
        store.setFile(0, snapshot, looks, names);
        const shown = names.map((name) => dataSet().nameOf(0, name) ?? name);
        grid?.showSheets(store.shown(), shown);
        touch();
        return ok({ names: shown });
      }),
    mark,
    unmark: () => mark([]),
    files: () => files(null),
    moments: createMoments(service, store, inTurn, (names) => {
      grid?.showSheets(store.shown(), names);
      touch();
    }),
  };

  return {
    host,
    navigator: {
      reveal: (cell) => {
        const { sheet } = cell;
        if (!dataSet().placeOf(sheet))
          return Promise.resolve(fail({ code: "sheet-not-found", subject: sheet }));
        if (grid?.reveal(cell) === true) return Promise.resolve(ok(undefined));
        return Promise.resolve(fail({ code: "sheet-hidden", subject: sheet }));
      },
      selection: () => {
        const cell = grid?.selection() ?? null;
        return Promise.resolve(cell ? ok(cell) : fail({ code: "refused", subject: "selection" }));
      },
      selectedRanges: () => {
        const ranges = grid?.selectedRanges() ?? null;
        return Promise.resolve(ranges ? ok(ranges) : fail({ code: "refused", subject: "selection" }));
      },
    },
    watcher: {
      watch: (listener) => {
        watchers.add(listener);
        const release = (): Promise<void> => Promise.resolve(void watchers.delete(listener));
        return Promise.resolve(ok(release));
      },
      reread: () => host.read(),
    },
    dataSet,
    shown: store.shown,
    attach: (view) => {
      grid = view;
      grid?.showMarks(marks);
    },
    takeEdits: (cells) => {
      const { edits, before, changed } = listEdits(store, cells);
      if (edits.length === 0) return;
      store.setCells(changed);
      touch();
      tell(changed);
      void inTurn(async () => {
        const applied = await sendEdits(service, dataSet(), edits);
        if (applied.ok) return;
        show(before);
        touch();
        tell(before);
        onRefused(applied.error);
      });
    },
    takeResults: (cells) => {
      const changed = listNewResults(store, cells);
      if (changed.length === 0) return;
      store.setCells(changed);
      touch();
      tell(changed);
      void inTurn(() => sendResults(service, dataSet(), changed));
    },
    state: () => ({ files: dataSet().files, markings }),
    isAs: (then) =>
      markings === then.markings &&
      dataSet().files.every((file, index) => isSameContent(file, then.files[index] ?? file)),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    files,
    settled: () => inTurn(() => Promise.resolve()),
    markedCopies: (plans) =>
      inTurn(() =>
        everyFile(dataSet(), (file) =>
          service.markedCopy(file, marksOfFile(dataSet(), file, marks), file === 0 ? plans : []),
        ),
      ),
  };
}

/** One after another, so that each finds the files as the one before left them. */
function createTurns(): <T>(does: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (does) => {
    const done = last.then(does, does);
    last = done;
    return done;
  };
}

async function everyFile(
  { files }: DataSet,
  bytesOf: (file: number) => Promise<Result<Uint8Array, HostError>>,
): Promise<Result<readonly NamedFile[], HostError>> {
  const named: NamedFile[] = [];
  for (const [index, { name }] of files.entries()) {
    const bytes = await bytesOf(index);
    if (!bytes.ok) return bytes;
    named.push({ name, bytes: bytes.value });
  }
  return ok(named);
}
