import type { Language } from "../../core/base/language";
import { readNumber, type NumberFormat } from "../../core/base/number-text";
import type { CellValue } from "../../core/model/workbook";
import { isDateFormat } from "../../hosts/package/date-formats";

/**
 * What a typed text means in a cell, as the office writes: `1.663` is 1663 in Vietnamese and `1,663` in English, a date is day,
 * month, year, and only in a cell that shows dates. All else is the text it is; nothing becomes a date unasked.
 */
export function readTyped(text: string, format: string | undefined, language: Language): CellValue {
  if (format !== undefined && isDateFormat(format)) {
    const date = readDate(text);
    if (date !== null) return date;
  }
  const number = readNumber(text, NUMBERS[language]);
  if (number === null) return text;
  return number.percent ? number.value / 100 : number.value;
}

/** The text by which a cell's value is edited: `readTyped` makes the same value of it. */
export function writeForTyping(value: CellValue, format: string | undefined, language: Language): string {
  if (typeof value !== "number") return String(value);
  if (format !== undefined && isDateFormat(format)) {
    const date = writeDate(value);
    if (date !== null) return date;
  }
  const digits = String(value);
  return language === "vi" ? digits.replace(".", ",") : digits;
}

function readDate(text: string): number | null {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text.trim()) ?? [];
  if (day === undefined || month === undefined || year === undefined || Number(year) < 1901) return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const found = new Date(time);
  const real = found.getUTCDate() === Number(day) && found.getUTCMonth() === Number(month) - 1;
  return real ? time / DAY + DAYS_TO_1970 : null;
}

function writeDate(serial: number): string | null {
  if (!Number.isInteger(serial) || serial < 367) return null;
  const date = new Date((serial - DAYS_TO_1970) * DAY);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

const NUMBERS: Readonly<Record<Language, NumberFormat>> = {
  vi: { thousands: ".", decimal: "," },
  en: { thousands: ",", decimal: "." },
};

const DAY = 86_400_000;
const DAYS_TO_1970 = 25_569;
