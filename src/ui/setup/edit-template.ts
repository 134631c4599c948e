import type { Category, ColumnNode, Filter, Template } from "../../core/template/schema";

/** A field or level as it is edited: names and aliases as text, the id kept so that tables still find it. */
export interface CategoryRow {
  /** Null for one that is new. */
  readonly id: string | null;
  readonly name: string;
  /** Parted by semicolons. */
  readonly aliases: string;
}

export type Dimension = "fields" | "levels";

export function writeRows(categories: readonly Category[]): readonly CategoryRow[] {
  return categories.map(({ id, name, aliases }) => ({ id, name, aliases: aliases.join("; ") }));
}

/** The template with these fields or levels; rows without a name are dropped, new ones get an id of their own. */
export function changeCategories(
  template: Template,
  dimension: Dimension,
  rows: readonly CategoryRow[],
): Template {
  const taken = new Set([...template[dimension], ...rows].map(({ id }) => id));
  const categories = rows
    .filter(({ name }) => name.trim() !== "")
    .map(({ id, name, aliases }) => ({
      id: id ?? findFreeId(dimension, taken),
      name: tidy(name),
      aliases: splitNames(aliases),
    }));
  return { ...template, [dimension]: categories };
}

function findFreeId(dimension: Dimension, taken: Set<string | null>): string {
  for (let number = 1; ; number++) {
    const id = `${dimension === "fields" ? "field" : "level"}-${number}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** Whether a table or relation of the template names the field or level, so that it cannot go. */
export function isInUse(template: Template, dimension: Dimension, id: string): boolean {
  const key = dimension === "fields" ? "field" : "level";
  const names = (filter: Filter | undefined): boolean => filter?.[key] === id;
  const inNodes = (nodes: readonly ColumnNode[] | undefined): boolean =>
    nodes?.some((node) => names(node.filter) || inNodes(node.children)) ?? false;
  return (
    template.tables.some((table) => inNodes(table.columns)) ||
    template.relations.some(({ part, whole, otherWhole }) => names(part) || names(whole) || names(otherWhole))
  );
}

/** The catalogue of units as text, one a line, other names after semicolons. */
export function writeUnits(units: Template["units"]): string {
  return units.map(({ name, aliases }) => [name, ...aliases].join("; ")).join("\n");
}

/** Reads that text, also pasted from Excel with tabs between columns and numbers before the names. A unit named twice is one. */
export function readUnits(text: string): Template["units"] {
  const units = new Map<string, Template["units"][number]>();
  for (const line of text.split(/\r?\n/u)) {
    const names = splitNames(line.replaceAll("\t", ";"));
    const [name, ...aliases] = /^\d+\.?$/u.test(names[0] ?? "") ? names.slice(1) : names;
    if (name === undefined) continue;
    const known = units.get(name);
    const all = [...new Set([...(known?.aliases ?? []), ...aliases])].filter((each) => each !== name);
    units.set(name, { name, aliases: all });
  }
  return [...units.values()];
}

function splitNames(text: string): string[] {
  return text
    .split(";")
    .map(tidy)
    .filter((name) => name !== "");
}

function tidy(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
