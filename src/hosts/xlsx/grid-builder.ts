import { MAX_COLUMNS } from "../../core/model/address";
import type { CellValue } from "../../core/model/workbook";
import { PackageFault } from "../package/package-fault";

/** Puts cells into ragged rows: no array for an empty row, none longer than its last value. */
export class GridBuilder {
  private readonly rows: (readonly CellValue[])[] = [];
  private readonly line: CellValue[] = new Array<CellValue>(MAX_COLUMNS).fill("");
  private row = -1;
  private length = 0;
  private readonly budget: GridBudget;
  /** How many columns the widest row has so far. */
  columns = 0;

  constructor(budget: GridBudget = startBudget()) {
    this.budget = budget;
  }

  startRow(row: number): void {
    this.endRow();
    this.row = row;
  }

  /** Sets a value that is not empty, in the row begun last. */
  set(column: number, value: CellValue): void {
    this.line[column] = value;
    this.budget.values++;
    if (column >= this.length) this.length = column + 1;
  }

  finish(): readonly (readonly CellValue[])[] {
    this.endRow();
    return this.rows;
  }

  private endRow(): void {
    if (this.length === 0) return;
    const row = Math.max(this.row, 0);
    const { budget } = this;
    budget.rows += Math.max(0, row + 1 - this.rows.length);
    if (budget.rows > MAX_ALL_ROWS) throw new PackageFault("too-large", "more rows than can be held");
    while (this.rows.length <= row) this.rows.push(EMPTY_ROW);
    // A broken writer may bring one row twice: the later cells are laid over the earlier.
    const before = this.rows[row] ?? EMPTY_ROW;
    for (const [column, value] of before.entries()) {
      if (column >= this.length) this.length = column + 1;
      if (this.line[column] === "") this.line[column] = value;
    }
    budget.slots += this.length;
    const gaps = budget.slots - budget.values;
    if (budget.slots > MAX_SLOTS || (gaps > MAX_GAPS && gaps > 20 * budget.values))
      throw new PackageFault("too-large", "more cells than can be held");
    this.rows[row] = this.line.slice(0, this.length);
    this.columns = Math.max(this.columns, this.length);
    this.line.fill("", 0, this.length);
    this.length = 0;
  }
}

/** What the sheets of one workbook hold together so far. */
export interface GridBudget {
  slots: number;
  values: number;
  rows: number;
}

export function startBudget(): GridBudget {
  return { slots: 0, values: 0, rows: 0 };
}

const EMPTY_ROW: readonly CellValue[] = Object.freeze([]);

/** Cells with the gaps before them: half a gigabyte. A workbook of honest data has far fewer. */
const MAX_SLOTS = 60_000_000;

/** Empty places before the last cells of rows, where they far outnumber the cells: a sheet made to fill the memory. */
const MAX_GAPS = 8_000_000;

/** Rows, empty ones above the last filled one included: sixteen sheets filled to the end. */
const MAX_ALL_ROWS = 16_777_216;
