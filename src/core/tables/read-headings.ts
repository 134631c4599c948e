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
 * name and says nothing, unless the lines numbered alike name one column, or it begins as a unit's name does ("Xã …").
 * `ownTables` tells which column the office's own tables have a line's words for.
 */
export function readHeadings(
  grid: SheetGrid,
  area: TableArea,
  rows: readonly number[],
  open: ReadonlySet<ColumnKey>,
  template: Template,
  units: UnitCatalogue,
  ownTables: OwnLabels,
): readonly RegisterHeading[] {
  const readers = new Map(
    SPOKEN_FOR.filter((id) => open.has(id)).flatMap((id) => {
      const spec = template.columns.find((each) => each.id === id);
      return spec && id !== "unit" ? [[id, createMeaningReader(spec, template, units)] as const] : [];
    }),
  );
  if (readers.size === 0 && !open.has("unit")) return [];
  const lines = rows.flatMap((row): ReadLine[] => {
    const line = readLine(grid, area, row);
    if (!line) return [];
    const known = listReadings(line.text)
      .flatMap((text) => [...readers].map(([id, read]) => ({ id, text, meaning: read(text, false) })))
      .find(({ meaning }) => meaning.kind === "category" || meaning.kind === "year");
    const unit = known || !open.has("unit") ? null : readUnit(line, template, units);
    const named = known ?? (unit && { id: "unit" as const, text: line.text, meaning: unit });
    return [{ ...line, row, named, own: named ? null : ownTables(line.text, open) }];
  });
  const styles = nameStyles(lines, open);
  const headings: RegisterHeading[] = [];
  /** Of what each column is spoken for now: the style of the line that did. */
  const spoken = new Map<ColumnKey, string>();
  for (const { row, column, text, style, spans, named, own } of lines) {
    const isName = spans && text.length <= LONGEST_NAME;
    const id = named?.id ?? (isName ? (own ?? styles.get(style)) : undefined);
    if (named) headings.push({ row, column, ...named });
    else if (id) {
      const meaning = id === "unit" ? units.read(text) : readers.get(id)?.(text, false);
      if (meaning) headings.push({ row, column, text, id, meaning });
    } else if (isName) {
      // A group that nobody understands ends the one before it on its level.
      for (const [each, from] of spoken) {
        if (from !== style) continue;
        headings.push({ row, column, text: "", id: each, meaning: { kind: "empty" } });
        spoken.delete(each);
      }
    }
    if (id) spoken.set(id, style);
  }
  return headings;
}

/** Which column, of those that a list does not have, the office's own tables name a group of entries by; null for none. */
export type OwnLabels = (text: string, open: ReadonlySet<ColumnKey>) => ColumnKey | null;

/**
 * What all lines of a numbering name, by how it looks: two and more of them and half of all, and nothing else. One is enough
 * among three where entries are only told apart by their unit or only by their field so.
 */
function nameStyles(
  lines: readonly ReadLine[],
  open: ReadonlySet<ColumnKey>,
): ReadonlyMap<string, ColumnKey> {
  const names = new Map<string, ColumnKey>();
  for (const style of new Set(lines.map((line) => line.style))) {
    const own = lines.filter((line) => line.style === style && line.spans);
    const named = own.flatMap((line) => line.named?.id ?? line.own ?? []);
    const [id] = named;
    if (style === "" || id === undefined || named.some((each) => each !== id)) continue;
    const isOnly = open.has("unit") !== open.has("field") && (id === "unit" || id === "field");
    if (named.length >= 2 && named.length * 2 >= own.length) names.set(style, id);
    else if (isOnly && own.length >= 3) names.set(style, id);
  }
  return names;
}

interface ReadLine extends Line {
  readonly row: number;
  readonly named: Pick<RegisterHeading, "id" | "text" | "meaning"> | null;
  /** What the office's own tables take its words for. */
  readonly own: ColumnKey | null;
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

function readUnit({ text, spans }: Line, template: Template, units: UnitCatalogue): Meaning | null {
  if (template.units.length > 0) {
    const known = units.read(text);
    if (known.kind === "category") return known;
    return spans && isUnitName(text) && foldWords(text).includes(" ") ? known : null;
  }
  return spans && isUnitName(text) ? units.read(text) : null;
}
