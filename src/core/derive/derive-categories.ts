import { distance } from "fastest-levenshtein";
import { foldWords, tidyText } from "../base/fold-text";
import { createCategoryFinder, type CategoryFinder } from "../template/find-category";
import type { Category } from "../template/schema";
import type { LabelGroup } from "./collect-labels";
import type { UsedValue } from "./collect-values";
import { nameIds } from "./name-ids";
import { dropLead, readsAs } from "../base/reads-as";
import type { PartSource } from "./sources";

export interface DerivedCategories {
  readonly categories: readonly Category[];
  readonly source: PartSource;
}

/** What is known of one dimension before a workbook is seen. */
export interface Dimension {
  readonly known: readonly Category[];
  /** Folded words by which a header says that the labels below it are values of the dimension. */
  readonly heading: RegExp;
  /** How a label of a table is looked up among categories; by its whole name where left out. */
  readonly read?: (label: string, finder: CategoryFinder) => Category | null;
  /** Whether values without a typed table stand as the trade orders them, or the most frequent first. */
  readonly order: "trade" | "frequency";
  /** Labels that no table's own word makes a new value: values of other dimensions. */
  readonly foreign: (label: string) => boolean;
}

/**
 * The values of one dimension that a workbook uses: those of its typed tables in their order and words, then those of the
 * register, the most frequent first, "khác" last. A value that the trade does not know counts once a table gives it a row or
 * column of its own, or several entries have it and no more frequent one is spelt nearly the same.
 */
export function deriveCategories(
  dimension: Dimension,
  groups: readonly LabelGroup[],
  used: readonly UsedValue[],
): DerivedCategories {
  const { values, shortened } = sortOut(dimension, used);
  const known = [...dimension.known, ...describeNew(values, dimension.known)];
  const typed = chooseLabels(dimension, groups, known);
  const drafts: Draft[] = [];
  for (const label of typed?.labels ?? []) addDraft(drafts, find(dimension, label, known), label, true);
  for (const value of values) {
    const category = value.known ?? known.find((each) => each.name === value.writings[0]?.[0]) ?? null;
    for (const [writing] of value.writings) addDraft(drafts, category, writing, false);
  }
  for (const { value, of } of shortened) {
    const draft = drafts.find((each) =>
      each.writings.some((writing) => foldWords(writing) === foldWords(of)),
    );
    draft?.writings.push(...value.writings.map(([text]) => text));
  }
  if (drafts.length === 0) return { categories: dimension.known, source: { kind: "trade" } };
  const merged = [...mergeTwins(drafts)].sort((a, b) => rank(a, dimension) - rank(b, dimension));
  const ordered = [...merged.filter((draft) => !isOther(draft)), ...merged.filter(isOther)];
  const ids = nameIds(ordered.map((draft) => draft.known?.id ?? draft.name));
  return {
    categories: ordered.map((draft, index) => finish(draft, ids[index] ?? "")),
    source: typed
      ? { kind: "table", sheet: typed.table.sheet || (typed.table.document ?? "") }
      : { kind: "register" },
  };
}

/** A value that is another one's name, shortened. */
interface Shortened {
  readonly value: UsedValue;
  readonly of: string;
}

/** Which values are categories of their own, and which are short for one of those. */
function sortOut(
  dimension: Dimension,
  used: readonly UsedValue[],
): { readonly values: readonly UsedValue[]; readonly shortened: readonly Shortened[] } {
  const shortened: Shortened[] = [];
  const values = used.filter((value, place) => {
    if (value.known) return true;
    const text = value.writings[0]?.[0] ?? "";
    // Of two that read alike, the more frequent is the name, unless it is the one that is cut short.
    const of = used.flatMap((other, at) =>
      other !== value && (at < place || isCut(text, other.writings[0]?.[0] ?? ""))
        ? other.writings.slice(0, 1).filter(([name]) => readsAs(text, name))
        : [],
    );
    const [only, more] = of;
    if (only && !more) shortened.push({ value, of: only[0] });
    return !only && isSteady(value, used, dimension);
  });
  return { values, shortened };
}

function isCut(text: string, name: string): boolean {
  return foldWords(dropLead(text)).length < foldWords(dropLead(name)).length * 0.7;
}

/** A value on its way to a category. */
interface Draft {
  readonly known: Category | null;
  /** The table's wording, else the first that the register has. */
  name: string;
  readonly typed: boolean;
  readonly writings: string[];
}

/** Typed values first; then as the trade orders them, others after; a sort keeps the order of what is alike. */
function rank(draft: Draft, { order, known }: Dimension): number {
  if (draft.typed) return -1;
  if (order === "frequency") return 0;
  const place = known.findIndex(({ id }) => id === draft.known?.id);
  return place < 0 ? known.length : place;
}

/** Values of several entries; in a short list two are several. */
const SEVERAL = 3;
/** A value this many times as frequent makes a near one its misspelling. */
const MUCH_MORE = 4;

function isSteady(value: UsedValue, used: readonly UsedValue[], { foreign }: Dimension): boolean {
  const all = used.reduce((sum, each) => sum + each.entries, 0);
  const [writing] = value.writings;
  if (!writing || foreign(writing[0])) return false;
  if (value.entries < (all < 30 ? 2 : SEVERAL) || value.entries < all * 0.002) return false;
  const letters = foldWords(writing[0]).replaceAll(" ", "");
  return !used.some(
    (other) =>
      other !== value &&
      other.entries >= value.entries * MUCH_MORE &&
      [
        ...other.writings.map(([text]) => text),
        ...(other.known ? [other.known.name, ...other.known.aliases] : []),
      ].some((text) => isNear(letters, foldWords(text).replaceAll(" ", ""))),
  );
}

