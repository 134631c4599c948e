import { tidyText } from "../base/fold-text";
import { contentAt, type Table, type TableColumn } from "../model/table";

/**
 * The column that says what each row is counted in: by its header ("Đơn vị tính"), or by what stands in it: short words in small
 * letters ("lượt", "triệu đồng"), which no names are. `null` where there is none.
 */
export function findUnitColumn(table: Table): TableColumn | null {
  const others = table.columns.filter(({ role }) => role !== "measure" && role !== "ordinal");
  return (
    others.find(({ path }) => NAMED.test(tidyText(path.at(-1) ?? "").toLowerCase())) ??
    others.find((column) => holdsUnits(table, column)) ??
    null
  );
}

const NAMED = /^(?:đơn vị tính|đvt|đv tính)$/u;

function holdsUnits(table: Table, { column }: TableColumn): boolean {
  const labels = new Set(table.rows.map(({ label }) => label));
  const texts = table.rows.slice(0, SAMPLE).flatMap(({ row }) => {
    const content = contentAt(table, row, column);
    return content.kind === "text" ? [content.text.trim()] : [];
  });
  return texts.length > 1 && texts.every((text) => UNIT.test(text) && !labels.has(text));
}

const SAMPLE = 60;
const UNIT = /^(?:%|\p{Ll})[\p{Ll}\d%/. ]{0,24}$/u;

/** What each row is counted in, in small letters, where a column of the table says so. */
export function readRowUnits(table: Table): (row: number) => string | null {
  const column = findUnitColumn(table)?.column;
  return (row) => {
    const content = column === undefined ? null : contentAt(table, row, column);
    return content?.kind === "text" ? content.text.trim().toLowerCase() : null;
  };
}
