import type { Claims, Figure, Sentence } from "../model/claim";
import { findLists, type FigureList } from "./find-lists";
import { isClosed, isExclusive } from "./is-closed";
import { satisfies } from "./read-bound";

/** A total of the text and the parts that the same text gives for it. */
export interface SumCheck {
  readonly total: Figure;
  readonly parts: readonly Figure[];
  readonly sum: number;
  readonly holds: boolean;
}

/**
 * Finds the totals that the text itself takes apart: "17 sản phẩm, trong đó: 05 đạt 4 sao và 12 đạt 3 sao", "55 mô hình
 * (29 tập thể, 26 cá nhân)", "04 tập thể, 13 cá nhân (năm 2020: 01 tập thể, 07 cá nhân; năm 2021: …)". A list that may be
 * only some of the parts is left out, unless its parts exclude one another and are together more than the total, or one of
 * them alone is.
 */
export function findSums(claims: Claims): readonly SumCheck[] {
  const known = made.get(claims);
  if (known) return known;
  const sums = findLists(claims).flatMap((list) => checkList(list, claims.sentences));
  made.set(claims, sums);
  return sums;
}

const made = new WeakMap<Claims, readonly SumCheck[]>();

function checkList(list: FigureList, sentences: readonly Sentence[]): readonly SumCheck[] {
  if (list.parts.some((part) => part.bound !== "exact")) return [];
  const byYear = checkYears(list);
  if (byYear !== null) return byYear;
  if (list.totals.length > 1) return list.totals.flatMap((total) => checkLevels(total, list));
  const [total] = list.totals;
  if (!total || list.parts.length < 2) return [];
  const check = compare(total, list.parts);
  // What adds up exactly was all there is, however it was introduced.
  if (isClosed(total, list, sentences) || (check.holds && total.bound === "exact")) return [check];
  if (check.sum <= total.value || total.bound !== "exact") return [];
  return isExclusive(list, sentences) || list.parts.some((part) => isOversized(part, total)) ? [check] : [];
}

/** One part alone is more than the whole, and both count the same thing: "486 lượt người, trong đó có 536 lượt …". */
function isOversized(part: Figure, total: Figure): boolean {
  return part.value > total.value && isSameThing(part, total);
}

/** Counted by the same first word: "lượt người" and "lượt cán bộ". */
function isSameThing(a: Figure, b: Figure): boolean {
  const [first, second] = [a, b].map((figure) => figure.head.toLowerCase().split(" ")[0] ?? "");
  return first !== "" && first === second;
}

/** Parts told apart by the year before them: each total is the sum over the years of what is counted as it is. */
function checkYears(list: FigureList): readonly SumCheck[] | null {
  const labelled = list.parts.every((part) => part.periodAt !== undefined && part.periodAt.from >= list.from);
  const years = new Set(list.parts.map((part) => part.period?.from));
  if (!labelled || years.size < 2 || list.parts.some(({ period }) => period?.from !== period?.to))
    return null;
  return list.totals.flatMap((total) => {
    const parts = list.parts.filter((part) => isSameCount(total, part, list));
    const covered = new Set(parts.map((part) => part.period?.from));
    if (parts.length < 2 || covered.size !== parts.length || !coversPeriod(total, covered, list)) return [];
    return [compare(total, parts)];
  });
}

/** Two totals side by side, and parts told apart by level: an award of the province is none of the district. */
function checkLevels(total: Figure, list: FigureList): readonly SumCheck[] {
  const parts = list.parts.filter((part) => isSameCount(total, part, list));
  if (parts.length < 2 || total.bound !== "exact") return [];
  const check = compare(total, parts);
  const levels = new Set(parts.map((part) => part.dimensions.level));
  const apart = levels.size === parts.length && !levels.has(undefined);
  return check.holds || (apart && check.sum > total.value) ? [check] : [];
}

function isSameCount(total: Figure, part: Figure, list: FigureList): boolean {
  if (total.dimensions.subject !== undefined || part.dimensions.subject !== undefined)
    return total.dimensions.subject === part.dimensions.subject;
  if (list.totals.length > 1) return total.unit === part.unit;
  return part.unit === "" || total.unit.startsWith(part.unit) || part.unit.startsWith(total.unit);
}

/** Every year of the total's own period is there; a period that the list itself gave it says nothing. */
function coversPeriod(total: Figure, years: ReadonlySet<number | undefined>, list: FigureList): boolean {
  const { period, periodAt } = total;
  if (!period || !periodAt || periodAt.from >= list.from) return true;
  for (let year = period.from; year <= period.to; year++) if (!years.has(year)) return false;
  return years.size === period.to - period.from + 1;
}

function compare(total: Figure, parts: readonly Figure[]): SumCheck {
  const scale = 10 ** Math.max(total.decimals, ...parts.map((part) => part.decimals));
  const sum = Math.round(parts.reduce((all, part) => all + part.value, 0) * scale) / scale;
  return { total, parts, sum, holds: satisfies(total, sum) };
}
