import { SSF as untyped } from "@e965/xlsx";
import type { CellValue } from "../../../../src/core/model/workbook";
import type { Locale } from "./locale";

/** SheetJS's number formats; its types leave them open. */
const SSF = untyped as {
  readonly format: (format: string, value: unknown) => string;
  readonly is_date: (format: string) => boolean;
};

/** What a cell shows: its value in its format, written as the locale does. */
export function showValue(value: CellValue, format: string, locale: Locale): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string")
    return format.includes("@") && format !== "@" ? showText(value, format) : value;
  if (format === "@") return swapMarks(String(value), locale);
  const code = format === "m/d/yyyy" ? locale.shortDate : format;
  const shown = SSF.format(code, value);
  return isDateFormat(code) ? shown : swapMarks(shown, locale);
}

/** Whether a number in this format is shown as a date or a time. */
export function isDateFormat(format: string): boolean {
  return SSF.is_date(format);
}

function showText(value: string, format: string): string {
  try {
    return SSF.format(format, value);
  } catch {
    return value;
  }
}

/** SheetJS writes as in English; elsewhere comma and point change places. */
function swapMarks(text: string, locale: Locale): string {
  if (locale.decimal === ".") return text;
  return text.replace(/[.,]/gu, (mark) => (mark === "." ? locale.decimal : locale.group));
}
