import { formatAddress, MAX_COLUMNS, parseRange, type CellRange } from "../../core/model/address";
import { PackageFault } from "../package/package-fault";
import { attributeOf, childOf, parseXml, type XmlElement } from "../package/xml-tree";
import { styleAt, type CellPlaces } from "./cell-places";
import type { CellFormats } from "./read-styles";
import type { WorkbookParts } from "./workbook-parts";

/**
 * Throws where one of the cells (by cellKey) may not be set: locked on a protected sheet, or a piece of something that
 * Excel would not let a person change alone either, or that would make it call the file damaged.
 */
export function refuseLocked(
  workbook: WorkbookParts,
  sheet: string,
  part: string,
  places: CellPlaces,
  formats: CellFormats,
  keys: Iterable<number>,
): void {
  const wholes: readonly Whole[] = [
    ...places.arrays.map((range) => ({ range, what: "the cell is part of an array formula" })),
    ...readTables(workbook, part),
    ...readPivots(workbook, part),
  ];
  for (const key of keys) {
    const row = Math.floor(key / MAX_COLUMNS);
    const column = key % MAX_COLUMNS;
    const subject = `${sheet}!${formatAddress(row, column)}`;
    if (places.protected && formats.unlocked[styleAt(places, row, column)] !== true) {
      throw new PackageFault("protected", "the sheet is protected", subject);
    }
    const whole = wholes.find(
      ({ range: { top, left, bottom, right } }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    );
    if (whole) throw new PackageFault("protected", whole.what, subject);
  }
}

/** Cells that are filled from elsewhere, or that something elsewhere repeats. */
interface Whole {
  readonly range: CellRange;
  readonly what: string;
}

/** The headers of Excel tables: the table's own list of columns must say the same. */
function readTables(workbook: WorkbookParts, part: string): readonly Whole[] {
  return rootsOf(workbook, part, "table").flatMap((root) => {
    const range = parseRange(attributeOf(root, "ref") ?? "");
    if (!range || attributeOf(root, "headerRowCount") === "0") return [];
    return [{ range: { ...range, bottom: range.top }, what: "the cell is the header of an Excel table" }];
  });
}

/** What a pivot table fills: it would be gone with the next refresh. */
function readPivots(workbook: WorkbookParts, part: string): readonly Whole[] {
  return rootsOf(workbook, part, "pivotTable").flatMap((root) => {
    const location = childOf(root, "location");
    const range = location && parseRange(attributeOf(location, "ref") ?? "");
    return range ? [{ range, what: "the cell is part of a pivot table" }] : [];
  });
}

function rootsOf({ package: parts }: WorkbookParts, part: string, type: string): readonly XmlElement[] {
  return parts
    .relationshipsOf(part)
    .filter((each) => each.type === type && !each.external)
    .flatMap(({ target }) => {
      const text = parts.readText(target);
      return text === undefined ? [] : [parseXml(text)];
    });
}
