import { valueAt, type CellValue, type SheetSnapshot } from "../model/workbook";
import type { Attribute, EntryList } from "../crosstabs/entry-list";

/** What is asked of one column: a formula's factor over a range of it, and whether a cell's value passes. */
export interface Ask {
  readonly column: number;
  readonly factor: (range: string) => string;
  readonly passes: (value: CellValue) => boolean;
}

/** MONTH of a text is an error, and the whole formula with it. */
export function hasTextDates(list: EntryList, sheet: SheetSnapshot, column: number): boolean {
  const last = list.rows.at(-1) ?? 0;
  for (let row = list.rows[0] ?? 0; row <= last; row++) {
    const value = valueAt(sheet, row, column);
    if (typeof value !== "number" && value !== "") return true;
  }
  return false;
}

/** Months and years of dates that are numbers. A blank is the month 1 of 1900 to a formula, and passes for none. */
export function askDates({ column, how, values }: Attribute, wanted: ReadonlySet<number>): Ask | null {
  const names = [...wanted].map((code) => values[code] ?? "");
  const spans = names.map((name) => readSpan(how, name));
  if (spans.some((span) => span === null)) return null;
  const known = spans.filter((span) => span !== null);
  return {
    column,
    factor: (range) => {
      const tests = known.map(({ year, from, to }) => {
        const months = `(MONTH(${range})>=${from})*(MONTH(${range})<=${to})`;
        return year === null
          ? months
          : from === 1 && to === 12
            ? `(YEAR(${range})=${year})`
            : `(YEAR(${range})=${year})*${months}`;
      });
      return `(${range}<>"")*((${tests.join("+")})>0)`;
    },
    passes: (value) => {
      if (typeof value !== "number") return false;
      const date = new Date(Math.round((Math.floor(value) - 25_569) * 86_400_000));
      const month = date.getUTCMonth() + 1;
      return known.some(
        ({ year, from, to }) =>
          month >= from && month <= to && (year === null || date.getUTCFullYear() === year),
      );
    },
  };
}

interface Span {
  readonly year: number | null;
  readonly from: number;
  readonly to: number;
}

function readSpan(how: Attribute["how"], name: string): Span | null {
  if (how === "year") return { year: Number(name), from: 1, to: 12 };
  if (how === "month") {
    const month = Number(/\d+/u.exec(name)?.[0]);
    return { year: null, from: month, to: month };
  }
  if (how === "quarter") {
    const first = 1 + 3 * ["Quý I", "Quý II", "Quý III", "Quý IV"].indexOf(name);
    return first < 1 ? null : { year: null, from: first, to: first + 2 };
  }
  const half = /(đầu|cuối) năm (\d{4})$/u.exec(name);
  if (!half) return null;
  return { year: Number(half[2]), from: half[1] === "đầu" ? 1 : 7, to: half[1] === "đầu" ? 6 : 12 };
}
