import { formatAddress, formatRange, parseAddress, parseRange } from "../model/address";
import type { SheetSnapshot } from "../model/workbook";
import type { UnitCell } from "../consolidate/unit-table";
import type { CollectedFile } from "./collected-file";

/** Tells every place of a document's lists by the rows of its tables: the lines that were laid above them do not count. */
export function countFromTable(file: CollectedFile, sheets: readonly SheetSnapshot[]): CollectedFile {
  const above = new Map(sheets.map((sheet) => [sheet.name, sheet.titleRows ?? 0]));
  if ([...above.values()].every((rows) => rows === 0)) return file;
  const shift = (sheet: string, row: number): number => Math.max(0, row - (above.get(sheet) ?? 0));
  const shiftCell = (sheet: string, address: string): string => {
    const at = parseAddress(address);
    return at ? formatAddress(shift(sheet, at.row), at.column) : address;
  };
  const shiftArea = (sheet: string, text: string): string => {
    const range = parseRange(text);
    return range
      ? formatRange({ ...range, top: shift(sheet, range.top), bottom: shift(sheet, range.bottom) })
      : text;
  };
  const { registers } = file.facts;
  return {
    entries: file.entries.map((packed, index) => {
      const sheet = registers[index]?.sheet ?? "";
      return { ...packed, rows: packed.rows.map((row) => shift(sheet, row)) };
    }),
    facts: {
      registers: registers.map((each) => ({
        ...each,
        normalised: each.normalised.map((value) => ({
          ...value,
          address: shiftCell(each.sheet, value.address),
        })),
        questions: each.questions.map((question) => ({ ...question, row: shift(each.sheet, question.row) })),
        leftOut: each.leftOut.map((line) => ({ ...line, row: shift(each.sheet, line.row) })),
      })),
      tables: file.facts.tables.map((table) => ({
        ...table,
        place: shiftArea(table.sheet, table.place),
        rows: table.rows.map((row) => ({ ...row, at: shift(table.sheet, row.at) })),
        cells: table.cells.map((line) => line.map(dropFormula)),
        faults: table.faults.map((fault) => ({ ...fault, address: shiftArea(table.sheet, fault.address) })),
      })),
      sheets: file.facts.sheets.map((each) => ({
        ...each,
        nearHeader: each.nearHeader && { ...each.nearHeader, row: shift(each.name, each.nearHeader.row) },
        otherTables: each.otherTables.map((range) => shiftArea(each.name, range)),
      })),
    },
  };
}

/** A document has none. */
function dropFormula({ value, text }: UnitCell): UnitCell {
  return text === undefined ? { value } : { value, text };
}
