import type { SentTable } from "./group-layouts";

/** Tables of one layout, by what they are for. */
export interface ChosenYear {
  readonly year: number | null;
  readonly current: readonly SentTable[];
  /** Last year's, to be compared with. */
  readonly previous: readonly SentTable[];
}

/**
 * Tells this year's tables from last year's: this year is the last that two units speak of. An earlier table of a unit
 * that has one of this year is last year's, and then so are the others'; else it is taken for this year's with a wrong title.
 */
export function chooseYear(sent: readonly SentTable[]): ChosenYear {
  const given = sent.filter((each) => each.isPrevious);
  const own = sent.filter((each) => !each.isPrevious);
  const units = new Map<number, Set<string>>();
  for (const { table } of own) {
    if (table.year === null) continue;
    units.set(table.year, (units.get(table.year) ?? new Set()).add(table.unit));
  }
  const years = [...units.keys()].sort((a, b) => b - a);
  const year = years.find((each) => (units.get(each)?.size ?? 0) > 1) ?? years[0] ?? null;
  const isEarlier = ({ table }: SentTable): boolean =>
    table.year !== null && year !== null && table.year < year;
  const now = new Set(own.filter((each) => !isEarlier(each)).map((each) => each.table.unit));
  const hasBoth = own.some((each) => isEarlier(each) && now.has(each.table.unit));
  if (!hasBoth) return { year, current: own, previous: given };
  const last = Math.max(...own.filter(isEarlier).map((each) => each.table.year ?? 0));
  return {
    year,
    current: own.filter((each) => !isEarlier(each)),
    previous: [...given, ...own.filter((each) => each.table.year === last)],
  };
}
