import { FUniver } from "@univerjs/core/facade";
import "@univerjs/sheets/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/ui/facade";
import "@univerjs/design/lib/index.css";
import "@univerjs/ui/lib/index.css";
import "@univerjs/docs-ui/lib/index.css";
import "@univerjs/sheets-ui/lib/index.css";
import "@univerjs/sheets-formula-ui/lib/index.css";
import type { FWorkbook } from "@univerjs/sheets/facade";
import {
  CanceledError,
  ICommandService,
  IContextService,
  IUndoRedoService,
  RedoCommand,
  UndoCommand,
  UniverInstanceType,
} from "@univerjs/core";
import type { ICommandInfo } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SheetSkeletonManagerService } from "@univerjs/sheets-ui";
import {
  ClearSelectionContentCommand,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import { CopyCommand, CutCommand } from "@univerjs/ui";
import { parseAddress } from "../../core/model/address";
import type { SheetCell } from "../../ports/workbook-navigator";
import { isAllowedMutation, isCalculation, isRefusedCommand, SET_VALUES } from "./allowed-commands";
import { createUniver } from "./create-univer";
import type { CellContent, GridDeed, GridListener, GridOptions, GridView, ShownWorkbook } from "./grid-view";
import { hearHistory } from "./hear-history";
import { keepHeadings } from "./shown/keep-headings";
import { leaveByTab } from "./leave-by-tab";
import { nameParts } from "./name-parts";
import { outlineParts } from "./shown/outline-parts";
import { paintMarks } from "./shown/paint-marks";
import { typeAsOffice } from "./type-as-office";
import { pasteAsOffice } from "./paste-as-office";
import { showSheets } from "./shown/show-sheets";
import { takeKeyboard } from "./take-keyboard";
import { readCells } from "./read-cells";
import { toCell } from "./to-sheet-data";
import { idOf, toWorkbookData, UNIT } from "./to-workbook-data";

/** Mounts the grid in `place` on a workbook. */
export function mountGrid(
  place: HTMLElement,
  shown: ShownWorkbook,
  options: GridOptions,
  listener: GridListener,
): GridView {
  const leaving = leaveByTab(place, () => isEditing(), listener.onLeave);
  const univer = createUniver(place, options);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, toWorkbookData(shown));
  typeAsOffice(univer, options.language);
  const paste = pasteAsOffice(univer, options.language);
  const api = FUniver.newAPI(univer);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const sheetIds = new Map(shown.snapshot.sheets.map((sheet, index) => [sheet.name, idOf(index)]));
  let ours = false;

  const byUs = (does: () => void): void => {
    ours = true;
    try {
      does();
    } finally {
      ours = false;
    }
  };

  commands.beforeCommandExecuted((info) => {
    if (!options.calculates && isCalculation(info.id)) throw new CanceledError();
    if (ours) return;
    const step = STEPS.get(info.id);
    if (step !== undefined && !isEditing() && listener.onStep(step)) throw new CanceledError();
    if (isRefusedCommand(info.id)) {
      listener.onRefused();
      throw new CanceledError();
    }
    if (info.id === SetSelectionsOperation.id) stayInGrid(info, book());
    if (info.id === SET_VALUES) stripStyles(info);
    else if (!isAllowedMutation(info.id)) emptyMutation(info);
  });

  commands.onCommandExecuted((info, how) => {
    if (ours) return;
    if (info.id === SetSelectionsOperation.id && hasEnded(info.params)) {
      const cell = selectedCell();
      if (cell) listener.onSelect(cell);
    }
    if (info.id !== SET_VALUES) return;
    const cells = readCells(univer, info.params as ISetRangeValuesMutationParams);
    if (cells.length === 0) return;
    if (how?.["applyFormulaCalculationResult"] === true) listener.onResults(cells);
    else listener.onEdit(cells);
  });

  hearHistory(injector.get(IUndoRedoService), UNIT, listener.onHistory);

  const keyboard = takeKeyboard(place, injector.get(IContextService));
  const names = nameParts(place, options.language);
  const redraw = (): void => {
    const render = injector.get(IRenderManagerService).getRenderById(UNIT);
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.components.forEach((component) => component.makeDirty());
  };

  const book = () => {
    const workbook = api.getActiveWorkbook();
    if (!workbook) throw new Error("the grid has no workbook");
    return workbook;
  };
  const isEditing = (): boolean => book().isCellEditing();
  const selectedCell = (): SheetCell | null => {
    const sheet = book().getActiveSheet();
    const range = sheet.getSelection()?.getActiveRange();
    return range
      ? { sheet: sheet.getSheetName(), address: range.getA1Notation().split(":")[0] ?? "A1" }
      : null;
  };
  const marks = paintMarks(univer, (name) => sheetIds.get(name), redraw);
  const outlines = outlineParts(univer, book);
  const headings = keepHeadings(place, book, byUs);

  return {
    showCells: (cells) => byUs(() => setCells(commands, cells, (name) => sheetIds.get(name))),
    showSheets: (now, names) => {
      byUs(() => showSheets(commands, book(), sheetIds, now, names));
      headings.freeze();
      marks.repaint();
    },
    showMarks: marks.show,
    showHeadings: headings.take,
    outline: outlines.show,
    reveal: ({ sheet, address }) => {
      const at = parseAddress(address);
      const found = book().getSheetByName(sheet);
      if (!at || !found || found.isSheetHidden()) return false;
      byUs(() => {
        if (book().getActiveSheet().getSheetId() !== found.getSheetId()) book().setActiveSheet(found);
        const [row, column] = [
          Math.min(at.row, found.getMaxRows() - 1),
          Math.min(at.column, found.getMaxColumns() - 1),
        ];
        found.setActiveSelection(found.getRange(row, column));
      });
      headings.bringIntoSight(found, at);
      return true;
    },
    selection: selectedCell,
    selectedRanges: () => {
      const sheet = book().getActiveSheet();
      const ranges = sheet.getSelection()?.getActiveRangeList() ?? [];
      return ranges.length > 0
        ? { sheet: sheet.getSheetName(), ranges: ranges.map((range) => range.getA1Notation()) }
        : null;
    },
    isEditing,
    run: (deed) => void commands.executeCommand(DEEDS[deed]),
    paste,
    step: (direction) => void commands.executeCommand(direction === "undo" ? UndoCommand.id : RedoCommand.id),
    wear: (theme) => api.toggleDarkMode(theme === "dark"),
    dispose: () => {
      leaving.dispose();
      names.dispose();
      keyboard.dispose();
      marks.dispose();
      outlines.dispose();
      univer.dispose();
    },
  };
}

