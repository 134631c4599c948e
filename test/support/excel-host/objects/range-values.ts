import { cellKey, MAX_COLUMNS, type CellRange } from "../../../../src/core/model/address";
import type { CellValue } from "../../../../src/core/model/workbook";
import { showsHashes } from "../locale/column-fit";
import { ERRORS } from "../locale/read-entry";
import { isDateFormat, showValue } from "../locale/show-value";
import type { Area } from "../model/area";
import { writeCells, type Input } from "../model/edit-cells";
import { cellsOf, heightOf, intersect, widthOf } from "../model/rectangles";
import type { Scene } from "../scene";
import type { ApiClass } from "../wire/api-class";
import { refuse } from "../wire/api-error";
import { guardProtection } from "./protection";

/** Excel gives no values of a range past this. */
const MOST_CELLS = 5_000_000;

type Get = NonNullable<ApiClass<Area>["get"]>;
type Set = NonNullable<ApiClass<Area>["set"]>;

/** What stands in the cells of a Range: `values`, `formulas`, `text` and their kin. */
export const rangeValueReaders: Get = {
  values: (area, scene) => readBlock(area, scene, (range) => area.sheet.cells.block(range)),
  formulas: (area, scene) => readBlock(area, scene, (range) => formulasOf(area, range)),
  formulasLocal: (area, scene) => readBlock(area, scene, (range) => formulasOf(area, range)),
  text: (area, scene) => readBlock(area, scene, (range) => textsOf(area, range, scene)),
  numberFormat: (area, scene) =>
    readBlock(area, scene, (range) => area.sheet.formats.paint("numberFormat", range, "General")),
  numberFormatCategories: (area, scene) =>
    readBlock(area, scene, (range) =>
      area.sheet.formats
        .paint("numberFormat", range, "General")
        .map((line) => line.map((format) => categoryOf(String(format)))),
    ),
  valueTypes: (area, scene) =>
    readBlock(area, scene, (range) => area.sheet.cells.block(range).map((line) => line.map(typeOf))),
};

export const rangeValueWriters: Set = {
  values: (area, value, scene) => setInputs(area, value, scene),
  formulas: (area, value, scene) => setInputs(area, value, scene),
  formulasLocal: (area, value, scene) => setInputs(area, value, scene),
  numberFormat: (area, value, scene) => {
    guardProtection(area.sheet, "allowFormatCells");
    const block = fit(area.range, value);
    const isOne = block === null;
    if (isOne) area.sheet.formats.set("numberFormat", area.range, readFormat(value));
    else setFormats(area, block);
    scene.events.send("worksheetFormatChanged", area.sheet.id, {});
  },
};

function readBlock(
  { range }: Area,
  scene: Scene,
  read: (range: CellRange) => unknown[][],
): unknown[][] | null {
  if (cellsOf(range) > MOST_CELLS) return null;
  scene.calculate();
  return read(range);
}

function formulasOf({ sheet }: Area, range: CellRange): CellValue[][] {
  const block = sheet.cells.block(range);
  const width = widthOf(range);
  const formulas = sheet.cells.formulas.value;
  if (formulas.size * 4 < cellsOf(range)) {
    for (const [key, formula] of formulas) {
      const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
      const line =
        row >= range.top && column >= range.left && column <= range.right
          ? block[row - range.top]
          : undefined;
      if (line) line[column - range.left] = `=${formula}`;
    }
    return block;
  }
  block.forEach((line, row) => {
    for (let column = 0; column < width; column++) {
      const formula = formulas.get(cellKey(range.top + row, range.left + column));
      if (formula !== undefined) line[column] = `=${formula}`;
    }
  });
  return block;
}

