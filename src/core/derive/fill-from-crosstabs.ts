import { foldToneStyle, foldWords } from "../base/fold-text";
import type { Crosstab } from "../crosstabs/crosstab";
import type { CrosstabReader } from "../crosstabs/crosstab-reader";
import type { Attribute } from "../crosstabs/entry-list";
import { likenessOf, readWords } from "../crosstabs/likeness";
import type { Table } from "../model/table";
import { readLevel } from "../tables/read-level";
import { isDenied, isTotalHeader, isTotalLabel } from "../tables/row-words";
import { createCategoryFinder } from "../template/find-category";
import type { Category, Template } from "../template/schema";
import { tradeTemplate } from "../template/trade-template";
import { nameIds } from "./name-ids";
import type { TemplateSources } from "./sources";

/**
 * Levels and fields that nothing else told, from the office's own tables of counts: the values of the list's columns that
 * their rows and columns divide, in the tables' order and words. What was taken from elsewhere stays.
 */
export function fillFromCrosstabs(
  { template, sources }: { readonly template: Template; readonly sources: TemplateSources },
  tables: readonly Table[],
  crosstabs: CrosstabReader,
): { readonly template: Template; readonly sources: TemplateSources } {
  if (PARTS.every((part) => sources[part].kind !== "trade")) return { template, sources };
  let filled = { template, sources };
  for (const table of tables) {
    if (table.document !== undefined || table.kind === "register") continue;
    const crosstab = crosstabs.read(table);
    if (!crosstab) continue;
    for (const part of PARTS) {
      if (filled.sources[part].kind !== "trade") continue;
      const labels = chooseDivision(table, crosstab, part);
      if (labels.length < 2) continue;
      filled = {
        template: { ...filled.template, [part]: nameCategories(labels, tradeTemplate()[part]) },
        sources: { ...filled.sources, [part]: { kind: "table", sheet: table.sheet } },
      };
    }
  }
  return fillFromLists(filled, tables, crosstabs);
}

/** What no table divides, from the columns of the lists that the tables count: the most frequent value first. */
function fillFromLists<T extends { readonly template: Template; readonly sources: TemplateSources }>(
  given: T,
  tables: readonly Table[],
  crosstabs: CrosstabReader,
): Pick<T, "template" | "sources"> {
  let filled: Pick<T, "template" | "sources"> = given;
  const lists = new Set(
    tables.flatMap((table) => {
      const own = table.document === undefined && table.kind !== "register" ? crosstabs.read(table) : null;
      return own ? [own.list] : [];
    }),
  );
  for (const { attributes } of lists)
    for (const part of ["levels", "fields"] as const) {
      if (filled.sources[part].kind !== "trade") continue;
      const values = attributes.map((each) => listValues(each, part)).find((each) => each.length > 1);
      if (!values) continue;
      filled = {
        template: { ...filled.template, [part]: nameCategories(values, tradeTemplate()[part]) },
        sources: { ...filled.sources, [part]: { kind: "register" } },
      };
    }
  return filled;
}

/** A column of more values sorts nothing. */
const MOST_VALUES = 20;

function listValues(attribute: Attribute, part: "levels" | "fields"): readonly string[] {
  const { how, header, values, codes } = attribute;
  if ((how !== "value" && how !== "mark") || values.length > MOST_VALUES) return [];
  const own = likeLevels(attribute);
  const headed = HEADERS[part].test(foldWords(header));
  const isOfLevels = own >= 0.5 || (headed && (own > 0 || values.some((value) => OF_LEVEL.test(value))));
  if (part === "levels" ? !isOfLevels : !headed || own >= 0.5) return [];
  const tally = new Int32Array(values.length);
  for (const code of codes) tally[code] = (tally[code] ?? 0) + 1;
  return values
    .map((value, code) => ({ value, entries: code === 0 || isDenied(value) ? 0 : (tally[code] ?? 0) }))
    .filter(({ entries }) => entries > 0)
    .sort((a, b) => b.entries - a.entries)
    .map(({ value }) => value);
}

type Part = "levels" | "fields" | "subjects";

const PARTS: readonly Part[] = ["levels", "fields", "subjects"];

/** How the column of a list is called that tells levels, or fields. */
const HEADERS = {
  levels: /\bcap\b|\bkhen\b|\bcong nhan\b|\bket qua\b/u,
  fields: /\bl(?:inh)? vuc\b|\bmon\b|\bmang\b|\bnhom\b|\bnoi dung\b|\bchu de\b|\bchuyen de\b/u,
};

