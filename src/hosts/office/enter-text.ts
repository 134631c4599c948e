/**
 * A text as it must be entered so that it stays this text. Excel reads what a program writes as if it were typed: `=1+1`
 * would become a formula, `1-2` a date, `007` a number. A leading apostrophe holds it; it is no part of the cell's value.
 * A cell whose format is Text needs none.
 */
export function enterText(text: string, numberFormat = "General"): string {
  if (text === "") return "";
  if (text.startsWith("'")) return `'${text}`;
  return numberFormat !== TEXT_FORMAT && looksLikeMore(text) ? `'${text}` : text;
}

/** The number format of cells in which whatever is entered is text. */
export const TEXT_FORMAT = "@";

/** Rather once too often than once too seldom: which dates and currencies Excel knows depends on the computer's locale. */
function looksLikeMore(text: string): boolean {
  if (/^[=+\-@#]/u.test(text.trimStart())) return true;
  if (/^(true|false)$/iu.test(text.trim())) return true;
  if (!/\p{Nd}/u.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters <= MONTH_LETTERS && text.length <= LONGEST_DATE;
}

/** `29 September 2026, 11:59:59 PM` is as long as a date gets. */
const MONTH_LETTERS = 14;
const LONGEST_DATE = 40;
