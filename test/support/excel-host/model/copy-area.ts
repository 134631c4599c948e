import { cellKey, MAX_COLUMNS, type CellRange } from "../../../../src/core/model/address";
import type { Scene } from "../scene";
import type { Area } from "./area";
import { listReferences, moveReferences, type FormulaReference } from "./formula-references";
import { heightOf, intersect, widthOf } from "./rectangles";
import type { Sheet } from "./sheet";

type Copied = "All" | "Formulas" | "Values" | "Formats" | "Link";

/** `Range.copyFrom`: the source, repeated where the target is a multiple of it; relative references move along. */
export function copyArea(scene: Scene, source: Area, target: Area, what: Copied): void {
  scene.calculate();
  const from = source.range;
  const [height, width] = [heightOf(from), widthOf(from)];
  const rows = heightOf(target.range) % height === 0 ? heightOf(target.range) / height : 1;
  const columns = widthOf(target.range) % width === 0 ? widthOf(target.range) / width : 1;
  const copy = readCopy(source.sheet, from);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const top = target.range.top + row * height;
      const left = target.range.left + column * width;
      const place = { top, left, bottom: top + height - 1, right: left + width - 1 };
      paste(target.sheet, place, from, copy, what);
      scene.touched(target.sheet, place);
    }
  }
}

interface Copy {
  readonly values: ReturnType<Sheet["cells"]["block"]>;
  readonly formulas: ReadonlyMap<number, string>;
  readonly formats: readonly (readonly [string, ReturnType<Sheet["formats"]["paint"]>])[];
  readonly merges: readonly CellRange[];
  readonly hyperlinks: ReadonlyMap<number, unknown>;
}

function readCopy(sheet: Sheet, from: CellRange): Copy {
  return {
    values: sheet.cells.block(from),
    formulas: inside(sheet.cells.formulas.value, from),
    formats: sheet.formats.properties.map((name) => [name, sheet.formats.paint(name, from, null)] as const),
    merges: sheet.merges.value.filter((merge) => intersect(merge, from)),
    hyperlinks: inside(sheet.hyperlinks.value, from),
  };
}

function inside<T>(map: ReadonlyMap<number, T>, range: CellRange): ReadonlyMap<number, T> {
  return new Map(
    [...map].filter(([key]) => {
      const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
      return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
    }),
  );
}

function paste(sheet: Sheet, place: CellRange, from: CellRange, copy: Copy, what: Copied): void {
  const [down, right] = [place.top - from.top, place.left - from.left];
  const moved = <T>(map: ReadonlyMap<number, T>): [number, T][] =>
    [...map].map(([key, value]) => [key + cellKey(down, right), value]);
  if (what !== "Formats") {
    sheet.cells.clear(place);
    copy.values.forEach((line, index) => sheet.cells.setRow(place.top + index, place.left, line));
  }
  if (what === "All" || what === "Formulas") {
    for (const [key, formula] of moved(copy.formulas)) {
      sheet.cells.setFormula(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS, offset(formula, down, right));
    }
  }
  if (what === "All" || what === "Formats") {
    sheet.formats.clear(place);
    for (const [name, painted] of copy.formats) pasteFormat(sheet, place, name, painted);
    sheet.merges.set([
      ...sheet.merges.value.filter((merge) => !intersect(merge, place)),
      ...copy.merges.map((merge) => move(merge, down, right)),
    ]);
  }
  if (what === "All")
    for (const [key, link] of moved(copy.hyperlinks)) sheet.hyperlinks.change().set(key, link);
}

/** Runs of one value along a row, joined downwards where they are equal. */
function pasteFormat(
  sheet: Sheet,
  place: CellRange,
  name: string,
  painted: ReturnType<Sheet["formats"]["paint"]>,
): void {
  let from = 0;
  while (from < painted.length) {
    const line = painted[from] ?? [];
    let to = from;
    while (to + 1 < painted.length && (painted[to + 1] ?? []).every((value, index) => value === line[index]))
      to++;
    let left = 0;
    while (left < line.length) {
      let right = left;
      while (right + 1 < line.length && line[right + 1] === line[left]) right++;
      const value = line[left] ?? null;
      const part = {
        top: place.top + from,
        bottom: place.top + to,
        left: place.left + left,
        right: place.left + right,
      };
      if (value !== null) sheet.formats.set(name, part, value);
      left = right + 1;
    }
    from = to + 1;
  }
}

function move(range: CellRange, down: number, right: number): CellRange {
  return {
    top: range.top + down,
    bottom: range.bottom + down,
    left: range.left + right,
    right: range.right + right,
  };
}

/** A formula some cells on: parts without `$` move. */
function offset(formula: string, down: number, right: number): string {
  if (listReferences(formula).length === 0) return formula;
  return moveReferences(formula, (reference) => offsetReference(reference, down, right));
}

function offsetReference({ text, range }: FormulaReference, down: number, right: number): CellRange | null {
  const [from = "", to = from] = text.slice(text.lastIndexOf("!") + 1).split(":");
  const fixed = (part: string): { row: boolean; column: boolean } => ({
    column: part.startsWith("$"),
    row: /.\$|^\$\d/u.test(part),
  });
  const [first, last] = [fixed(from), fixed(to)];
  const moved = {
    top: range.top + (first.row ? 0 : down),
    bottom: range.bottom + (last.row ? 0 : down),
    left: range.left + (first.column ? 0 : right),
    right: range.right + (last.column ? 0 : right),
  };
  return moved.top < 0 || moved.left < 0 ? null : moved;
}
