import { MAX_COLUMNS } from "../../../../src/core/model/address";
import type { CellValue } from "../../../../src/core/model/workbook";
import { intersect } from "../model/rectangles";
import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { HostGap } from "../wire/api-error";
import type { Calculator } from "./calculator";
import { Changes, findStale, type StaleFormula } from "./find-stale";
import { usedNames } from "./precedents";

/** What of `@ironcalc/wasm` is used; the module itself is loaded where the host runs. */
export interface IronCalc {
  readonly Model: new (name: string, locale: string, timezone: string, language: string) => IronModel;
}

interface IronModel {
  pauseEvaluation(): void;
  evaluate(): void;
  newSheet(): void;
  renameSheet(sheet: number, name: string): void;
  newDefinedName(name: string, scope: number | null, formula: string): void;
  setUserInput(sheet: number, row: number, column: number, input: string): void;
  getCellType(sheet: number, row: number, column: number): number;
  getFormattedCellValue(sheet: number, row: number, column: number): string;
  updateRangeStyle(
    range: { sheet: number; row: number; column: number; width: number; height: number },
    path: string,
    value: string,
  ): void;
  free(): void;
}

/** Works out what is out of date, and only that: the engine is given the stale formulas and the cells they read. */
export function createIronCalculator(iron: IronCalc): (workbook: Workbook) => Calculator {
  return (workbook) => {
    let changes = new Changes();
    return {
      touch: (sheet, range) => changes.add(sheet, range),
      touchAll: () => {
        changes.isAll = true;
      },
      calculate: () => {
        if (changes.isEmpty) return [];
        const stale = findStale(workbook, changes);
        changes = new Changes();
        const before = stale.map(resultOf);
        if (stale.length > 0) workOut(iron, workbook, stale);
        return stale.filter((each, index) => resultOf(each) !== before[index]);
      },
    };
  };
}

function resultOf({ sheet, key }: StaleFormula): CellValue {
  return sheet.cells.value(rowOf(key), columnOf(key));
}

function workOut(iron: IronCalc, workbook: Workbook, stale: readonly StaleFormula[]): void {
  const model = new iron.Model("host", "en", "UTC", "en");
  try {
    model.pauseEvaluation();
    const sheets = workbook.sheets.value;
    // Numbers first: a sheet may be named as the engine names a new one.
    sheets.forEach((_sheet, index) => {
      if (index > 0) model.newSheet();
      model.renameSheet(index, `khop ${index}`);
    });
    sheets.forEach((sheet, index) => model.renameSheet(index, sheet.name));
    defineNames(model, workbook, stale);
    feed(model, workbook, stale);
    model.evaluate();
    for (const each of stale) store(model, sheets.indexOf(each.sheet), each);
  } finally {
    model.free();
  }
}

function defineNames(model: IronModel, workbook: Workbook, stale: readonly StaleFormula[]): void {
  const done = new Set<string>();
  for (const { sheet, formula } of stale) {
    for (const name of usedNames(workbook, sheet, formula)) {
      if (done.has(name.id)) continue;
      done.add(name.id);
      const isLocal = sheet.names.find(name.id) !== undefined;
      const scope = isLocal ? workbook.sheets.value.indexOf(sheet) : null;
      model.newDefinedName(name.name, scope, name.formula.replace(/^=/u, ""));
    }
  }
}

function feed(model: IronModel, workbook: Workbook, stale: readonly StaleFormula[]): void {
  const sheets = workbook.sheets.value;
  const fed = new Map<Sheet, Set<number>>(sheets.map((sheet) => [sheet, new Set<number>()]));
  for (const { sheet, key, formula } of stale) {
    fed.get(sheet)?.add(key);
    model.setUserInput(sheets.indexOf(sheet), rowOf(key) + 1, columnOf(key) + 1, `=${formula}`);
  }
  for (const { sheet, range } of stale.flatMap((each) => each.precedents)) {
    const used = sheet.cells.usedRange();
    const part = used && intersect(used, range);
    const known = fed.get(sheet);
    if (!part || !known) continue;
    const index = sheets.indexOf(sheet);
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        const key = row * MAX_COLUMNS + column;
        if (known.has(key)) continue;
        known.add(key);
        const value = sheet.cells.value(row, column);
        if (value !== "") model.setUserInput(index, row + 1, column + 1, write(value));
      }
    }
  }
}

/** A value as one would type it, a text with its quote so that it stays one. */
function write(value: CellValue): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return /^#[A-Z/0]+[!?]?$/u.test(value) ? value : `'${value}`;
}

function store(model: IronModel, index: number, { sheet, key, formula }: StaleFormula): void {
  const [row, column] = [rowOf(key), columnOf(key)];
  sheet.cells.setValue(row, column, readResult(model, index, row + 1, column + 1, formula));
}

function readResult(
  model: IronModel,
  sheet: number,
  row: number,
  column: number,
  formula: string,
): CellValue {
  const type = model.getCellType(sheet, row, column);
  if (type === NUMBER) {
    // Fifteen digits, as many as Excel shows; the engine's other formats round wrongly or give fewer.
    model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, "num_fmt", "0.00000000000000E+00");
    return Number(model.getFormattedCellValue(sheet, row, column));
  }
  const shown = model.getFormattedCellValue(sheet, row, column);
  if (type === LOGICAL) return shown === "TRUE";
  if (type !== ERROR) return shown;
  if (shown === "#CIRC!") return 0;
  if (shown === "#N/IMPL!" || shown === "#ERROR!")
    throw new HostGap(`the engine cannot work out =${formula}`);
  return shown;
}

function rowOf(key: number): number {
  return Math.floor(key / MAX_COLUMNS);
}

function columnOf(key: number): number {
  return key % MAX_COLUMNS;
}

const NUMBER = 1;
const LOGICAL = 4;
const ERROR = 16;
