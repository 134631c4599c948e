import { foldWords } from "../base/fold-text";
import type { ColumnKey, Meaning, RegisterHeading } from "../model/register";
import type { Template } from "../template/schema";
import type { TableArea } from "./table-area";
import { isUnitName } from "./find-sheet-unit";
import { createMeaningReader, type UnitCatalogue } from "./read-meaning";
import { listReadings, styleOfMark } from "./heading-words";
import { isAsideLabel, isGroupOrdinal, isLetterhead, isTotalLabel } from "./row-words";
import type { SheetGrid } from "./sheet-grid";

/** What a line between the entries may say for those below it. */
const SPOKEN_FOR: readonly ColumnKey[] = ["unit", "subject", "kind", "field", "yearRegistered"];

/**
 * Reads the lines between the entries that speak for the entries below: "I | Xã Bình Lâm", "B. CÁ NHÂN", "Năm 2021".
 * `open` are the columns that the table does not have. A line that names none of their values ("Khối xã") is a group's
 * name and says nothing; one that begins as a unit's name does ("Xã …") but is in no catalogue is a unit all the same.
 */
export function readHeadings(
  grid: SheetGrid,
  area: TableArea,
  rows: readonly number[],
  open: ReadonlySet<ColumnKey>,
  template: Template,
  units: UnitCatalogue,
): readonly RegisterHeading[] {
  const readers = SPOKEN_FOR.filter((id) => open.has(id)).flatMap((id) => {
    const spec = template.columns.find((each) => each.id === id);
    return spec && id !== "unit" ? [{ id, read: createMeaningReader(spec, template, units) }] : [];
  });
  const headings: RegisterHeading[] = [];
  if (readers.length === 0 && !open.has("unit")) return headings;
  /** Of what each column is spoken for now: the style of the line that did. */
  const styles = new Map<ColumnKey, string>();
  /** Of each style of numbering, how many lines named a unit: the next one so numbered does, whatever it is called. */
  const unitsIn = new Map<string, number>();
  for (const row of rows) {
    const line = readLine(grid, area, row);
    if (!line) continue;
    const { text, column, style } = line;
    const other = listReadings(text)
      .flatMap((reading) =>
        readers.map(({ id, read }) => ({ id, text: reading, meaning: read(reading, false) })),
      )
      .find(({ meaning }) => meaning.kind === "category" || meaning.kind === "year");
    const isNextUnit = line.spans && style !== "" && (unitsIn.get(style) ?? 0) >= 2;
    const unit = !other && open.has("unit") ? readUnit(text, line.spans, isNextUnit, template, units) : null;
    if (other) headings.push({ row, column, ...other });
    else if (unit) headings.push({ row, column, text, id: "unit", meaning: unit });
    else if (line.spans && text.length <= LONGEST_NAME) {
      // A group that nobody understands ends the one before it on its level.
      for (const [id, own] of styles) {
        if (own !== style) continue;
        headings.push({ row, column, text: "", id, meaning: { kind: "empty" } });
        styles.delete(id);
      }
    }
    if (unit) unitsIn.set(style, (unitsIn.get(style) ?? 0) + 1);
    const read = other?.id ?? (unit ? "unit" : null);
    if (read) styles.set(read, style);
  }
  return headings;
}

interface Line {
  readonly text: string;
  readonly column: number;
  /** It stands across the table, or behind a group's mark: no entry does. */
  readonly spans: boolean;
  readonly style: string;
}

/** The one text of a line that holds little else, without its ordinal; `null` for totals, notes and the like. */
function readLine(grid: SheetGrid, area: TableArea, row: number): Line | null {
  let found: { text: string; column: number } | null = null;
  let marked = "";
  let filled = 0;
  for (let column = area.left; column <= area.right; column++) {
    const text = grid.text(row, column);
    if (text === "") continue;
    if (++filled > 4) return null;
    if (isGroupOrdinal(text)) marked = text;
    else if (/^[\d.,]+[.)]?$/u.test(text)) continue;
    else if (found) return null;
    else found = { text, column };
  }
  if (!found || found.text.length > 150) return null;
  const { text, column } = found;
  if (isTotalLabel(text) || isAsideLabel(text) || isLetterhead(text)) return null;
  const bare = text
    .replace(ORDINAL, "")
    .replace(UNIT_WORD, "")
    .trim()
    .replace(/[:：]$/u, "")
    .trim();
  const merge = grid.mergeAt(row, column);
  const wide = merge !== undefined && merge.right - merge.left >= 2;
  const spans = wide || marked !== "" || bare !== text || filled === 1;
  return {
    text: bare,
    column,
    spans,
    style: styleOfMark(marked === "" ? (ORDINAL.exec(text)?.[0] ?? "") : marked),
  };
}

/** Longer lines are remarks, and name no group. */
const LONGEST_NAME = 80;

const ORDINAL = /^(?:[IVX]{1,5}|[A-HĐ]|\d{1,3})\s?[.)/:-]\s*/u;
const UNIT_WORD = /^(?:tên\s+)?(?:đơn vị|địa phương|cơ quan)\s*:\s*/iu;

function readUnit(
  text: string,
  spans: boolean,
  isNextUnit: boolean,
  template: Template,
  units: UnitCatalogue,
): Meaning | null {
  if (template.units.length > 0) {
    const known = units.read(text);
    if (known.kind === "category") return known;
    return spans && isUnitName(text) && foldWords(text).includes(" ") ? known : null;
  }
  return spans && (isUnitName(text) || isNextUnit) ? units.read(text) : null;
}
