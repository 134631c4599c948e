import { cellKey } from "../../core/model/address";
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from "../../core/model/workbook";
import type { WorkbookLooks } from "../../hosts/xlsx/looks/looks";
import type { CellContent, ShownWorkbook } from "../grid/grid-view";
import { changeCells, type NewContent } from "./change-cells";
import { joinFiles, type DataSet } from "./data-set";
import { joinLooks } from "./join-looks";
import type { ReadFile } from "./workbook-service";

/** What the files say, as it stands now: the page's own copy, so that nothing has to ask the worker. */
export interface SheetStore {
  readonly dataSet: () => DataSet;
  readonly shown: () => ShownWorkbook;
  /** Null where there is no such sheet. */
  readonly contentAt: (sheet: string, row: number, column: number) => CellContent | null;
  readonly setCells: (cells: readonly CellContent[]) => void;
  /** Takes a file as it was read anew; sheets that were not `written` stay the same objects. */
  readonly setFile: (
    file: number,
    snapshot: WorkbookSnapshot,
    looks: WorkbookLooks,
    written: readonly string[],
  ) => void;
}

export function createSheetStore(read: readonly ReadFile[]): SheetStore {
  let looks = read.map((each) => each.looks);
  let dataSet = joinFiles(read.map((each) => each.snapshot));

  const change = (name: string, how: (sheet: SheetSnapshot) => SheetSnapshot): void => {
    const place = dataSet.placeOf(name);
    if (!place) return;
    dataSet = joinFiles(
      dataSet.files.map((file, index) =>
        index === place.file
          ? { ...file, sheets: file.sheets.map((sheet) => (sheet.name === place.sheet ? how(sheet) : sheet)) }
          : file,
      ),
    );
  };

  return {
    dataSet: () => dataSet,
    shown: () => ({ snapshot: dataSet.whole, looks: joinLooks(looks) }),
    contentAt: (sheet, row, column) => {
      const found = dataSet.whole.sheets.find((each) => each.name === sheet);
      if (!found) return null;
      const formula = found.formulas.get(cellKey(row, column)) ?? null;
      return { sheet, row, column, value: valueAt(found, row, column), formula };
    },
    setCells: (cells) => {
      const bySheet = new Map<string, Map<number, NewContent>>();
      for (const { sheet, row, column, value, formula } of cells) {
        const own = bySheet.get(sheet) ?? new Map<number, NewContent>();
        bySheet.set(sheet, own.set(cellKey(row, column), { value, formula }));
      }
      for (const [name, own] of bySheet) change(name, (sheet) => changeCells(sheet, own));
    },
    setFile: (file, snapshot, look, written) => {
      looks = looks.map((each, index) => (index === file ? look : each));
      const now = dataSet.files.map((before, index) =>
        index === file ? keepSame(before, snapshot, written) : before,
      );
      dataSet = joinFiles(now);
    },
  };
}

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