const DEEDS: Readonly<Record<GridDeed, string>> = {
  cut: CutCommand.id,
  copy: CopyCommand.id,
  clear: ClearSelectionContentCommand.id,
};

const STEPS: ReadonlyMap<string, "undo" | "redo"> = new Map([
  [UndoCommand.id, "undo"],
  [RedoCommand.id, "redo"],
]);

/** A selection that is still being drawn with the mouse names no cell yet. */
function hasEnded(params: object | undefined): boolean {
  const { type } = (params ?? {}) as Partial<ISetSelectionsOperationParams>;
  return type !== SelectionMoveType.MOVE_START && type !== SelectionMoveType.MOVING;
}

/** A cell that is asked for by name may lie past the last row or column that the grid has. */
function stayInGrid({ params }: Readonly<ICommandInfo>, book: FWorkbook): void {
  const { selections, subUnitId } = params as ISetSelectionsOperationParams;
  const sheet = book.getSheetBySheetId(subUnitId);
  if (!sheet) return;
  const last = { Row: sheet.getMaxRows() - 1, Column: sheet.getMaxColumns() - 1 };
  for (const place of selections.flatMap(({ range, primary }) => [range, primary ?? range])) {
    for (const axis of ["Row", "Column"] as const) {
      place[`start${axis}`] = Math.min(place[`start${axis}`], last[axis]);
      place[`end${axis}`] = Math.min(place[`end${axis}`], last[axis]);
    }
  }
}

/** Formats that come along with pasted text would stand in the view only. */
function stripStyles({ params }: Readonly<ICommandInfo>): void {
  const { cellValue } = params as ISetRangeValuesMutationParams;
  for (const row of Object.values(cellValue ?? {})) {
    for (const cell of Object.values(row as Record<number, unknown>)) {
      if (typeof cell === "object" && cell !== null) delete (cell as { s?: unknown }).s;
    }
  }
}

function emptyMutation({ params }: Readonly<ICommandInfo>): void {
  const held = params as Record<string, unknown> | undefined;
  for (const key of ["ranges", "range"]) if (Array.isArray(held?.[key])) held[key] = [];
  if (held && "values" in held) held["values"] = {};
  if (held && "refMap" in held) held["refMap"] = {};
}

function setCells(
  commands: ICommandService,
  cells: readonly CellContent[],
  idOfSheet: (name: string) => string | undefined,
): void {
  const bySheet = new Map<string, Record<number, Record<number, object>>>();
  for (const { sheet, row, column, value, formula } of cells) {
    const id = idOfSheet(sheet);
    if (id === undefined) continue;
    const matrix = bySheet.get(id) ?? {};
    const cell = { v: null, f: null, si: null, p: null, ...toCell(value, formula ?? undefined) };
    (matrix[row] ??= {})[column] = cell;
    bySheet.set(id, matrix);
  }
  for (const [subUnitId, cellValue] of bySheet)
    commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId: UNIT, subUnitId, cellValue });
}
