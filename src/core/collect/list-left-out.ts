import { repairEncoding } from "../base/legacy-encoding";
import { tidyText } from "../base/fold-text";
import type { RegisterTable } from "../model/register";
import type { Table } from "../model/table";
import type { SheetSnapshot } from "../model/workbook";
import { isTotalLabel } from "../tables/row-words";
import type { LeftOutRow } from "./collected-file";

/** The filled rows of a register, and below the last table of its sheet, that were not taken as entries. */
export function listLeftOut(
  table: RegisterTable,
  sheet: SheetSnapshot,
  tables: readonly Table[],
): readonly LeftOutRow[] {
  const own = tables.find((each) => each.id === table.table);
  if (!own) return [];
  // One that nobody understands only ends the one before: it is told as a line that was not taken.
  const headings = new Set(
    table.headings?.filter(({ meaning }) => meaning.kind !== "empty").map((heading) => heading.row),
  );
  const labels = new Set(own.columns.map((column) => tidyText(column.path.at(-1) ?? "").toLowerCase()));
  const within = (table.others ?? []).map((row): LeftOutRow => {
    const texts = readRow(sheet, row);
    const repeats = texts.filter((text) => labels.has(text.toLowerCase())).length;
    const why = headings.has(row)
      ? "heading"
      : repeats >= 2
        ? "repeated-header"
        : texts.some((text) => isTotalLabel(repairEncoding(text)))
          ? "total"
          : "few-cells";
    return { row, why, text: shorten(texts) };
  });
  return [...within, ...listBelow(own, sheet, tables)];
}

/** Rows below this register, up to the next, that belong to no other table: a note has one cell, a signature two. */
function listBelow(own: Table, sheet: SheetSnapshot, tables: readonly Table[]): readonly LeftOutRow[] {
  const others = tables.filter((each) => each.sheet === own.sheet && each !== own);
  const next = Math.min(
    sheet.values.length,
    ...others
      .filter((each) => each.kind === "register" && each.range.top > own.range.bottom)
      .map((each) => each.range.top),
  );
  const found: LeftOutRow[] = [];
  for (let row = own.range.bottom + 1; row < next; row++) {
    if (others.some(({ range }) => range.top <= row && row <= range.bottom)) continue;
    const texts = readRow(sheet, row);
    if (texts.length >= LEAST_OF_ENTRY) found.push({ row, why: "outside", text: shorten(texts) });
  }
  return found;
}

const LEAST_OF_ENTRY = 3;

function readRow(sheet: SheetSnapshot, row: number): readonly string[] {
  return (sheet.values[row] ?? []).flatMap((value) => {
    const text = tidyText(String(value));
    return text === "" ? [] : [text];
  });
}

function shorten(texts: readonly string[]): string {
  const text = texts.map(repairEncoding).join(" | ");
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}

const LONGEST = 200;