/** The labels of one division of the table, in its order: of the attribute that reads most like the part; empty for none. */
function chooseDivision(table: Table, crosstab: Crosstab, part: Part): readonly string[] {
  if (part === "subjects") return chooseSubjects(table, crosstab);
  let best: { readonly labels: readonly string[]; readonly score: number } | null = null;
  for (const [index, labels] of listDivisions(table, crosstab)) {
    const attribute = crosstab.list.attributes[index];
    if (!attribute || attribute.how === "sheet" || attribute.how === "filled") continue;
    const own = likeLevels(attribute);
    const headed = HEADERS[part].test(foldWords(attribute.header));
    const score =
      part === "levels" ? own * 2 + (headed ? 1 : 0) : headed && own < 0.5 ? 1 + labels.length / 100 : 0;
    if (score >= 1 && (!best || score > best.score)) best = { labels, score };
  }
  return best?.labels ?? [];
}

/** More than so many values are no kinds of authors. */
const MOST_SUBJECTS = 4;

/** A division into few, one of which is known: "Cá nhân" beside "Nhóm tác giả". */
function chooseSubjects(table: Table, crosstab: Crosstab): readonly string[] {
  const finder = createCategoryFinder(tradeTemplate().subjects);
  for (const [index, labels] of listDivisions(table, crosstab)) {
    const values = crosstab.list.attributes[index]?.values.slice(1) ?? [];
    const isOne = values.length <= MOST_SUBJECTS && labels.length === values.length;
    if (isOne && values.some((value) => finder.exact(value) !== null)) return labels;
  }
  return [];
}

/** For each attribute that single lines name: the labels of those lines. */
function listDivisions(
  table: Table,
  { list, rows, columns }: Crosstab,
): ReadonlyMap<number, readonly string[]> {
  const divisions = new Map<number, string[]>();
  const add = (index: number, label: string): void => {
    const labels = divisions.get(index) ?? [];
    divisions.set(index, labels);
    if (!labels.some((each) => foldToneStyle(each) === foldToneStyle(label))) labels.push(label);
  };
  const named = [
    ...table.columns.map(({ column, path }) => ({ condition: columns.get(column) ?? [], labels: path })),
    ...table.rows.map(({ row, label }) => ({ condition: rows.get(row) ?? [], labels: [label] })),
  ];
  for (const { condition, labels } of named)
    for (const { attribute, codes } of condition) {
      if (codes.size > 1) continue;
      const value = [...codes].map((code) => list.attributes[attribute]?.values[code] ?? "")[0] ?? "";
      const label = chooseLabel(value, labels);
      if (label !== null) add(attribute, shorter(label, value));
    }
  return divisions;
}

/** The label of a path that says the value; null where none has a word of it. */
function chooseLabel(value: string, labels: readonly string[]): string | null {
  const own = readWords(value);
  let best: { readonly label: string; readonly likeness: number } | null = null;
  for (const label of labels) {
    if (isTotalHeader(label) || isTotalLabel(label)) continue;
    const likeness = likenessOf(own, readWords(label));
    if (likeness > 0 && (!best || likeness >= best.likeness)) best = { label, likeness };
  }
  return best?.label ?? null;
}

/** "Hiệu trưởng" of "Hiệu trưởng khen", "Tỉnh ủy" of "Tỉnh ủy biểu dương"; else as the table has it. */
function shorter(label: string, value: string): string {
  const name = label.replace(/^\s*(?:[-+•]|\d{1,2}[.)])\s*/u, "").trim();
  return foldToneStyle(name).startsWith(`${foldToneStyle(value)} `) ? value.trim() : name;
}

/** Which share of its values names a level or an organ of one. */
function likeLevels({ values }: Attribute): number {
  const finder = createCategoryFinder(tradeTemplate().levels);
  const own = values.slice(1);
  const levels = own.filter(
    (value) =>
      finder.exact(value) !== null || readLevel(value, finder.exact) !== null || ORGAN.test(foldWords(value)),
  );
  return own.length === 0 ? 0 : levels.length / own.length;
}

/** "Sở GD&ĐT", "UBND xã", "Tỉnh ủy", "Đạt cấp tỉnh". */
const ORGAN =
  /\b(?:cap (?:co so|truong|xa|phuong|huyen|nganh|tinh|trung uong|bo)|ubnd|tinh uy|thanh uy|huyen uy|dang uy|hieu truong|giam doc|trung uong|so (?:gd[a-z]*|y te|noi vu|nn[a-z]*)|bo truong|chu tich)\b/u;

/** "LĐLĐ tỉnh": a body's name that ends in its level; units are called so, too. */
const OF_LEVEL = /\s(?:tỉnh|huyện|xã|phường|trung ương)\s*$/iu;

function nameCategories(labels: readonly string[], known: readonly Category[]): Category[] {
  const finder = createCategoryFinder(known);
  const found = labels.map((label) => finder.exact(label));
  const ids = nameIds(labels.map((label, index) => found[index]?.id ?? label));
  return labels.map((label, index) => ({
    id: ids[index] ?? "",
    name: label.replace(/^cấp\s+/iu, "").replace(/^\p{L}/u, (letter) => letter.toLocaleUpperCase("vi")),
    aliases: [label, ...(found[index]?.aliases ?? [])].filter((each, at, all) => all.indexOf(each) === at),
  }));
}
