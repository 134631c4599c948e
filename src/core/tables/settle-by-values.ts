import { createCategoryFinder } from "../template/find-category";
import type { Category, Template } from "../template/schema";
import type { ColumnKey } from "../model/register";
import type { ColumnSample } from "./column-sample";
import type { ColumnHeader } from "./read-header";
import { createMeaningReader, createUnitCatalogue } from "./read-meaning";
import { isDenied, isOrdinalHeader } from "./row-words";

/** What people said of columns, by the header's words: a register column, or `"none"`. */
export type ColumnWords = ReadonlyMap<string, ColumnKey | "none">;

/** What the columns of a list were taken for by their headers; what stands in them may move that. */
export interface ColumnRoles {
  readonly columns: Map<ColumnKey, ColumnHeader>;
  readonly confidence: Map<ColumnKey, number>;
  readonly words: ColumnWords;
  readonly headers: readonly ColumnHeader[];
  readonly template: Template;
  readonly sampleOf: (column: number) => ColumnSample;
}

/** The words of a header as the Report gives them. */
export function headerName({ path }: ColumnHeader): string {
  return path.join(" › ");
}

/**
 * A column called "Loại" that holds nothing but "Tập thể" and "Cá nhân" is the one of subjects, where no other is: values
 * decide between the two. What a person said stays.
 */
export function moveByValues({ columns, confidence, words, template, sampleOf }: ColumnRoles): void {
  for (const [from, to] of [
    ["kind", "subject"],
    ["subject", "kind"],
  ] as const) {
    const header = columns.get(from);
    if (!header || columns.has(to) || words.has(headerName(header))) continue;
    const texts = sampleOf(header.column).values.filter(
      (value) => typeof value === "string" && value.trim() !== "",
    );
    const lists = { kind: template.kinds, subject: template.subjects };
    const count = (list: readonly Category[]): number => {
      const finder = createCategoryFinder(list);
      return texts.filter((value) => finder.exact(String(value)) !== null).length;
    };
    if (count(lists[from]) > 0 || count(lists[to]) * 2 <= texts.length) continue;
    columns.delete(from);
    columns.set(to, header);
    confidence.set(to, confidence.get(from) ?? 1);
    confidence.delete(from);
    return;
  }
}

/**
 * A column called "Tập thể, cá nhân" that names them tells who it is; which of the two they are another one says, or none.
 */
export function leaveNames({ columns, confidence, words, headers, template, sampleOf }: ColumnRoles): void {
  const header = columns.get("subject");
  if (!header || words.has(headerName(header))) return;
  const finder = createCategoryFinder(template.subjects);
  const textsOf = ({ column }: ColumnHeader): readonly string[] =>
    sampleOf(column).values.filter((value) => typeof value === "string");
  const known = (texts: readonly string[]): number =>
    texts.filter((text) => finder.exact(text) !== null).length;
  const texts = textsOf(header);
  if (texts.length < 3 || known(texts) > 0) return;
  const other = new Set([...columns.values()].map(({ column }) => column));
  const meant = headers.find((each) => {
    const own = textsOf(each);
    return !other.has(each.column) && own.length > 0 && known(own) * 2 > own.length;
  });
  if (!meant && new Set(texts).size * 2 <= texts.length) return;
  columns.delete("subject");
  const sure = confidence.get("subject") ?? 1;
  confidence.delete("subject");
  if (meant) {
    columns.set("subject", meant);
    confidence.set("subject", sure);
  }
  if (columns.has("name")) return;
  columns.set("name", header);
  confidence.set("name", sure);
}

/** So many of the forms must name who gave them. */
const NAMES_LEVEL = 0.7;

/** "Giấy khen của Chủ tịch UBND xã" is a form and a level in one: where no column has levels, that of forms tells them, too. */
export function readLevelsInForms(
  { columns, confidence, template, sampleOf }: ColumnRoles,
  spread: readonly ColumnKey[],
): void {
  const forms = columns.get("awardForm");
  const spec = template.columns.find(({ id }) => id === "levelAwarded");
  if (!forms || !spec || columns.has("levelAwarded") || spread.includes("levelAwarded")) return;
  const read = createMeaningReader(spec, template, createUnitCatalogue(template));
  const meanings = sampleOf(forms.column)
    .values.filter((value) => typeof value !== "string" || !isDenied(value))
    .map((value) => read(value, false).kind)
    .filter((kind) => kind !== "empty");
  const levels = meanings.filter((kind) => kind === "category").length;
  if (levels === 0 || levels < meanings.length * NAMES_LEVEL) return;
  columns.set("levelAwarded", forms);
  confidence.set("levelAwarded", confidence.get("awardForm") ?? 1);
}

/** So many values tell whether a column's come again. */
const ENOUGH = 8;

/**
 * A column called "Nội dung" whose few values come again and again sorts the entries, and says of none what was done: where
 * another column does, that is the title, and this one the field, unless there is one. What a person said stays. `asked`: a
 * column that may be the title and is not used yet. Gives whether the title was moved.
 */
export function moveTitle(
  { columns, confidence, words, headers, sampleOf }: ColumnRoles,
  spread: readonly ColumnKey[],
  asked: ColumnHeader | undefined,
): boolean {
  const header = columns.get("title") ?? asked;
  if (!header || words.has(headerName(header))) return false;
  const own = listTexts(sampleOf(header.column));
  if (own.length < ENOUGH || new Set(own).size * 3 > own.length || new Set(own).size < 2) return false;
  const taken = new Set([...columns.values()].map(({ column }) => column));
  const title = headers
    .filter((each) => !taken.has(each.column) && !words.has(headerName(each)))
    .filter(({ path }) => !isOrdinalHeader(path.at(-1) ?? ""))
    .map((each) => ({ each, texts: listTexts(sampleOf(each.column)) }))
    .filter(({ texts }) => texts.length >= own.length * 0.8 && new Set(texts).size >= texts.length * 0.8)
    .sort((one, other) => meanLength(other.texts) - meanLength(one.texts))[0];
  if (!title || meanLength(title.texts) < meanLength(own)) return false;
  const sure = confidence.get("title") ?? 1;
  columns.set("title", title.each);
  if (columns.has("field") || spread.includes("field")) return true;
  columns.set("field", header);
  confidence.set("field", sure);
  return true;
}

/**
 * "Địa bàn" over a few names that come again is the unit where no other column is; over addresses, each its own, it is no
 * unit.
 */
export function moveArea({ columns, confidence, words, sampleOf }: ColumnRoles): void {
  const header = columns.get("address");
  if (!header || columns.has("unit") || words.has(headerName(header))) return;
  const texts = listTexts(sampleOf(header.column));
  if (!/địa bàn/iu.test(header.path.at(-1) ?? "") || texts.length < ENOUGH) return;
  if (new Set(texts).size * 2 > texts.length) return;
  // "Thôn A, xã B": where something stands, within a unit.
  if (texts.filter((text) => text.includes(",")).length * 2 > texts.length) return;
  columns.delete("address");
  columns.set("unit", header);
  confidence.set("unit", confidence.get("address") ?? 1);
  confidence.delete("address");
}

function listTexts({ values }: ColumnSample): readonly string[] {
  return values.filter((value) => typeof value === "string" && /\p{L}{2}/u.test(value)) as string[];
}

function meanLength(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
}
