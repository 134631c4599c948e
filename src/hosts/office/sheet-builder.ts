import { cellKey, type CellRange } from "../../core/model/address";
import type { CellValue, SheetSnapshot } from "../../core/model/workbook";
import { toUsualDate } from "./dates-from-1904";
import type { ReadPiece } from "./read-pieces";
import type { HiddenLines, SheetShape } from "./read-shapes";

/** Puts the pieces read of a sheet together into its snapshot: ragged rows, sparse formulas and formats. */
export class SheetBuilder {
  private readonly shape: SheetShape;
  private readonly values: CellValue[][] = [];
  private readonly formats = new Map<number, string>();
  private readonly formulas: Map<number, string>;
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  /** The first and last row of each column in which a number stands. */
  private readonly numbers = new Map<number, { readonly top: number; bottom: number }>();
  private columns = 0;

  constructor(
    shape: SheetShape,
    private readonly countsFrom1904 = false,
  ) {
    this.shape = shape;
    this.formulas = new Map(shape.formulas);
  }

  /** Values must come before the formulas and formats of the same cells. */
  add(piece: ReadPiece): void {
    const { top, left } = piece.range;
    for (const [index, line] of piece.lines.entries()) {
      if (piece.what === "values") this.addValues(top + index, left, line);
      else if (piece.what === "hidden-rows" && line[0] === true) this.hiddenRows.add(top + index);
      else if (piece.what === "hidden-columns" && line[0] === true) this.hiddenColumns.add(left + index);
      else if (piece.what === "formulas") this.addFormulas(top + index, left, line);
      else if (piece.what === "formats") this.addFormats(top + index, left, line);
      else if (piece.what === "texts") this.addTexts(top + index, left, line);
    }
  }

  /** The columns, as rectangles over all rows that have any, in which a number stands. */
  findNumbers(): readonly CellRange[] {
    return [...this.numbers].map(([column, { top, bottom }]) => ({
      top,
      left: column,
      bottom,
      right: column,
    }));
  }

  /** The typed cells that hold an error that nobody types: what is linked there has a text. Not of a sheet that is full of them. */
  findLinked(): readonly CellRange[] {
    const found: CellRange[] = [];
    for (const [row, line] of this.values.entries()) {
      for (let column = line.indexOf(LINKED); column >= 0; column = line.indexOf(LINKED, column + 1)) {
        if (this.formulas.has(cellKey(row, column))) continue;
        found.push({ top: row, left: column, bottom: row, right: column });
        if (found.length > MOST_LINKED) return [];
      }
    }
    return found;
  }

  finish(merges: readonly CellRange[]): SheetSnapshot {
    const { sheet, builtByKhop, rowsHidden, columnsHidden } = this.shape;
    return {
      name: sheet.name,
      visibility: sheet.visibility,
      values: this.values,
      formulas: this.formulas,
      numberFormats: this.formats,
      merges,
      hiddenRows: hiddenOf(rowsHidden, this.hiddenRows, this.values.length),
      hiddenColumns: hiddenOf(columnsHidden, this.hiddenColumns, this.columns),
      builtByKhop,
    };
  }

  private addValues(row: number, left: number, line: readonly unknown[]): void {
    let length = line.length;
    while (length > 0 && line[length - 1] === "") length--;
    if (length === 0) return;
    while (this.values.length <= row) this.values.push([]);
    const cells = line.slice(0, length) as CellValue[];
    this.values[row] = left === 0 ? cells : [...new Array<CellValue>(left).fill(""), ...cells];
    this.columns = Math.max(this.columns, left + length);
    for (let index = 0; index < length; index++)
      if (typeof cells[index] === "number") this.noteNumber(row, left + index);
  }

  /** Rows come from the top down. */
  private noteNumber(row: number, column: number): void {
    const known = this.numbers.get(column);
    if (known) known.bottom = row;
    else this.numbers.set(column, { top: row, bottom: row });
  }

  private addFormulas(row: number, left: number, line: readonly unknown[]): void {
    for (const [index, text] of line.entries()) {
      if (typeof text !== "string" || !text.startsWith("=")) continue;
      // Text that begins with "=" has no formula, and then the two are equal.
      if (text === this.valueAt(row, left + index)) continue;
      this.formulas.set(cellKey(row, left + index), text.slice(1));
    }
  }

  private addFormats(row: number, left: number, line: readonly unknown[]): void {
    for (const [index, format] of line.entries()) {
      if (typeof format !== "string" || format === "General" || format === "") continue;
      const value = this.valueAt(row, left + index);
      if (value === "") continue;
      this.formats.set(cellKey(row, left + index), format);
      if (this.countsFrom1904) this.put(row, left + index, toUsualDate(value, format, true));
    }
  }

  private addTexts(row: number, left: number, line: readonly unknown[]): void {
    for (const [index, text] of line.entries())
      if (typeof text === "string" && text !== "" && !text.startsWith("#")) this.put(row, left + index, text);
  }

  private put(row: number, column: number, value: CellValue): void {
    const line = this.values[row];
    if (line) line[column] = value;
  }

  private valueAt(row: number, column: number): CellValue {
    return this.values[row]?.[column] ?? "";
  }
}

/** Only as far as the sheet has cells: a sheet may hide all lines to its far end. */
function hiddenOf(lines: HiddenLines, found: ReadonlySet<number>, count: number): ReadonlySet<number> {
  if (lines === "none") return new Set();
  if (lines === "all") return new Set(Array.from({ length: count }, (_, line) => line));
  return new Set([...found].filter((line) => line < count));
}

/** What Excel gives as the value of a linked cell or an entity, for programs that do not know such. */
const LINKED = "#VALUE!";
const MOST_LINKED = 2000;
