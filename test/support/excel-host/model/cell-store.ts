import { cellKey, MAX_COLUMNS, type CellRange } from "../../../../src/core/model/address";
import type { CellValue } from "../../../../src/core/model/workbook";
import type { History, Slot } from "./history";
import { intersect } from "./rectangles";

type Row = readonly CellValue[];

/** Values and formulas of one sheet. Rows are never changed in place, so that notes of the past can share them. */
export class CellStore {
  readonly rows: Slot<Row[]>;
  /** Formulas without `=`, by `cellKey`. */
  readonly formulas: Slot<Map<number, string>>;
  private box: { readonly rows: readonly Row[]; readonly range: CellRange | null } | null = null;

  constructor(history: History, rows: readonly Row[], formulas: ReadonlyMap<number, string>) {
    this.rows = history.slot([...rows], (value) => [...value]);
    this.formulas = history.slot(new Map(formulas), (value) => new Map(value));
  }

  value(row: number, column: number): CellValue {
    return this.rows.value[row]?.[column] ?? "";
  }

  formula(row: number, column: number): string | undefined {
    return this.formulas.value.get(cellKey(row, column));
  }

  /** Sets values of one row; undefined leaves a cell as it is. */
  setRow(row: number, left: number, values: readonly (CellValue | undefined)[]): void {
    const rows = this.rows.change();
    const line = [...(rows[row] ?? [])];
    values.forEach((value, index) => {
      if (value === undefined) return;
      while (line.length < left + index) line.push("");
      line[left + index] = value;
    });
    while (rows.length < row) rows.push([]);
    rows[row] = line;
    this.box = null;
  }

  setValue(row: number, column: number, value: CellValue): void {
    this.setRow(row, column, [value]);
  }

  setFormula(row: number, column: number, formula: string | null): void {
    const key = cellKey(row, column);
    if (formula === null) {
      if (this.formulas.value.has(key)) this.formulas.change().delete(key);
    } else this.formulas.change().set(key, formula);
    this.box = null;
  }

  /** The values of a rectangle, as wide and high as it is. */
  block(range: CellRange): CellValue[][] {
    const block: CellValue[][] = [];
    for (let row = range.top; row <= range.bottom; row++) {
      const line = this.rows.value[row];
      const values: CellValue[] = [];
      for (let column = range.left; column <= range.right; column++) values.push(line?.[column] ?? "");
      block.push(values);
    }
    return block;
  }

  /** The smallest rectangle that holds every value and formula; null for a sheet without any. */
  usedRange(): CellRange | null {
    if (this.box?.rows === this.rows.value) return this.box.range;
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const add = (row: number, column: number): void => {
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    };
    this.rows.value.forEach((line, row) => {
      const first = line.findIndex((value) => value !== "");
      if (first < 0) return;
      add(row, first);
      let last = line.length - 1;
      while (line[last] === "") last--;
      add(row, last);
    });
    for (const key of this.formulas.value.keys()) add(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
    this.box = { rows: this.rows.value, range: bottom < 0 ? null : { top, left, bottom, right } };
    return this.box.range;
  }

  clear(range: CellRange): void {
    const used = this.usedRange();
    const touched = used && intersect(used, range);
    if (!touched) return;
    const blank = Array.from({ length: touched.right - touched.left + 1 }, () => "");
    for (let row = touched.top; row <= touched.bottom; row++) {
      if (this.rows.value[row] !== undefined) this.setRow(row, touched.left, blank);
    }
    const inside = [...this.formulas.value.keys()].filter((key) => {
      const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
      return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
    });
    if (inside.length > 0) {
      const formulas = this.formulas.change();
      for (const key of inside) formulas.delete(key);
    }
    this.box = null;
  }

  /** Puts other cells in the place of all there are. */
  replace(rows: readonly Row[], formulas: ReadonlyMap<number, string>): void {
    this.rows.set([...rows]);
    this.formulas.set(new Map(formulas));
    this.box = null;
  }
}
