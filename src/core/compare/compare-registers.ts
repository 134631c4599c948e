import { tidyText } from "../base/fold-text";
import { formatAddress } from "../model/address";
import { meaningAt, rawAt, type Register } from "../model/register";
import type { Period } from "../model/period";
import type { EntryRef } from "../rules/shared/entry-identity";
import { entryUnit } from "../rules/shared/register-entries";
import { sieveEntries } from "../rules/shared/sieve-entries";
import type { Template } from "../template/schema";
import { compareTotals } from "./compare-totals";
import type {
  ComparedEntry,
  ComparedPair,
  ComparedSide,
  RegisterComparison,
  RegisterSide,
} from "./comparison";
import { matchSides } from "./match-sides";

/**
 * Compares two registers, or two periods of one: what was kept, renamed, dropped, added, what is entered as new though it
 * is not, and the totals that moved by more than `share`. Entries are matched as duplicates are, whatever their year.
 */
export function compareRegisters(
  before: RegisterSide,
  after: RegisterSide,
  template: Template,
  share: number,
): RegisterComparison {
  const joined: Register = {
    tables: [...before.register.tables, ...after.register.tables],
    units: [],
    entries: before.register.entries + after.register.entries,
  };
  const sieve = sieveEntries(joined);
  const border = before.register.entries;
  const within = (index: number, period: Period | null): boolean => {
    const year = sieve.years[index] ?? 0;
    return period === null || (year >= period.from && year <= period.to);
  };
  const olds: number[] = [];
  const news: number[] = [];
  for (let index = 0; index < sieve.entries; index++) {
    if (index < border && within(index, before.period)) olds.push(index);
    if (index >= border && within(index, after.period)) news.push(index);
  }
  const { matches, keptOld } = matchSides(sieve, olds, news);
  const [oldYears, newYears] = [olds, news].map((indices) => spanYears(indices, sieve.years));
  // Two periods of one register: its entries stand on both sides.
  const seen = before.register === after.register ? border : sieve.entries;
  const withoutYear = Array.from({ length: seen }, (_, index) => index).filter(
    (index) => sieve.years[index] === 0,
  );
  const describe = (index: number): ComparedEntry => describeEntry(sieve.refOf(index));
  const renamed: ComparedPair[] = [];
  const again: ComparedPair[] = [];
  const continued: ComparedPair[] = [];
  for (const { old, later, likeness } of matches.values()) {
    const pair = { old: describe(old), new: describe(later) };
    if (likeness === "alike") renamed.push(pair);
    else {
      continued.push(pair);
      if (isNewAgain(sieve.refOf(later), sieve.years[old] ?? 0, sieve.years[later] ?? 0)) again.push(pair);
    }
  }
  return {
    schemaVersion: 1,
    old: describeSide(before, olds.length, oldYears),
    new: describeSide(after, news.length, newYears),
    share,
    kept: continued.length,
    continued,
    renamed,
    dropped: olds.filter((index) => !keptOld.has(index)).map(describe),
    added: news.filter((index) => !matches.has(index)).map(describe),
    again,
    moved: compareTotals(before, after, template, share),
    withoutYear: withoutYear.map(describe),
    reversed: isReversed(oldYears, newYears),
  };
}

/** Without the column, an entry is new in the year of its registration, as everywhere else. */
function isNewAgain({ table, entry }: EntryRef, oldYear: number, year: number): boolean {
  if (oldYear === 0 || year <= oldYear) return false;
  if (!table.columns.has("isNew")) return true;
  const meaning = meaningAt(table, "isNew", entry);
  return meaning.kind === "flag" && meaning.value;
}

function describeSide(
  { workbook, period }: RegisterSide,
  entries: number,
  years: YearSpan | null | undefined,
): ComparedSide {
  return { workbook, period, entries, middleYear: years?.middle ?? null };
}

/** Where the years of a side lie: a mistyped one moves neither. */
interface YearSpan {
  readonly middle: number;
  /** All but the latest tenth lie before it. */
  readonly late: number;
}

function spanYears(indices: readonly number[], years: Int32Array): YearSpan | null {
  const own = Int32Array.from(indices, (index) => years[index] ?? 0)
    .filter((year) => year > 0)
    .sort();
  const at = (share: number): number => own[Math.floor((own.length - 1) * share)] ?? 0;
  return own.length === 0 ? null : { middle: at(0.5), late: at(0.9) };
}

function isReversed(old: YearSpan | null | undefined, now: YearSpan | null | undefined): boolean {
  if (!old || !now) return false;
  return old.middle > now.middle || (old.middle === now.middle && old.late > now.late);
}

function describeEntry({ table, entry }: EntryRef): ComparedEntry {
  const text = (key: "title" | "name"): string => tidyText(String(rawAt(table, key, entry)));
  const year = meaningAt(table, "yearRegistered", entry);
  return {
    workbook: table.workbook,
    sheet: table.sheet,
    address: formatAddress(table.rows[entry] ?? 0, table.columns.get("name")?.column ?? 0),
    unit: entryUnit(table, entry),
    title: text("title"),
    name: text("name"),
    year: year.kind === "year" ? year.year : null,
  };
}
