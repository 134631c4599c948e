import { contentAt, type Table, type TableColumn } from "../../model/table";
import { isAdditive } from "../../tables/row-words";
import type { Draft, Facts } from "../define-rule";
import { setCellFix } from "../shared/cell-fix";
import { columnName, placeOf, rowName } from "../shared/places";

/** Nats from which on a figure is told: how much better 1250 fits its column than 1,25. */
const LEAST = 6;
/** Nats for each digit that the figure would have lost at its end: "1.200" loses two, and few numbers end so. */
const LOST = Math.log(10);

/**
 * 1.25 among 980 and 1500: "1.250" typed where the dot marks decimals. Only the one fraction of a column of whole numbers,
 * in a row whose other figures are whole: a rate or an average stands in a row of such.
 */
export function* findLostThousands(facts: Facts, table: Table): Iterable<Draft> {
  const columns = table.columns.filter(isAdditive);
  const fractions = new Map<number, readonly number[]>();
  const fractionsIn = (row: number): readonly number[] => {
    let list = fractions.get(row);
    if (!list) fractions.set(row, (list = listFractions(table, row, columns)));
    return list;
  };
  for (const column of columns) {
    const rows = table.rows.filter(({ row, kind }) => {
      const content = contentAt(table, row, column.column);
      return kind === "record" && content.kind === "number" && !content.percent;
    });
    const valueOf = (row: number): number => {
      const content = contentAt(table, row, column.column);
      return content.kind === "number" ? content.value : 0;
    };
    const odd = rows.filter(({ row }) => !Number.isInteger(valueOf(row)));
    const whole = rows.map(({ row }) => valueOf(row)).filter((value) => Number.isInteger(value));
    const [first] = odd;
    if (!first || odd.length > 1 || whole.length < 2) continue;
    const value = valueOf(first.row);
    // The total of the row has the same decimals.
    if (fractionsIn(first.row).some((each) => !Number.isInteger(roundTo6(each - value)))) continue;
    const expected = Math.round(value * 1e6) / 1000;
    if (!Number.isInteger(expected) || value < 1 || Math.min(...whole) < 100) continue;
    if (weighThousands(value, expected, whole) < LEAST) continue;
    yield describe(facts, table, first.row, column, value, expected, whole);
  }
}

function listFractions(table: Table, row: number, columns: readonly TableColumn[]): readonly number[] {
  return columns.flatMap(({ column }) => {
    const content = contentAt(table, row, column);
    return content.kind === "number" && (content.percent || !Number.isInteger(content.value))
      ? [content.value]
      : [];
  });
}

function roundTo6(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** By how many nats a thousand times as much fits the other figures better, by their orders of magnitude. */
function weighThousands(value: number, expected: number, others: readonly number[]): number {
  const logs = others.filter((other) => other > 0).map((other) => Math.log(other));
  const mean = logs.reduce((sum, log) => sum + log, 0) / Math.max(1, logs.length);
  const spread = logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / Math.max(1, logs.length);
  const off = (each: number): number => (Math.log(each) - mean) ** 2 / (2 * Math.max(1, spread));
  const zeros = expected % 100 === 0 ? 2 : expected % 10 === 0 ? 1 : 0;
  return off(value) - off(expected) - zeros * LOST;
}

function describe(
  facts: Facts,
  table: Table,
  row: number,
  { column }: TableColumn,
  value: number,
  expected: number,
  whole: readonly number[],
): Draft {
  const [rowLabel, columnLabel] = [rowName(table, row), columnName(table, column)];
  const fix = setCellFix(facts, table, row, column, expected);
  return {
    messageId: "lostThousands",
    data: { row: rowLabel, column: columnLabel, shown: value, expected, others: whole.slice(0, 3) },
    at: placeOf(facts, table, row, column),
    shown: value,
    expected,
    evidence: [],
    key: [table.sheet, columnLabel, rowLabel, "thousands", String(value)],
    ...(fix ? { fix } : {}),
  };
}
