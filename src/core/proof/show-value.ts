import type { Language } from "../base/language";
import { writeNumber } from "../base/number-text";
import { writeDate } from "../engine/write-date";
import { cellKey } from "../model/address";
import { readCell } from "../model/cell-content";
import { valueAt, type SheetSnapshot } from "../model/workbook";

/** What a cell says, as people write it: dates as dates, percentages as such. What is no figure (a year, a number of rows) has no thousands. */
export function showCell(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  language: Language,
  isFigure: boolean,
): string {
  const value = valueAt(sheet, row, column);
  if (typeof value !== "number") return typeof value === "boolean" ? String(value).toUpperCase() : value;
  const format = sheet.numberFormats.get(cellKey(row, column));
  const date = writeDate(value, format);
  if (date !== null) return date;
  if (!isFigure) return String(value);
  const content = readCell(value, format);
  const percent = content.kind === "number" && content.percent;
  return percent ? `${writeNumber(100 * value, language)}%` : writeNumber(value, language);
}

/** `12.345.678` bytes as `11,8 MB`. */
export function showSize(bytes: number, language: Language): string {
  for (const [unit, size] of UNITS) {
    if (bytes >= size) return `${writeNumber(Math.round((10 * bytes) / size) / 10, language)} ${unit}`;
  }
  return `${writeNumber(bytes, language)} byte`;
}

const UNITS = [
  ["MB", 1024 * 1024],
  ["KB", 1024],
] as const;

/** `2026-11-30T17:32:00+07:00` as `17:32 ngày 30/11/2026 (+07:00)`; what is no such moment as it is. */
export function showMoment(at: string, language: Language): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?$/u.exec(at);
  if (!match) return at;
  const [, year = "", month = "", day = "", time = "", zone = ""] = match;
  const offset = zone === "" ? "" : ` (${zone === "Z" ? "UTC" : `UTC${zone}`})`;
  return language === "vi"
    ? `${time} ngày ${day}/${month}/${year}${offset}`
    : `${day}/${month}/${year}, ${time}${offset}`;
}
