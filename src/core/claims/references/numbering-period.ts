import type { DocumentReference } from "../../model/claim";

/**
 * The stretch of time in which an organ numbers its documents in one series, as a key; `null` where nobody can say. The
 * State's organs begin anew each calendar year; the Party's with each congress (guide 36-HD/VPTW), which meets from
 * spring to autumn of the years 2015, 2020, 2025, the national one in January of the year after. On 1 July 2025
 * provinces and communes were formed anew.
 */
export function numberingPeriod({ actYear, date, form, issuer }: DocumentReference): string | null {
  if (actYear !== undefined) return `act ${String(actYear)}`;
  if (!date) return null;
  const { year, month } = date;
  if (form !== "party") {
    const renewed = year === 2025 && issuer?.level !== "central" && month >= 7;
    return `year ${String(year)}${renewed ? " b" : ""}`;
  }
  if (issuer?.level === "central") {
    const since = (year + 4) % 5;
    return since === 0 && month <= 2 ? null : `central ${String(year - since)}`;
  }
  const since = year % 5;
  if (since > 0) return `term ${String(year - since)}`;
  if (month <= 2) return `term ${String(year - 5)}`;
  return month === 12 ? `term ${String(year)}` : null;
}
