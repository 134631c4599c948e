import { isYear } from "../base/years";
import type { Register } from "../model/register";
import type { Period } from "../model/period";
import type { Table } from "../model/table";
import { findPeriod, findTitlePeriod } from "../tables/periods";
import type { PartSource } from "./sources";

/** A period, and what it was taken from. */
export interface DerivedPeriod {
  readonly period: Period;
  readonly source: PartSource;
  /** The years that the lists are of, where they reach further. */
  readonly span: Period | null;
  /** No list has an entry of these years. */
  readonly isOther?: boolean;
}

/**
 * The period that a workbook is of: what the titles of its tables say, else those of its lists, widened by years that a
 * good share of the entries have; without a title the years of the register; else what the texts say. What tables leave out
 * of a list is still of the list's years. Single years far from the others, or with next to no entries, are slips and widen
 * nothing.
 */
export function derivePeriod(
  tables: readonly Table[],
  register: Register,
  texts: readonly string[],
): DerivedPeriod | null {
  const columns = countYears(register);
  const years = joinCores(columns);
  const titled = chooseTitle(listTitles(tables), columns);
  if (titled) {
    const { period, source } = titled;
    const wide = widen(period, columns);
    if (source.kind !== "table-title") return { period: wide, source, span: null };
    const span = reachOut(wide, columns);
    return { period, source, span: span === period ? null : span };
  }
  if (years) return { period: years, source: { kind: "register" }, span: null };
  const said = findInTexts(texts);
  return said ? { period: said, source: { kind: "texts" }, span: null } : null;
}

/**
 * A period that a person chose out of a longer list: the list's further years are its own. Of a list of other years alone it
 * is not the period.
 */
export function takeGiven(period: Period, register: Register): DerivedPeriod {
  const years = joinCores(countYears(register));
  const isOf = years !== null && years.from <= period.to && years.to >= period.from;
  const span = isOf ? { from: Math.min(years.from, period.from), to: Math.max(years.to, period.to) } : null;
  const isWider = span !== null && (span.from < period.from || span.to > period.to);
  return {
    period,
    source: { kind: "person" },
    span: isWider ? span : null,
    ...(years !== null && !isOf ? { isOther: true } : {}),
  };
}

/** Entries by year, for one column of years over all lists. */
type YearCounts = ReadonlyMap<number, number>;

const YEAR_COLUMNS = ["yearRegistered", "yearRecognised", "yearAwarded"] as const;

function countYears(register: Register): readonly YearCounts[] {
  return YEAR_COLUMNS.map((id) => {
    const counts = new Map<number, number>();
    for (const table of register.tables) {
      const column = table.columns.get(id);
      if (!column) continue;
      const tally = new Int32Array(column.meanings.length);
      for (const code of column.codes) tally[code] = (tally[code] ?? 0) + 1;
      for (const [code, meaning] of column.meanings.entries()) {
        const entries = tally[code] ?? 0;
        if (meaning.kind === "year" && isYear(meaning.year) && entries > 0)
          counts.set(meaning.year, (counts.get(meaning.year) ?? 0) + entries);
      }
    }
    return counts;
  });
}

/** A year with less than this share of the entries is a slip. */
const SLIP_SHARE = 0.02;
/** In a short list a single entry is more than that share; it is a slip where it stands apart from the other years. */
const SHORT_LIST = 50;