function textsOf({ sheet }: Area, range: CellRange, { locale, field }: Scene): string[][] {
  const linked = field.linked.get(sheet.id);
  const formats = sheet.formats.paint("numberFormat", range, "General");
  return sheet.cells.block(range).map((line, row) =>
    line.map((value, column) => {
      const text = linked?.get(cellKey(range.top + row, range.left + column));
      if (text !== undefined) return text;
      const shown = showValue(value, String(formats[row]?.[column]), locale);
      // A number in General is rounded or written as a power to fit; others show hash marks.
      const isNumber = typeof value === "number" && formats[row]?.[column] !== "General";
      return isNumber && showsHashes(shown, sheet, range.left + column) ? "#".repeat(6) : shown;
    }),
  );
}

function typeOf(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return ERRORS.has(value) ? "Error" : "String";
}

function categoryOf(format: string): string {
  if (format === "General") return "General";
  if (format === "@") return "Text";
  if (format.includes("%")) return "Percentage";
  return isDateFormat(format) ? "Date" : "Number";
}

function setInputs(area: Area, value: unknown, scene: Scene): void {
  const { sheet, range } = area;
  guardProtection(sheet, "contents", [range]);
  if (scene.field.breaksArray(sheet.id, range))
    throw refuse("InvalidOperation", "You can't change part of an array.");
  const block = fit(range, value);
  if (block === null && cellsOf(range) > MOST_CELLS) throw refuse("InvalidArgument");
  const inputs =
    block ??
    Array.from({ length: heightOf(range) }, () => new Array<Input>(widthOf(range)).fill(readInput(value)));
  writeCells(
    scene,
    sheet,
    range,
    hideCovered(
      sheet.merges.value,
      range,
      inputs.map((line) => line.map(readInput)),
    ),
  );
  scene.touched(sheet, range);
}

/** In a merged area only its top-left cell takes what is written. */
function hideCovered(
  merges: readonly CellRange[],
  range: CellRange,
  inputs: readonly (readonly Input[])[],
): readonly (readonly Input[])[] {
  const touching = merges.filter((merge) => intersect(merge, range));
  if (touching.length === 0) return inputs;
  const result = inputs.map((line) => [...line]);
  for (const merge of touching) {
    const part = intersect(merge, range);
    if (!part) continue;
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        if (row === merge.top && column === merge.left) continue;
        const line = result[row - range.top];
        if (line) line[column - range.left] = null;
      }
    }
  }
  return result;
}

/** The 2-D array of a range's shape; null for one value for all cells; InvalidArgument for another shape. */
function fit(range: CellRange, value: unknown): readonly (readonly unknown[])[] | null {
  if (!Array.isArray(value)) return null;
  const lines = value as readonly unknown[];
  const [height, width] = [heightOf(range), widthOf(range)];
  const isFit =
    lines.length === height && lines.every((line) => Array.isArray(line) && line.length === width);
  if (!isFit) {
    throw refuse(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return lines as readonly (readonly unknown[])[];
}

function readInput(value: unknown): Input {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw refuse("InvalidArgument");
}

function readFormat(value: unknown): string {
  if (typeof value !== "string") throw refuse("InvalidArgument");
  return value === "" ? "General" : value;
}

/** Sets formats cell by cell, equal neighbours as one rectangle. */
function setFormats({ sheet, range }: Area, block: readonly (readonly unknown[])[]): void {
  let from = 0;
  while (from < block.length) {
    const line = block[from] ?? [];
    let to = from;
    while (to + 1 < block.length && isSameLine(block[to + 1] ?? [], line)) to++;
    let left = 0;
    while (left < line.length) {
      let right = left;
      while (right + 1 < line.length && line[right + 1] === line[left]) right++;
      if (line[left] !== null) {
        const part = {
          top: range.top + from,
          bottom: range.top + to,
          left: range.left + left,
          right: range.left + right,
        };
        sheet.formats.set("numberFormat", part, readFormat(line[left]));
      }
      left = right + 1;
    }
    from = to + 1;
  }
}

function isSameLine(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((value, index) => value === other[index]);
}
