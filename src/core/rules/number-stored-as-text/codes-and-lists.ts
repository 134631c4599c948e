import { contentAt, type Table } from "../../model/table";
import { valueAt, type SheetSnapshot } from "../../model/workbook";

/** 01, 02, 03 …: text of one length that rises from row to row, with noughts in front, numbers things and counts none. */
export function holdsCodes(table: Table, sheet: SheetSnapshot, column: number): boolean {
  let [codes, length, noughts, last] = [0, -1, 0, -Infinity];
  for (const { row } of table.rows) {
    const content = contentAt(table, row, column);
    if (content.kind !== "number") continue;
    const text = String(valueAt(sheet, row, column)).trim();
    if (!content.asText || content.value <= last || (length >= 0 && text.length !== length)) return false;
    [length, last] = [text.length, content.value];
    if (text.startsWith("0")) noughts++;
    codes++;
  }
  return codes >= 4 && noughts > 0;
}

/** "+3", "-1", "+14": a column whose every figure is a text with its sign says so on purpose, for a number shows no plus. */
export function holdsSigned(table: Table, sheet: SheetSnapshot, column: number): boolean {
  let [signed, plus] = [0, 0];
  for (const { row } of table.rows) {
    const content = contentAt(table, row, column);
    if (content.kind !== "number") continue;
    const text = String(valueAt(sheet, row, column)).trim();
    if (!content.asText || !/^(?:[+-]|0$)/u.test(text)) return false;
    signed++;
    if (text.startsWith("+")) plus++;
  }
  return signed >= 3 && plus > 0;
}

/** The whole numbers of a column; none where it holds numbers with decimals. */
export function listWholes(table: Table, column: number): ReadonlySet<number> {
  const wholes = new Set<number>();
  for (const { row } of table.rows) {
    const content = contentAt(table, row, column);
    if (content.kind !== "number") continue;
    if (content.decimals === 0) wholes.add(content.value);
    else if (!content.asText) return new Set();
  }
  return wholes;
}

/** "31,36" among whole numbers that hold one of the two and reach as far as the other: two of them, and no decimals. */
export function isList(text: string, wholes: ReadonlySet<number>): boolean {
  const sides = /^\s*(\d{1,6})[,.](\d{1,6})\s*$/u.exec(text);
  const [one, other] = [Number(sides?.[1]), Number(sides?.[2])];
  if (!(one < other) || wholes.size < 3) return false;
  const [has, hasOther] = [wholes.has(one), wholes.has(other)];
  if (has && hasOther) return true;
  return (has || hasOther) && other <= Math.max(...wholes) && one >= Math.min(...wholes);
}
