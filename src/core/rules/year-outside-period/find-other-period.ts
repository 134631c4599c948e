import type { RegisterColumn, RegisterTable } from "../../model/register";
import type { Facts } from "../define-rule";
import { isYear } from "../../base/years";
import { within } from "../shared/register-years";

/** The years that a register is really of, where most of its entries lie outside the template's period. */
export interface OtherPeriod {
  /** The first register table with a year: where this is told. */
  readonly table: RegisterTable;
  readonly column: RegisterColumn;
  readonly from: number;
  readonly to: number;
  /** Entries outside the template's period, of all with a year. */
  readonly outside: number;
  readonly all: number;
}

/** So few entries say nothing of what a register is about. */
const LEAST = 5;

/** Where nothing was registered, what was recognised or rewarded. */
const YEAR_COLUMNS = ["yearRegistered", "yearRecognised", "yearAwarded"] as const;

/** A year with less than this share of the entries is a slip, and does not widen the period. */
const SLIP = 0.02;

/**
 * Whether most years of the entries, and five at least, lie outside the template's period: then it is the period that is
 * wrong, not the entries. One span of years is proposed for the whole register.
 */
export function findOtherPeriod(facts: Facts): OtherPeriod | null {
  const period = facts.template.span ?? facts.template.period;
  const counts = new Map<number, number>();
  let at: { readonly table: RegisterTable; readonly column: RegisterColumn } | null = null;
  for (const table of facts.register.tables) {
    const column = YEAR_COLUMNS.flatMap((id) => table.columns.get(id) ?? [])[0];
    if (!column) continue;
    at ??= { table, column };
    const tally = new Int32Array(column.meanings.length);
    for (const code of column.codes) tally[code] = (tally[code] ?? 0) + 1;
    for (const [code, meaning] of column.meanings.entries()) {
      if (meaning.kind !== "year" || !isYear(meaning.year)) continue;
      counts.set(meaning.year, (counts.get(meaning.year) ?? 0) + (tally[code] ?? 0));
    }
  }
  const years = [...counts].filter(([, entries]) => entries > 0);
  const all = years.reduce((sum, [, entries]) => sum + entries, 0);
  const outside = years.reduce((sum, [year, entries]) => sum + (within(year, period) ? 0 : entries), 0);
  if (!at || outside < LEAST || outside * 2 <= all) return null;
  const real = years.filter(([, entries]) => entries >= all * SLIP).map(([year]) => year);
  return { ...at, from: Math.min(...real), to: Math.max(...real), outside, all };
}
