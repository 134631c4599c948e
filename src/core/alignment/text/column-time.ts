import { readRoles } from "../tables/column-roles";
import type { Context, Occurrence } from "./context";
import type { GridTable } from "../tables/grid-table";
import type { AlignedFigure } from "./read-figure";

/**
 * The words of a passage, with those that the headers have for the time it speaks of: "năm trước" is the column "Năm 2024"
 * beside "Năm 2025"; where nothing is said the later one is meant.
 */
export function withTime(grid: GridTable, context: Context, figure: AlignedFigure): Context {
  const roles = readRoles(grid);
  if (!roles.some(({ when }) => when === "before")) return context;
  const { cues } = figure;
  const { period } = figure.figure;
  const isChange = cues.change !== null;
  const named = period && period.from === period.to ? period.from : null;
  const isNamed = named !== null && roles.some(({ year, when }) => year === named && when !== null);
  if (isNamed && !isChange) return context;
  const isEarlier = cues.earlier && !isChange;
  const last = Math.max(
    ...roles.flatMap(({ when, year }) => (when === "before" && year !== null ? [year] : [])),
  );
  const wanted = roles.filter(({ when, year, plan }) =>
    isEarlier ? when === "before" && (year === null || year === last) : when === "now" && !plan,
  );
  if (wanted.length === 0) return context;
  const widened = new Map<string, readonly Occurrence[]>(context);
  wanted.forEach(({ timeWords }, index) => {
    timeWords.forEach((token, place) => {
      const at = TIME_AT - 100 * index + place;
      widened.set(token, [...(widened.get(token) ?? []), { at, weight: isEarlier ? SAID : TAKEN }]);
    });
  });
  return widened;
}

const TIME_AT = -5_000;
const SAID = 0.9;
const TAKEN = 0.6;
