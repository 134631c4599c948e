import { foldToneStyle, foldWords } from "../base/fold-text";
import type { ColumnKey } from "../model/register";
import type { FoundTable } from "./found-table";
import type { OwnLabels } from "./read-headings";
import { isTotalLabel } from "./row-words";

/** Columns of a table of figures that may hold its labels, from the left. */
const LABEL_COLUMNS = 3;
/** Lines of one table whose labels are read. */
const MOST_LINES = 500;

/**
 * What the office's tables of figures call the groups of entries that they count. A line of a list that says the same, whatever
 * its words are ("CHI BỘ", "CHUYÊN MÔN"), names the unit or the field of the entries below: which of them, the table's header
 * says, else that the list has a column for the other. The tables are read when the first line is asked about.
 */
export function createOwnLabels(tables: () => readonly FoundTable[]): OwnLabels {
  let known: ReadonlyMap<string, string> | null = null;
  return (text, open) => {
    const may = NAMED.filter((id) => open.has(id));
    if (may.length === 0) return null;
    known ??= collect(tables());
    const header = known.get(foldToneStyle(text));
    if (header === undefined || OTHERS.test(header)) return null;
    const said = FIELDS.test(header) ? "field" : UNITS.test(header) ? "unit" : null;
    if (said !== null) return open.has(said) ? said : null;
    return may.length === 1 ? (may[0] ?? null) : null;
  };
}

const NAMED: readonly ColumnKey[] = ["unit", "field"];
const FIELDS = /\b(?:linh vuc|noi dung|chuyen de|mang|mon)\b/u;
const UNITS = /\b(?:don vi|dia phuong|dia ban|co quan|to chuc|thon|xom|truong|phong|to)\b/u;
const OTHERS = /\b(?:cap|khen|hinh thuc|doi tuong|nam|thang|quy|loai)\b/u;

/** The labels of all tables, folded, with the words that stand above each. */
function collect(tables: readonly FoundTable[]): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  const add = (text: string, header: string): void => {
    const key = foldToneStyle(text);
    if (key !== "" && !isTotalLabel(text) && !labels.has(key)) labels.set(key, header);
  };
  for (const { grid, area, headers } of tables) {
    for (const { path } of headers) add(path.at(-1) ?? "", foldWords(path.slice(0, -1).join(" ")));
    for (const { column, path } of headers.slice(0, LABEL_COLUMNS)) {
      const header = foldWords(path.join(" "));
      const bottom = Math.min(area.bodyBottom, area.bodyTop + MOST_LINES);
      for (let row = area.bodyTop; row <= bottom; row++) add(grid.text(row, column), header);
    }
  }
  return labels;
}
