import { contentAt, type Table } from "../../model/table";
import { isAdditive } from "../../tables/row-words";
import type { Draft, Facts } from "../define-rule";
import { setCellFix } from "../shared/cell-fix";
import { columnName, placeOf, rowName } from "../shared/places";

/** 1.25 among 980 and 1500: "1.250" typed where the dot marks decimals. Only the one figure of a column of whole numbers. */
export function* findLostThousands(facts: Facts, table: Table): Iterable<Draft> {
  for (const column of table.columns) {
    if (!isAdditive(column)) continue;
    let fraction: { readonly row: number; readonly value: number } | null = null;
    let fractions = 0;
    const whole: number[] = [];
    for (const { row, kind } of table.rows) {
      const content = contentAt(table, row, column.column);
      if (kind !== "record" || content.kind !== "number" || content.percent) continue;
      if (Number.isInteger(content.value)) whole.push(content.value);
      else {
        fraction = { row, value: content.value };
        fractions++;
      }
    }
    if (!fraction || fractions > 1 || whole.length < 2) continue;
    const expected = Math.round(fraction.value * 1e6) / 1000;
    const [least, most] = [Math.min(...whole), Math.max(...whole)];
    if (!Number.isInteger(expected) || least < 100 || expected < least / 10 || expected > most * 10) continue;
    const { row, value } = fraction;
    const [rowLabel, columnLabel] = [rowName(table, row), columnName(table, column.column)];
    const fix = setCellFix(facts, table, row, column.column, expected);
    yield {
      messageId: "lostThousands",
      data: { row: rowLabel, column: columnLabel, shown: value, expected, others: whole.slice(0, 3) },
      at: placeOf(facts, table, row, column.column),
      shown: value,
      expected,
      evidence: [],
      key: [table.sheet, columnLabel, rowLabel, "thousands", String(value)],
      ...(fix ? { fix } : {}),
    };
  }
}
