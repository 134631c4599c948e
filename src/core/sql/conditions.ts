import type { ColumnKey } from "../model/register";
import { isWithinPeriod, type Period } from "../model/period";
import type { Dimensions } from "../model/table";
import { columnOf } from "../register/columns-of-measure";
import { TAKEN_AS_YES } from "../register/sources-of-spec";
import { categoriesOf } from "../tables/read-meaning";
import type { Measure, RegisterColumnSpec, Template } from "../template/schema";
import { quoteName, quoteText, type SqlDialect } from "./dialect";
import { nameColumn, nameMonth, nameUnread } from "./register-columns";

/**
 * What an entry's columns must say to be counted, as SQL conditions that all must hold; the same as `core/register` asks.
 * Without a period the year is not asked: the caller groups by it. `null`: no register of this template can say, for
 * want of a column.
 */
export function writeConditions(
  measure: Measure,
  spec: Dimensions,
  period: Period | null,
  template: Template,
  dialect: SqlDialect,
): readonly string[] | null {
  const specs = new Map<ColumnKey, RegisterColumnSpec>(template.columns.map((each) => [each.id, each]));
  const name = (key: ColumnKey): string => quoteName(nameColumn(key), dialect);
  const conditions: string[] = [];
  const demand = (key: ColumnKey | null, write: (spec: RegisterColumnSpec) => string | null): boolean => {
    const column = key === null ? undefined : specs.get(key);
    if (!column) return key !== null && TAKEN_AS_YES.has(key);
    const condition = write(column);
    if (condition !== null) conditions.push(condition);
    return true;
  };
  const sayable = [
    demand(measure.yearColumn, ({ id, holds }) => {
      if (holds !== "year") return NEVER;
      if (!period) return null;
      const test = writePeriodTest(name(id), quoteName(nameMonth(id), dialect), period);
      const takesBlanks =
        measure.blankYearCounts === true && isWithinPeriod(template.span ?? template.period, period);
      return takesBlanks ? `(${test} OR (${name(id)} IS NULL AND NOT ${unread(id, dialect)}))` : test;
    }),
    ...measure.flags.map((key) =>
      demand(key, ({ holds }) => (holds === "flag" ? `${name(key)} = TRUE` : NEVER)),
    ),
    ...measure.filled.map((key) =>
      demand(key, ({ holds }) => {
        const filled = `${name(key)} IS NOT NULL`;
        if (holds === "flag") return `(${name(key)} = TRUE OR ${unread(key, dialect)})`;
        return holds === "year" ? `(${filled} OR ${unread(key, dialect)})` : filled;
      }),
    ),
    ...(["level", "kind", "subject", "field"] as const).map((dimension) => {
      const id = spec[dimension];
      if (id === undefined) return true;
      return demand(columnOf(dimension, measure), (column) => {
        const category = categoriesOf(column.id, template).find((each) => each.id === id);
        if (column.holds !== "category" || !category) return NEVER;
        return `${name(column.id)} = ${quoteText(category.name, dialect)}`;
      });
    }),
  ];
  return sayable.every(Boolean) ? conditions : null;
}

/** A column that holds no such thing counts nothing. */
export const NEVER = "1 = 0";

/** A year without a month is of all its months. */
function writePeriodTest(year: string, month: string, { from, to, months }: Period): string {
  const years = from === to ? `${year} = ${from}` : `${year} BETWEEN ${from} AND ${to}`;
  if (!months) return years;
  const { first, last } = months;
  if (from === to) return `${years} AND COALESCE(${month}, ${first}) BETWEEN ${first} AND ${last}`;
  return [
    years,
    `(${year} > ${from} OR COALESCE(${month}, ${first}) >= ${first})`,
    `(${year} < ${to} OR COALESCE(${month}, ${last}) <= ${last})`,
  ].join(" AND ");
}

function unread(key: ColumnKey, dialect: SqlDialect): string {
  return `${quoteName(nameUnread(key), dialect)} IS NOT NULL`;
}