/** The years that a column is really of; null where it holds none. */
function findCore(counts: YearCounts): Period | null {
  const all = sum(counts.values());
  const kept = [...counts].filter(([, entries]) => entries >= all * SLIP_SHARE).map(([year]) => year);
  kept.sort((a, b) => a - b);
  const isLone = (year: number): boolean => counts.get(year) === 1 && all > 4 && all <= SHORT_LIST;
  while (kept.length > 1 && isLone(kept[0] ?? 0) && (kept[1] ?? 0) - (kept[0] ?? 0) > 1) kept.shift();
  while (kept.length > 1 && isLone(kept.at(-1) ?? 0) && (kept.at(-1) ?? 0) - (kept.at(-2) ?? 0) > 1)
    kept.pop();
  const [from] = kept;
  const to = kept.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

/** Years of recognition and award count, too: what was registered in one year may be honoured in the next. */
function joinCores(columns: readonly YearCounts[]): Period | null {
  return columns.reduce<Period | null>((joined, counts) => {
    const core = findCore(counts);
    if (!core) return joined;
    return joined ? { from: Math.min(joined.from, core.from), to: Math.max(joined.to, core.to) } : core;
  }, null);
}

interface TitlePeriod {
  readonly period: Period;
  readonly source: PartSource;
  /** Titles of summary tables go before those of lists. */
  readonly rank: number;
}

function listTitles(tables: readonly Table[]): readonly TitlePeriod[] {
  return tables.flatMap((table): TitlePeriod[] => {
    const isList = table.kind === "register" || isListLike(table);
    const inTitle = table.title.flatMap((line) => findTitlePeriod(line) ?? []).sort(byLength)[0];
    const period =
      inTitle ?? table.title.flatMap((line) => readLastYear(line) ?? [])[0] ?? joinHeaders(table, isList);
    if (!period) return [];
    const source: PartSource = {
      kind: isList ? "list-title" : "table-title",
      sheet: table.sheet || (table.document ?? ""),
    };
    return [{ period, source, rank: (isList ? 2 : 0) + (inTitle ? 0 : 1) }];
  });
}

/** Columns of words beside one another: a list, though nobody knows of what. */
function isListLike({ columns }: Table): boolean {
  return columns.filter(({ role }) => role === "text").length > 2;
}

function byLength(a: Period, b: Period): number {
  return spanOf(b) - spanOf(a);
}

/** What the heads of a table's columns name between them: "Năm 2025" beside "Năm 2026". */
function joinHeaders({ columns }: Table, isList: boolean): Period | undefined {
  if (isList) return undefined;
  const named = columns.flatMap(({ path }) => findPeriod(path[0] ?? "") ?? []);
  const whole = named.filter(({ months }) => !months);
  if (whole.length < named.length) return [...named].sort(byLength)[0];
  return whole.length === 0
    ? undefined
    : { from: Math.min(...whole.map(({ from }) => from)), to: Math.max(...whole.map(({ to }) => to)) };
}

/** A title's last word may be a year without "năm" before it: "NHẬT KÝ CÁC LỚP TẬP HUẤN 2025". */
function readLastYear(line: string): Period | null {
  const year = Number(/\p{L}[\s,(]{1,3}((?:19|20)\d\d)\s?[)”"]?\s*$/u.exec(line)?.[1]);
  return isYear(year) ? { from: year, to: year } : null;
}

function spanOf({ from, to, months }: Period): number {
  return months ? (to - from) * 12 + months.last - months.first + 1 : (to - from + 1) * 12;
}

/** Of a list's entries a good share lies in the period of its tables, more in that of its own title. */
const LEAST_SHARE = { table: 0.2, list: 0.5 };

/** Among the titles that enough of the entries lie in: summary tables first, then the longest period. */
function chooseTitle(titles: readonly TitlePeriod[], columns: readonly YearCounts[]): TitlePeriod | null {
  const counts = columns.find((each) => each.size > 0);
  const borne = titles.filter(({ period, source }) => {
    if (!counts) return true;
    const inside = sum([...counts].flatMap(([year, entries]) => (isWithin(year, period) ? [entries] : [])));
    const least = source.kind === "table-title" ? LEAST_SHARE.table : LEAST_SHARE.list;
    return inside >= sum(counts.values()) * least;
  });
  return [...borne].sort((a, b) => a.rank - b.rank || spanOf(b.period) - spanOf(a.period))[0] ?? null;
}

/** A year outside the title's that this share of a column's entries have is no slip: the title speaks of a part. */
const STEADY_SHARE = 0.1;

function widen(period: Period, columns: readonly YearCounts[]): Period {
  let { from, to } = period;
  for (const counts of columns) {
    const all = sum(counts.values());
    for (const [year, entries] of counts) {
      if (isWithin(year, period) || entries < Math.max(3, all * STEADY_SHARE)) continue;
      from = Math.min(from, year);
      to = Math.max(to, year);
    }
  }
  return from === period.from && to === period.to ? period : { from, to };
}

/** The years right before and after, as long as a few entries each have them. */
function reachOut(period: Period, columns: readonly YearCounts[]): Period {
  let { from, to } = period;
  for (const counts of columns) {
    const least = Math.max(2, sum(counts.values()) * SLIP_SHARE);
    while ((counts.get(from - 1) ?? 0) >= least) from--;
    while ((counts.get(to + 1) ?? 0) >= least) to++;
  }
  return from === period.from && to === period.to ? period : { from, to };
}

/** The span, or else the year, that the texts name most often. */
/** Of several texts the newest speaks: a report of last year lies beside this year's to be compared with. */
function findInTexts(texts: readonly string[]): Period | null {
  const found = texts.flatMap((text) => findInText(text) ?? []);
  return found.sort((a, b) => endOf(b) - endOf(a))[0] ?? null;
}

/** The last month of a period, counted from year 0. */
function endOf({ to, months }: Period): number {
  return to * 12 + (months?.last ?? 12);
}

function findInText(text: string): Period | null {
  const votes = new Map<string, { readonly period: Period; votes: number }>();
  for (const line of text.split(/[\n.;]/u)) {
    const period = findPeriod(line);
    if (!period) continue;
    const key = JSON.stringify(period);
    const vote = votes.get(key) ?? { period, votes: 0 };
    vote.votes += period.from === period.to ? 1 : 2;
    votes.set(key, vote);
  }
  return [...votes.values()].sort((a, b) => b.votes - a.votes)[0]?.period ?? null;
}

function isWithin(year: number, { from, to }: Period): boolean {
  return year >= from && year <= to;
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
