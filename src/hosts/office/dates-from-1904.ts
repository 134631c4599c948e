import type { CellValue } from "../../core/model/workbook";
import { DAYS_1904, isDateFormat } from "../package/date-formats";

/** A cell's value as every workbook would hold it: a date of one that counts days from 1904, in the days of all others. */
export function toUsualDate(value: CellValue, format: string, from1904: boolean): CellValue {
  return from1904 && typeof value === "number" && isDateFormat(format) ? value + DAYS_1904 : value;
}

/** The same back: what is to be entered in such a workbook. */
export function toOwnDate(value: CellValue, format: string, from1904: boolean): CellValue {
  return from1904 && typeof value === "number" && isDateFormat(format) ? value - DAYS_1904 : value;
}