function isNear(one: string, other: string): boolean {
  const limit = one.length < 4 ? 0 : one.length < 8 ? 1 : Math.floor(one.length / 5);
  return Math.abs(one.length - other.length) <= limit && distance(one, other) <= limit;
}

function describeNew(values: readonly UsedValue[], known: readonly Category[]): readonly Category[] {
  const fresh = values.filter((value) => value.known === null);
  const ids = nameIds(
    fresh.map((value) => value.writings[0]?.[0] ?? ""),
    new Set(known.map(({ id }) => id)),
  );
  return fresh.map((value, index) => ({
    id: ids[index] ?? "",
    name: value.writings[0]?.[0] ?? "",
    aliases: value.writings.slice(1).map(([text]) => text),
  }));
}

/** Finds what a label of a table means, numbering aside. */
function find(dimension: Dimension, label: string, known: readonly Category[]): Category | null {
  const finder = createCategoryFinder(known);
  return dimension.read?.(label, finder) ?? finder.exact(stripMark(label));
}

/** "1. Kinh tế", "a) Văn hóa", "- Nam": the name without its mark. */
function stripMark(label: string): string {
  return tidyText(label).replace(/^(?:[-+•*]|(?:\d{1,2}|[a-hđIVX]{1,4})[.)])\s*/u, "");
}

/** The group of labels that plainly are values of the dimension: by its heading, or since most of them are known. */
function chooseLabels(
  dimension: Dimension,
  groups: readonly LabelGroup[],
  known: readonly Category[],
): { readonly labels: readonly string[]; readonly table: LabelGroup["table"] } | null {
  let best: { labels: readonly string[]; table: LabelGroup["table"]; score: number } | null = null;
  const finder = createCategoryFinder(known);
  for (const group of groups) {
    const own = group.labels.map(stripMark).filter((label) => label.length <= 160 && /\p{L}{2}/u.test(label));
    const isKnown = (label: string): boolean =>
      (dimension.read?.(label, finder) ?? finder.exact(label)) !== null;
    const found = own.filter(isKnown).length;
    const headed = dimension.heading.test(foldWords(group.heading));
    const isOne =
      group.axis === "rows"
        ? own.length > 1 && (headed || found * 2 > own.length)
        : found > 0 && (headed || found > 1);
    if (!isOne) continue;
    // What stands beside known values under one header is one more; at the top of a header anything may stand there.
    const all = group.axis === "rows" || headed || (group.heading !== "" && found * 2 > own.length);
    const labels = own.filter((label) => isKnown(label) || (all && !dimension.foreign(label)));
    const score = labels.length + (headed ? 0.5 : 0);
    if (!best || score > best.score) best = { labels, table: group.table, score };
  }
  return best;
}

function addDraft(drafts: Draft[], known: Category | null, text: string, typed: boolean): void {
  const words = foldWords(text);
  const twin = drafts.find(
    (draft) =>
      (known !== null && draft.known?.id === known.id) ||
      draft.writings.some((each) => foldWords(each) === words),
  );
  if (!twin) drafts.push({ known, name: text, typed, writings: [text] });
  else if (!twin.writings.includes(text)) twin.writings.push(text);
}

/**
 * "Cơ sở" in the table and "Xã" in the register, each without the other beside it, are one level; the table's word holds.
 */
function mergeTwins(drafts: readonly Draft[]): readonly Draft[] {
  const base = drafts.find((draft) => draft.known?.id === "base");
  const commune = drafts.find((draft) => draft.known?.id === "commune");
  if (!base || !commune || base.typed === commune.typed) return drafts;
  const [kept, dropped] = base.typed ? [base, commune] : [commune, base];
  kept.writings.push(
    ...dropped.writings,
    ...(dropped.known ? [dropped.known.name, ...dropped.known.aliases] : []),
  );
  return drafts.filter((draft) => draft !== dropped);
}

function isOther({ name }: Draft): boolean {
  return /\bkhac$/u.test(foldWords(name));
}

function finish({ known, name, typed, writings }: Draft, id: string): Category {
  const chosen = dropCap(typed ? stripMark(name) : chooseName(known, writings));
  const taken = new Set([foldWords(chosen)]);
  const aliases = [...writings, ...(known ? [known.name, ...known.aliases] : [])].filter((text) => {
    const words = foldWords(text);
    if (taken.has(words)) return false;
    taken.add(words);
    return true;
  });
  return { id, name: chosen, aliases };
}

/** A level is called "Xã", whether a header says "Cấp xã" or not. */
function dropCap(name: string): string {
  const bare = /^cấp\s+(.+)$/iu.exec(name)?.[1];
  return bare === undefined ? name : bare.charAt(0).toLocaleUpperCase("vi") + bare.slice(1);
}

/** The office's own word, unless that is an abbreviation or one of several for what has a name. */
function chooseName(known: Category | null, writings: readonly string[]): string {
  const first = writings[0] ?? known?.name ?? "";
  if (!known) return first;
  if (writings.includes(known.name)) return known.name;
  const isShort = first === first.toUpperCase() || first.length < known.name.length / 3;
  return isShort ? known.name : first;
}
