import type { RegisterColumn, RegisterTable } from "../../model/register";
import { defineRule, type Draft, type Facts } from "../define-rule";
import { entryFix, entryKey, entryName, entryPlace, ownsCell, readYears } from "../shared/register-entries";
import { placeOf } from "../shared/places";
import { isYear } from "../../base/years";
import { suggestSwapped, within } from "../shared/register-years";
import { findOtherPeriod, type OtherPeriod } from "./find-other-period";
import { messages, toUnit } from "./messages";

/** Every year of an entry lies in the template's period, and none before the year of registration. */
export const yearOutsidePeriod = defineRule({
  meta: {
    id: "year-outside-period",
    family: "register",
    severity: "error",
    fixable: "needs-review",
    messages,
    toUnit,
    summary: {
      vi: "Năm ngoài giai đoạn của mẫu, hoặc trước năm đăng ký",
      en: "A year outside the template's period, or before the year of registration",
    },
  },
  *check(facts) {
    const other = findOtherPeriod(facts);
    if (other) yield describeOtherPeriod(facts, other);
    for (const table of facts.register.tables) {
      for (const spec of facts.template.columns) {
        const column = table.columns.get(spec.id);
        if (spec.holds === "year" && column) yield* checkColumn(facts, table, column, other !== null);
      }
    }
  },
});

function* checkColumn(
  facts: Facts,
  table: RegisterTable,
  column: RegisterColumn,
  isOtherPeriod: boolean,
): Iterable<Draft> {
  const period = facts.template.span ?? facts.template.period;
  const yearAt = readYears(table, column.id);
  const registeredAt = column.id === "yearRegistered" ? () => 0 : readYears(table, "yearRegistered");
  for (let entry = 0; entry < table.rows.length; entry++) {
    const year = yearAt(entry);
    // What is no year at all is the matter of `invalid-year`.
    if (year === 0 || !isYear(year)) continue;
    if (within(year, period)) {
      const registered = registeredAt(entry);
      if (year < registered && within(registered, period))
        yield describeEarly(facts, table, column, entry, year, registered);
    } else if (!isOtherPeriod && ownsCell(facts, table, column, entry)) {
      yield describeOutside(facts, table, column, entry, year);
    }
  }
}

function describeOtherPeriod(facts: Facts, { table, column, from, to, outside, all }: OtherPeriod): Draft {
  const { period } = facts.template;
  const header = facts.tables.find((each) => each.id === table.table)?.header;
  return {
    messageId: "otherPeriod",
    data: {
      header: column.header,
      from: String(from),
      to: String(to),
      outside,
      all,
      templateFrom: String(period.from),
      templateTo: String(period.to),
    },
    at: placeOf(facts, table, header?.bottom ?? 0, column.column),
    shown: from === to ? String(from) : `${from}-${to}`,
    expected: period.from === period.to ? String(period.from) : `${period.from}-${period.to}`,
    evidence: [],
    key: ["period", String(from), String(to)],
  };
}

function describeOutside(
  facts: Facts,
  table: RegisterTable,
  column: RegisterColumn,
  entry: number,
  year: number,
): Draft {
  const { from, to } = facts.template.span ?? facts.template.period;
  const nearest = suggestSwapped(year, { from, to });
  return {
    ...describeYear(facts, table, column, entry, year),
    messageId: nearest === null ? "outside" : "swapped",
    data: {
      header: column.header,
      entry: entryName(table, entry),
      year: String(year),
      from: String(from),
      to: String(to),
      ...(nearest === null ? {} : { nearest: String(nearest) }),
    },
    expected: nearest,
    group: `${column.id}|${year}`,
    ...(nearest === null ? {} : entryFix(facts, table, column.column, entry, nearest, "needs-review")),
  };
}

function describeEarly(
  facts: Facts,
  table: RegisterTable,
  column: RegisterColumn,
  entry: number,
  year: number,
  registered: number,
): Draft {
  const from = table.columns.get("yearRegistered");
  return {
    ...describeYear(facts, table, column, entry, year),
    messageId: "beforeRegistration",
    data: {
      header: column.header,
      entry: entryName(table, entry),
      year: String(year),
      registered: String(registered),
    },
    evidence: from
      ? [{ at: entryPlace(facts, table, from.column, entry), shown: registered, label: from.header }]
      : [],
    group: `${column.id}|early`,
  };
}

function describeYear(
  facts: Facts,
  table: RegisterTable,
  column: RegisterColumn,
  entry: number,
  year: number,
): Omit<Draft, "messageId" | "data"> {
  return {
    at: entryPlace(facts, table, column.column, entry),
    shown: year,
    expected: null,
    evidence: [],
    key: [...entryKey(table, entry), column.id, String(year)],
  };
}
