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

/** Whether all of one period lies in another. */
export function isWithinPeriod(inner: Period, outer: Period): boolean {
  const first = (period: Period): number => period.from * 12 + (period.months?.first ?? 1);
  const last = (period: Period): number => period.to * 12 + (period.months?.last ?? 12);
  return first(inner) >= first(outer) && last(inner) <= last(outer);
}
