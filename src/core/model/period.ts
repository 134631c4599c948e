/** Years, both included; with `months` only from the first month of `from` to the last month of `to` (1–12). */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly months?: { readonly first: number; readonly last: number } | undefined;
}

/** Whether a year, or a month of it (1–12) where one is told, lies in a period. */
export function isInPeriod(year: number, month: number | undefined, { from, to, months }: Period): boolean {
  if (year < from || year > to) return false;
  if (!months || month === undefined) return true;
  return !(year === from && month < months.first) && !(year === to && month > months.last);
}
