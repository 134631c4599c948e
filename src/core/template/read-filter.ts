import type { Dimensions } from "../model/table";
import type { Filter, Template } from "./schema";

/** A filter as dimensions; one that names no year is over the years of those above it. */
export function readFilter(filter: Filter | undefined, { period }: Pick<Template, "period">): Dimensions {
  if (!filter) return {};
  const { year, ...rest } = filter;
  const named = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  if (year === undefined) return named;
  const only = year === "first" ? period.from : year === "last" ? period.to : year;
  return { ...named, period: { from: only, to: only } };
}
