import type { CellRange } from "../../../../src/core/model/address";
import type { Area } from "../model/area";
import { clearArea, type Cleared } from "../model/clear-area";
import { copyArea } from "../model/copy-area";
import {
  cellsOf,
  heightOf,
  intersect,
  isEntireColumn,
  isEntireRow,
  isSame,
  widthOf,
} from "../model/rectangles";
import type { Scene } from "../scene";
import { NULL_OBJECT, type ApiClass } from "../wire/api-class";
import { HostGap, refuse } from "../wire/api-error";
import { readArea, readWord } from "./arguments";
import { guardProtection, type ProtectedWork } from "./protection";
import { areasOf, rangeOf } from "./range-places";

/** What can be done with the cells of a range as a whole. */
export const rangeWorkCalls: NonNullable<ApiClass<Area>["call"]> = {
  clear: (area, [what], scene) => {
    clearAll(area, what, scene);
  },
  merge: ({ sheet, range }, [across], scene) => {
    guardProtection(sheet, "contents");
    const parts = across === true ? linesOf(range) : [range];
    for (const part of parts.filter((each) => cellsOf(each) > 1)) mergePart(scene, sheet, part);
  },
  unmerge: ({ sheet, range }) => {
    guardProtection(sheet, "contents");
    sheet.merges.set(sheet.merges.value.filter((merge) => !intersect(merge, range)));
  },
  insert: ({ sheet, range }, [shift], scene) => {
    shiftLines(scene, sheet, range, "insert", readWord(shift, ["Down", "Right"]) === "Down");
    return rangeOf(sheet, range);
  },
  delete: ({ sheet, range }, [shift], scene) => {
    shiftLines(scene, sheet, range, "delete", readWord(shift, ["Up", "Left"]) === "Up");
  },
  copyFrom: (area, [source, what], scene) => {
    guardProtection(area.sheet, "contents", [area.range]);
    copyArea(
      scene,
      readArea(source, scene, area.sheet),
      area,
      (what ?? null) === null ? "All" : readWord(what, COPIED),
    );
  },
  select: ({ sheet, ranges }, _args, scene) => {
    if (sheet.state.value.visibility !== "Visible") throw refuse("InvalidOperation");
    scene.workbook.selection.set({ sheetId: sheet.id, ranges });
  },
  getMergedAreasOrNullObject: ({ sheet, range }, _args, { field, undo }) => {
    // An area is found by its top-left cell alone.
    const merges = sheet.merges.value.filter((merge) =>
      intersect(range, { top: merge.top, left: merge.left, bottom: merge.top, right: merge.left }),
    );
    if (merges.length > MOST_AREAS) throw refuse("GeneralException");
    if (merges.length > 0 && field.has("merged-areas-empty-undo"))
      undo.clear("Range.getMergedAreasOrNullObject");
    return merges.length > 0 ? areasOf(sheet, merges) : NULL_OBJECT;
  },
  _ValidateArraySize: ({ range }, [rows, columns]) => {
    if (rows !== heightOf(range) || columns !== widthOf(range)) throw refuse("InvalidArgument");
    return null;
  },
  calculate: (_area, _args, scene) => {
    scene.calculator.touchAll();
  },
};

/** Excel gives up on more areas than this in one RangeAreas. */
const MOST_AREAS = 512;
const COPIED = ["All", "Formulas", "Values", "Formats", "Link"] as const;

export function clearAll(area: Area, what: unknown, scene: Scene): void {
  const words = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
  const kind: Cleared = what === undefined || what === null ? "All" : readWord(what, words);
  guardProtection(area.sheet, kind === "Formats" ? "allowFormatCells" : "contents", area.ranges);
  for (const range of area.ranges) {
    clearArea(area.sheet, range, kind);
    if (kind === "All" || kind === "Contents") scene.touched(area.sheet, range);
  }
}

function linesOf(range: CellRange): CellRange[] {
  return Array.from({ length: heightOf(range) }, (_, index) => ({
    ...range,
    top: range.top + index,
    bottom: range.top + index,
  }));
}

/** Merges, as Excel does: the first value stays, the others go; areas inside are taken in, those across refused. */
function mergePart(scene: Scene, sheet: Area["sheet"], range: CellRange): void {
  if (sheet.tables.all.some((table) => intersect(table.range, range))) throw refuse("InvalidOperation");
  const [kept, gone] = [sheet.cells.value(range.top, range.left), sheet.cells.formula(range.top, range.left)];
  sheet.merges.set([
    ...sheet.merges.value.filter((merge) => !intersect(merge, range) || isSame(merge, range)),
  ]);
  if (sheet.merges.value.some((merge) => isSame(merge, range))) return;
  sheet.cells.clear(range);
  sheet.cells.setValue(range.top, range.left, kept);
  if (gone !== undefined) sheet.cells.setFormula(range.top, range.left, gone);
  sheet.merges.set([...sheet.merges.value, range]);
  scene.touched(sheet, range);
}

function shiftLines(
  scene: Scene,
  sheet: Area["sheet"],
  range: CellRange,
  kind: "insert" | "delete",
  isVertical: boolean,
): void {
  const isWhole = isVertical ? isEntireRow(range) : isEntireColumn(range);
  if (!isWhole) throw new HostGap(`Range.${kind} of cells that are no whole rows or columns is not emulated`);
  const verb = kind === "insert" ? "Insert" : "Delete";
  guardProtection(sheet, `allow${verb}${isVertical ? "Rows" : "Columns"}` as ProtectedWork);
  const shift = {
    axis: isVertical ? "rows" : "columns",
    kind,
    at: isVertical ? range.top : range.left,
    count: isVertical ? heightOf(range) : widthOf(range),
  } as const;
  scene.shift(sheet, shift, range);
}
