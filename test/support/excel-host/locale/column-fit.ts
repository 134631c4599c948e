import type { Sheet } from "../model/sheet";

/** Whether a number is too long for its column and shows as hash marks: some 5.25 points a digit of the default font. */
export function showsHashes(shown: string, sheet: Sheet, column: number): boolean {
  const points = sheet.columns.value.get(column)?.size;
  // A column that nobody has sized grows with what is put in it.
  if (points === undefined) return false;
  return shown.length * POINTS_A_DIGIT + PADDING > points;
}

export const DEFAULT_COLUMN_POINTS = 48;
export const DEFAULT_ROW_POINTS = 15;
const POINTS_A_DIGIT = 5.25;
const PADDING = 3.75;
