import { foldToneStyle } from "../base/fold-text";
import type { CellValue } from "../model/workbook";
import { readDay, type Day } from "./read-day";
import { describeHolders } from "./describe-holders";
import { isMark } from "./describe-marks";
import { encode, type Attribute, type Span } from "./entry-list";

/** A column with more values names things, and tells no groups of them. */
const MOST_VALUES = 500;

/** What a column of a list tells its entries apart by: its values, whether it is filled, the parts of its dates. */
export function describeColumn(
  column: number,
  header: string,
  values: readonly CellValue[],
  formatOf: (entry: number) => string | undefined,
): readonly Attribute[] {
  const filled = values.filter((value) => value !== "").length;
  if (filled === 0) return [];
  const attributes: Attribute[] = [];
  const days = values.map((value, entry) => readDay(value, formatOf(entry)));
  const dated = days.filter((day) => day !== null).length;
  if (dated * 2 > filled) attributes.push(...describeDays(column, days));
  // Marks say no more than that something stands there.
  else if (isKind(values, filled) && !values.every((value) => value === "" || isMark(value))) {
    attributes.push(encode(column, "value", values, foldToneStyle, header));
    if (isCarried(values, filled))
      attributes.push(encode(column, "carried", carry(values), foldToneStyle, header));
  } else if (dated === 0 && filled === values.length)
    attributes.push(...describeHolders(column, header, values));
  if (filled < values.length && filled > 1)
    attributes.push(
      encode(
        column,
        "filled",
        values.map((value) => (value === "" ? "" : header || "x")),
        foldToneStyle,
      ),
    );
  return attributes;
}

/** Words or years that come again; amounts and running numbers are no kinds. */
function isKind(values: readonly CellValue[], filled: number): boolean {
  const most = Math.min(MOST_VALUES, filled * 0.6);
  const distinct = new Set<CellValue>();
  let numbers = 0;
  for (const value of values) {
    if (value === "") continue;
    distinct.add(value);
    if (distinct.size > most) return false;
    if (typeof value === "number" && !(Number.isInteger(value) && value >= 1900 && value <= 2100)) numbers++;
  }
  return numbers * 2 <= filled && (distinct.size > 1 || filled < values.length);
}

/** Each value is written once, at the first of those that it holds for. */
function isCarried(values: readonly CellValue[], filled: number): boolean {
  return values[0] !== "" && filled * 2 <= values.length && filled > 1;
}

function carry(values: readonly CellValue[]): readonly CellValue[] {
  let current: CellValue = "";
  return values.map((value) => (value === "" ? current : (current = value)));
}

function describeDays(column: number, days: readonly (Day | null)[]): readonly Attribute[] {
  return PARTS.map(({ how, name, spanOf }) => {
    const names = days.map((day) => (day ? name(day) : ""));
    const attribute = encode(column, how, names, (text) => text);
    const spans = new Map(days.map((day, entry) => [attribute.codes[entry] ?? 0, day && spanOf(day)]));
    return { ...attribute, spans: attribute.values.map((_, code) => spans.get(code) ?? null) };
  });
}

interface DatePart {
  readonly how: "year" | "half" | "quarter" | "month" | "year-month";
  /** As labels of tables name it. */
  readonly name: (day: Day) => string;
  readonly spanOf: (day: Day) => Span;
}

const PARTS: readonly DatePart[] = [
  { how: "year", name: ({ year }) => String(year), spanOf: ({ year }) => ({ year, from: 1, to: 12 }) },
  {
    how: "half",
    name: ({ month, year }) => `6 tháng ${month <= 6 ? "đầu" : "cuối"} năm ${year}`,
    spanOf: ({ month, year }) => ({ year, ...(month <= 6 ? { from: 1, to: 6 } : { from: 7, to: 12 }) }),
  },
  {
    how: "quarter",
    name: ({ month }) => `Quý ${["I", "II", "III", "IV"][quarterOf(month)] ?? ""}`,
    spanOf: ({ month }) => ({ year: null, from: 1 + 3 * quarterOf(month), to: 3 + 3 * quarterOf(month) }),
  },
  {
    how: "month",
    name: ({ month }) => `Tháng ${month}`,
    spanOf: ({ month }) => ({ year: null, from: month, to: month }),
  },
  {
    how: "year-month",
    name: ({ month, year }) => `Tháng ${month}/${year}`,
    spanOf: ({ month, year }) => ({ year, from: month, to: month }),
  },
];

/** Counted from 0. */
function quarterOf(month: number): number {
  return Math.floor((month - 1) / 3);
}
