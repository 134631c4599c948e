import type { CellValue } from "../model/workbook";

/** A calendar day, as far as lists are told apart by it; `month` from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
}

/** A date of this age: a serial number under a date's format, or a text "04/3/2026"; null for anything else. */
export function readDay(value: CellValue, format: string | undefined): Day | null {
  if (typeof value === "number") {
    if (!Number.isFinite(value) || value < FIRST || value >= LAST || !/[dmy]/iu.test(format ?? ""))
      return null;
    const date = new Date(Math.round((Math.floor(value) - EPOCH) * 86_400_000));
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
  }
  if (typeof value !== "string" || value.length > 24) return null;
  // "04/3/2026", or a month alone: "03/2026", "T3/2026".
  const match =
    /^\s*(?:ngày\s+)?(?:\d{1,2}\s?[/.-]\s?|t(?:háng)?\s?)?(\d{1,2})\s?[/.-]\s?((?:19|20)\d{2})\s*$/iu.exec(
      value,
    );
  const month = Number(match?.[1]);
  return match && month >= 1 && month <= 12 ? { year: Number(match[2]), month } : null;
}

/** Serial numbers of 1/1/1970, 1/1/1990 and 1/1/2100 in Excel's 1900 system. */
const EPOCH = 25_569;
const FIRST = 32_874;
const LAST = 73_051;
