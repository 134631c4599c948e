import { findPeriod } from "../tables/periods";

/** The year that a table's title, or else its sheet's name, speaks of; null where they name none or a span of years. */
export function findTableYear(title: readonly string[], sheet: string): number | null {
  for (const line of [...title].reverse().concat(sheet)) {
    const period = findPeriod(line);
    if (period) return period.from === period.to ? period.from : null;
  }
  return null;
}
