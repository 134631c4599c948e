import type { Language } from "../../core/base/language";
import { writeNumber } from "../../core/base/number-text";
import type { CellValue } from "../../core/model/workbook";
import type { Words } from "../words/words";

/** A number as the reader's language writes it: `1.663` or `1,663`. */
export function formatNumber(value: number, language: Language): string {
  return writeNumber(value, language);
}

/** A share of one as a percentage without decimals: `0.42` is `42 %`, in English `42%`. */
export function formatPercent(share: number, language: Language): string {
  const rounded = Math.round(Math.min(1, Math.max(0, share)) * 100);
  return language === "vi" ? `${rounded}\u00a0%` : `${rounded}%`;
}

/** A value of a cell for people; an empty one says so. */
export function formatValue(value: CellValue | null, words: Words): string {
  if (value === null || value === "") return words.shared.emptyValue;
  if (typeof value === "number") return writeNumber(value, words.language);
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

/** When something happened: the hour alone on the same day, else with the date as `dd/mm/yyyy`. */
export function formatTime(at: number, now: number, words: Words): string {
  const [date, today] = [new Date(at), new Date(now)];
  if (now - at >= 0 && now - at < 45_000) return words.shared.justNow;
  const time = `${pad(date.getHours())}:${pad(date.getMinutes())}`;
  if (date.toDateString() === today.toDateString()) return words.shared.today(time);
  return `${time}, ${pad(date.getDate())}/${pad(date.getMonth() + 1)}/${date.getFullYear()}`;
}

function pad(value: number): string {
  return String(value).padStart(2, "0");
}
