import { foldToneStyle, foldWords } from "../base/fold-text";
import type { Dimensions } from "../model/table";
import type { Category, ColumnNode, Filter, Template } from "../template/schema";
import { createCategoryFinder, type CategoryFinder } from "../template/find-category";
import { findPeriod } from "./periods";
import { readLevel } from "./read-level";
import { isDenied, isTotalHeader } from "./row-words";

/** Reads what the figures under a header path count. Built once for a template. */
export interface HeaderInterpreter {
  readonly interpret: (path: readonly string[]) => Dimensions;
  /** The measures that a line of a title names. */
  readonly measuresIn: (line: string) => readonly string[];
  readonly fields: CategoryFinder;
  readonly kinds: CategoryFinder;
  readonly subjects: CategoryFinder;
  readonly levels: CategoryFinder;
}

/** Each label adds to what those above it said; the lower label wins where both speak of the same dimension. */
export function createHeaderInterpreter(template: Template): HeaderInterpreter {
  const fields = createCategoryFinder(template.fields);
  const kinds = createCategoryFinder(template.kinds);
  const subjects = createCategoryFinder(template.subjects);
  const levels = createCategoryFinder(template.levels);
  const nodes = new Map<string, Filter>();
  // A table rebuilt after an office's own is read as that one was.
  for (const table of template.tables)
    if (!table.rowList || table.rowList.some(({ label }) => label === "{period}"))
      collectNodes(table.columns, nodes);
  const measures = template.measures
    .flatMap((measure) => measure.labels.map((label) => ({ words: foldWords(label), id: measure.id })))
    .sort((a, b) => b.words.length - a.words.length);

  const readLabel = (label: string): Dimensions => {
    const words = foldWords(label);
    const known = nodes.get(withoutYears(words));
    const period = findPeriod(label);
    const said = measures.find((each) => containsWords(words, each.words));
    const measure = known?.measure ?? said?.id;
    // "Số mô hình tiêu biểu được nhân rộng": what is counted, and of which kind.
    const beside = (list: readonly Category[]): string | undefined =>
      said === undefined ? undefined : findOnly(list, label, said.words);
    const kind = known?.kind ?? kinds.exact(label)?.id ?? beside(template.kinds);
    const subject = known?.subject ?? subjects.exact(label)?.id ?? beside(template.subjects);
    const level = known?.level ?? (levels.exact(label) ?? readLevel(label, levels.exact))?.id;
    const field = known?.field ?? fields.exact(label)?.id;
    return {
      // "Mô hình" alone is a kind; it names a measure only with more words ("Tổng số mô hình, nội dung, việc làm").
      ...(measure !== undefined && kinds.exact(label) === null ? { measure } : {}),
      ...(kind === undefined ? {} : { kind }),
      ...(subject === undefined ? {} : { subject }),
      ...(level === undefined ? {} : { level }),
      ...(field === undefined ? {} : { field }),
      ...(period ? { period } : {}),
    };
  };
  const cache = new Map<string, Dimensions>();
  const interpret = (path: readonly string[]): Dimensions => {
    let dimensions: Dimensions = {};
    // What is not done is no count of what is.
    if (path.some(isDenied)) return {};
    for (const label of path) {
      let read = cache.get(label);
      if (!read) cache.set(label, (read = readLabel(label)));
      dimensions = { ...dimensions, ...read };
    }
    return dimensions;
  };
  const measuresIn = (line: string): readonly string[] => {
    const found: string[] = [];
    let words = ` ${foldWords(line)} `;
    for (const measure of measures) {
      if (!words.includes(` ${measure.words} `)) continue;
      words = words.replaceAll(` ${measure.words} `, " | ");
      found.push(measure.id);
    }
    return found;
  };
  return { interpret, measuresIn, fields, kinds, subjects, levels };
}

/** The one category that a label names by two words or more, outside the words that say what is counted. */
function findOnly(list: readonly Category[], label: string, measure: string): string | undefined {
  const spoken = ` ${foldToneStyle(label)} `;
  const named = list.filter(({ name, aliases }) =>
    [name, ...aliases].some(
      (each) =>
        each.includes(" ") &&
        spoken.includes(` ${foldToneStyle(each)} `) &&
        !containsWords(measure, foldWords(each)),
    ),
  );
  return named.length === 1 ? named[0]?.id : undefined;
}

function containsWords(words: string, part: string): boolean {
  return ` ${words} `.includes(` ${part} `);
}

function withoutYears(words: string): string {
  return words
    .replace(/\b(19|20)\d\d\b/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The template's own header labels with their filters, so that its tables are read back exactly as they are built. */
function collectNodes(list: readonly ColumnNode[], into: Map<string, Filter>): void {
  for (const node of list) {
    const words = foldWords(node.label.replace(/\{\w+\}/gu, " "));
    if (node.filter && words !== "" && !isTotalHeader(words) && !into.has(words))
      into.set(words, node.filter);
    if (node.children) collectNodes(node.children, into);
  }
}
