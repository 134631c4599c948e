import type { CrosstabReader } from "../crosstabs/crosstab-reader";
import { foldWords } from "../base/fold-text";
import type { Table } from "../model/table";
import { createCategoryFinder } from "../template/find-category";
import type { Category, Template } from "../template/schema";

/** A writing of a list that figures of a table have shown to be what one of its labels says. */
export interface ProvenName {
  readonly writing: string;
  readonly label: string;
}

/**
 * Fields and levels that were taken for two, of which the office's own table counts the one under the label of the other:
 * "Tôn giáo, dân tộc" of the list under "Dân tộc và tôn giáo". A value that has a line of its own in some table is no other.
 */
export function listProvenNames(
  template: Template,
  tables: readonly Table[],
  crosstabs: CrosstabReader,
): readonly ProvenName[] {
  const finders = [template.fields, template.levels].map(createCategoryFinder);
  const found = new Map<Category, Set<Category>>();
  const own = new Set<Category>();
  for (const table of tables) {
    const crosstab = table.document === undefined && table.kind !== "register" ? crosstabs.read(table) : null;
    if (!crosstab) continue;
    const lines = [
      ...table.rows.map(({ row, label }) => ({ labels: [label], condition: crosstab.rows.get(row) })),
      ...table.columns.map(({ column, path }) => ({ labels: path, condition: crosstab.columns.get(column) })),
    ];
    for (const { labels, condition = [] } of lines)
      for (const finder of finders) {
        const named = labels.map((label) => finder.exact(stripMark(label))).find((each) => each !== null);
        if (!named) continue;
        own.add(named);
        for (const { attribute, codes } of condition)
          for (const code of codes) {
            const value = crosstab.list.attributes[attribute]?.values[code] ?? "";
            const meant = finder.exact(value);
            if (meant) found.set(meant, (found.get(meant) ?? new Set()).add(named));
          }
      }
  }
  return [...found].flatMap(([value, labels]): readonly ProvenName[] => {
    const [label, more] = labels;
    if (!label || more || label === value || own.has(value)) return [];
    return [value.name, ...value.aliases].map((writing) => ({ writing, label: label.name }));
  });
}

function stripMark(label: string): string {
  return label.replace(/^\s*(?:[-+•*]|\d{1,2}[.)])\s*/u, "");
}

/** The label that a writing was shown to be; null where none was. */
export function findProven(text: string, names: readonly ProvenName[]): string | null {
  const words = foldWords(text);
  return names.find(({ writing }) => foldWords(writing) === words)?.label ?? null;
}
