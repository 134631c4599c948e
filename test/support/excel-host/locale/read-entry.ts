import type { CellValue } from "../../../../src/core/model/workbook";
import type { Locale } from "./locale";

/** What Excel makes of a text that is typed or set: another value, perhaps with a format that comes with it. */
export interface Entry {
  readonly value: CellValue;
  readonly format?: string;
}

/** Reads a text as Excel reads an entry in a cell of General format: numbers, dates, percentages and booleans are understood. */
export function readEntry(text: string, locale: Locale, year = 2024): Entry {
  const trimmed = text.trim();
  if (/^true$/iu.test(trimmed)) return { value: true };
  if (/^false$/iu.test(trimmed)) return { value: false };
  if (ERRORS.has(trimmed.toUpperCase())) return { value: trimmed.toUpperCase() };
  const number = readNumber(trimmed, locale);
  if (number) return number;
  return readDate(trimmed, locale, year) ?? { value: text };
}

export const ERRORS: ReadonlySet<string> = new Set([
  "#REF!",
  "#N/A",
  "#NAME?",
  "#DIV/0!",
  "#VALUE!",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);

/** `-1.234,5`, `12%`, `1E5`, `(12)`; null when it is no number. */
export function readNumber(text: string, { decimal, group }: Locale): Entry | null {
  const mark = (sign: string): string => (sign === "." ? "\\." : sign);
  const [point, comma] = [mark(decimal), mark(group)];
  const pattern = new RegExp(
    `^(\\()?([+-])?((?:\\d{1,3}(?:${comma}\\d{3})+|\\d+)(?:${point}\\d*)?|${point}\\d+)(E[+-]?\\d+)?(%)?(\\))?$`,
    "iu",
  );
  const match = pattern.exec(text.replaceAll(" ", ""));
  if (!match || (match[1] === undefined) !== (match[6] === undefined)) return null;
  const [, paren, sign, digits = "", exponent = "", percent] = match;
  const plain = digits.replaceAll(group, "").replace(decimal, ".");
  const size = Number(plain + exponent);
  const value = (paren !== undefined || sign === "-" ? -size : size) / (percent ? 100 : 1);
  if (percent) return { value, format: plain.includes(".") ? "0.00%" : "0%" };
  if (digits.includes(group)) return { value, format: plain.includes(".") ? "#,##0.00" : "#,##0" };
  return exponent ? { value, format: "0.00E+00" } : { value };
}

/** `5/3/2024`, `5-3`, `3/2024`, `2024-03-05`; null when it is no date. */
function readDate(text: string, { dateOrder }: Locale, year: number): Entry | null {
  const parts = /^(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,4}))?$/u.exec(text);
  if (!parts) return null;
  const [, first = "", , second = "", third] = parts;
  if (third === undefined) {
    if (second.length === 4) return dated(Number(second), Number(first), 1, "mmm-yy");
    const [day, month] = dateOrder === "dmy" ? [first, second] : [second, first];
    return dated(year, Number(month), Number(day), "d-mmm");
  }
  if (first.length === 4) return dated(Number(first), Number(second), Number(third), "m/d/yyyy");
  const [day, month] = dateOrder === "dmy" ? [first, second] : [second, first];
  const full = third.length === 2 ? Number(third) + (Number(third) < 30 ? 2000 : 1900) : Number(third);
  return dated(full, Number(month), Number(day), "m/d/yyyy");
}

function dated(year: number, month: number, day: number, format: string): Entry | null {
  if (year < 1900 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { value: Math.round(date.getTime() / 86_400_000) + 25_569, format };
}
