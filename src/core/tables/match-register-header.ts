import { distance } from "fastest-levenshtein";
import { foldWords } from "../base/fold-text";
import type { ColumnId, Template } from "../template/schema";
import type { ColumnHeader } from "./read-header";

/** Which column of the register each column of a sheet is. */
export interface RegisterHeader {
  readonly columns: ReadonlyMap<ColumnId, ColumnHeader>;
}

/** Fewer than this many known headers is not a register. */
const MIN_KNOWN = 4;

/**
 * Takes a table for a register when enough of its headers are the template's: by name or alias, by the words of the whole
 * header path in any order ("Khen thưởng › Năm" is "Năm khen thưởng"), or one typing slip away. Else null.
 */
export function matchRegisterHeader(
  headers: readonly ColumnHeader[],
  template: Template,
): RegisterHeader | null {
  const columns = new Map<ColumnId, ColumnHeader>();
  const taken = new Set<number>();
  for (const nameOf of [leafWords, pathWords, sortedPathWords, leafWords]) {
    const fuzzy = nameOf === leafWords && taken.size > 0;
    for (const header of headers) {
      if (taken.has(header.column)) continue;
      const name = nameOf(header.path);
      if (name === "") continue;
      const id = findColumn(template, name, nameOf === sortedPathWords, fuzzy);
      if (id === null || columns.has(id)) continue;
      columns.set(id, header);
      taken.add(header.column);
    }
  }
  const subject = columns.has("title") || columns.has("name");
  const sorted =
    columns.has("unit") || columns.has("field") || columns.has("subject") || columns.has("yearAwarded");
  return columns.size >= MIN_KNOWN && subject && sorted ? { columns } : null;
}

function leafWords(path: readonly string[]): string {
  return foldWords(path.at(-1) ?? "");
}

function pathWords(path: readonly string[]): string {
  return foldWords(path.join(" "));
}

function sortedPathWords(path: readonly string[]): string {
  return sortWords(pathWords(path));
}

function sortWords(words: string): string {
  return words.split(" ").sort().join(" ");
}

function findColumn(template: Template, name: string, sorted: boolean, fuzzy: boolean): ColumnId | null {
  for (const spec of template.columns) {
    for (const alias of [spec.header, ...spec.aliases]) {
      const words = sorted ? sortWords(foldWords(alias)) : foldWords(alias);
      if (words === name) return spec.id;
      if (
        fuzzy &&
        words.length >= 6 &&
        Math.abs(words.length - name.length) <= 1 &&
        distance(words, name) === 1
      )
        return spec.id;
    }
  }
  return null;
}
