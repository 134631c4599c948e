import { MAX_COLUMNS, MAX_ROWS, quoteSheetName, type CellRange } from "../../../../src/core/model/address";
import { writeAddress } from "../model/address-text";
import { Area } from "../model/area";
import {
  bound,
  cellAt,
  cellsOf,
  heightOf,
  intersect,
  isEntireColumn,
  isEntireRow,
  widthOf,
} from "../model/rectangles";
import { objectNamed, NULL_OBJECT, type ApiClass, type ApiObject } from "../wire/api-class";
import { refuse } from "../wire/api-error";
import { readArea, readCount, readNumber } from "./arguments";

/** Where a range lies. */
export const rangePlaceReaders: NonNullable<ApiClass<Area>["get"]> = {
  address: (area) => addressOf(area),
  addressLocal: (area) => addressOf(area),
  rowIndex: ({ range }) => range.top,
  columnIndex: ({ range }) => range.left,
  rowCount: ({ range }) => heightOf(range),
  columnCount: ({ range }) => widthOf(range),
  cellCount: ({ range }) => (cellsOf(range) > 2 ** 31 - 1 ? -1 : cellsOf(range)),
  isEntireColumn: ({ range }) => isEntireColumn(range),
  isEntireRow: ({ range }) => isEntireRow(range),
};

/** Ways from a range to another of its sheet. */
export const rangePlaceCalls: NonNullable<ApiClass<Area>["call"]> = {
  getCell: ({ sheet, range }, [row, column]) =>
    rangeAt(sheet, range.top + readNumber(row), range.left + readNumber(column), 1, 1),
  getRow: ({ sheet, range }, [row]) =>
    rangeAt(sheet, range.top + readNumber(row), range.left, 1, widthOf(range)),
  getColumn: ({ sheet, range }, [column]) =>
    rangeAt(sheet, range.top, range.left + readNumber(column), heightOf(range), 1),
  getLastCell: ({ sheet, range }) => rangeAt(sheet, range.bottom, range.right, 1, 1),
  getLastRow: ({ sheet, range }) => rangeAt(sheet, range.bottom, range.left, 1, widthOf(range)),
  getLastColumn: ({ sheet, range }) => rangeAt(sheet, range.top, range.right, heightOf(range), 1),
  getEntireRow: ({ sheet, range }) => rangeOf(sheet, { ...range, left: 0, right: MAX_COLUMNS - 1 }),
  getEntireColumn: ({ sheet, range }) => rangeOf(sheet, { ...range, top: 0, bottom: MAX_ROWS - 1 }),
  getOffsetRange: ({ sheet, range }, [rows, columns]) =>
    rangeAt(
      sheet,
      range.top + readNumber(rows),
      range.left + readNumber(columns),
      heightOf(range),
      widthOf(range),
    ),
  getResizedRange: ({ sheet, range }, [rows, columns]) =>
    rangeAt(
      sheet,
      range.top,
      range.left,
      heightOf(range) + readNumber(rows),
      widthOf(range) + readNumber(columns),
    ),
  getAbsoluteResizedRange: ({ sheet, range }, [rows, columns]) =>
    rangeAt(sheet, range.top, range.left, readCount(rows, 1), readCount(columns, 1)),
  getBoundingRect: (area, [other], scene) => {
    const second = readArea(other, scene, area.sheet);
    if (second.sheet !== area.sheet) throw refuse("InvalidArgument");
    return rangeOf(area.sheet, bound([area.range, second.range]) ?? area.range);
  },
  getIntersection: (area, [other], scene) => {
    const shared = intersect(area.range, readArea(other, scene, area.sheet).range);
    if (!shared) throw refuse("ItemNotFound");
    return rangeOf(area.sheet, shared);
  },
  getIntersectionOrNullObject: (area, [other], scene) => {
    const second = readArea(other, scene, area.sheet);
    const shared = second.sheet === area.sheet ? intersect(area.range, second.range) : null;
    return shared ? rangeOf(area.sheet, shared) : NULL_OBJECT;
  },
  getUsedRange: ({ sheet, range }, [valuesOnly]) => {
    const used = sheet.usedRange(valuesOnly === true);
    return rangeOf(sheet, (used && intersect(used, range)) ?? cellAt(range.top, range.left));
  },
  getUsedRangeOrNullObject: ({ sheet, range }, [valuesOnly]) => {
    const used = sheet.usedRange(valuesOnly === true);
    const shared = used && intersect(used, range);
    return shared ? rangeOf(sheet, shared) : NULL_OBJECT;
  },
  getVisibleView: (area) => rangeOf(area.sheet, area.range),
};

export function addressOf({ sheet, ranges }: Area): string {
  const name = quoteSheetName(sheet.name);
  return ranges.map((range) => `${name}!${writeAddress(range)}`).join(",");
}

export function rangeOf(sheet: Area["sheet"], range: CellRange): ApiObject {
  return objectNamed("Range", new Area(sheet, [range]));
}

/** The range from a cell on; outside the sheet there is none. */
export function rangeAt(
  sheet: Area["sheet"],
  row: number,
  column: number,
  rows: number,
  columns: number,
): ApiObject {
  const [bottom, right] = [row + rows - 1, column + columns - 1];
  const isInside =
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && bottom < MAX_ROWS && right < MAX_COLUMNS;
  if (!isInside || ![row, column, rows, columns].every(Number.isInteger)) throw refuse("InvalidArgument");
  return rangeOf(sheet, { top: row, left: column, bottom, right });
}

/** Several rectangles as one object. */
export function areasOf(sheet: Area["sheet"], ranges: readonly CellRange[]): ApiObject {
  return objectNamed("RangeAreas", new Area(sheet, ranges));
}

export function worksheetOf(sheet: Area["sheet"]): ApiObject {
  return objectNamed("Worksheet", sheet);
}
