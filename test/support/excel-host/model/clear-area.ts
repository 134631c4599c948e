import { MAX_COLUMNS, type CellRange } from "../../../../src/core/model/address";
import { intersect } from "./rectangles";
import type { Sheet } from "./sheet";
import type { Slot } from "./history";

export type Cleared = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

/** What `Range.clear` takes away. Notes, comments and conditional formats: the last go with formats, the others stay. */
export function clearArea(sheet: Sheet, range: CellRange, what: Cleared): void {
  if (what === "All" || what === "Contents") {
    sheet.cells.clear(range);
    dropInside(sheet.quoted, range);
  }
  if (what === "All" || what === "Formats") {
    sheet.formats.clear(range);
    sheet.merges.set(sheet.merges.value.filter((merge) => !intersect(merge, range)));
    sheet.conditionalFormats.mapAll((each) => {
      const ranges = each.ranges.flatMap((one) => subtract(one, range));
      return ranges.length > 0 ? { ...each, ranges } : null;
    });
  }
  if (what === "All") dropInside(sheet.validations, range);
  if (what !== "Contents" && what !== "Formats") dropInside(sheet.hyperlinks, range);
}

function dropInside<T>(slot: Slot<Map<number, T>>, range: CellRange): void {
  const inside = [...slot.value.keys()].filter((key) => {
    const [row, column] = [Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS];
    return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
  });
  if (inside.length === 0) return;
  const map = slot.change();
  for (const key of inside) map.delete(key);
}

/** What is left of a rectangle, as up to four. */
function subtract(from: CellRange, gone: CellRange): CellRange[] {
  const shared = intersect(from, gone);
  if (!shared) return [from];
  return [
    { ...from, bottom: shared.top - 1 },
    { ...from, top: shared.bottom + 1 },
    { top: shared.top, bottom: shared.bottom, left: from.left, right: shared.left - 1 },
    { top: shared.top, bottom: shared.bottom, left: shared.right + 1, right: from.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}
