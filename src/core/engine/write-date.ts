import type { CellValue } from "../model/workbook";

/** A number that is shown as a date, as people write it (`05/12/2022`); `null` where it is none. */
export function writeDate(value: CellValue, format: string | undefined): string | null {
  if (typeof value !== "number" || format === undefined || value < 1 || value > 2_958_465) return null;
  const bare = format.replace(/"[^"]*"|\[[^[\]]*\]|\\./gu, "");
  if (!/[dy]/iu.test(bare)) return null;
  // Excel counts a 29 February 1900 that never was.
  const days = Math.floor(value) - (value < 60 ? 0 : 1);
  const date = new Date(Date.UTC(1900, 0, days));
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
