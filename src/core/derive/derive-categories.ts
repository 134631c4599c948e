import { foldWords, tidyText } from "../base/fold-text";
import { dropLead, readsAs } from "../base/reads-as";
import { createCategoryFinder, type CategoryFinder } from "../template/find-category";
import type { Category } from "../template/schema";
import type { LabelGroup } from "./collect-labels";
import type { UsedValue } from "./collect-values";
import type { Dimension } from "./dimension";
import type { ProvenName } from "./list-proven-names";
import { nameIds } from "./name-ids";
import { sortOut } from "./sort-out-values";
import type { PartSource } from "./sources";

export interface DerivedCategories {
  readonly categories: readonly Category[];
  readonly source: PartSource;
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
  proven: readonly ProvenName[] = [],
): DerivedCategories {
  const own = chooseLabels(dimension, groups, dimension.known, used)?.labels ?? [];
  const { values, shortened } = sortOut(dimension, used, own, proven);
  const known = [...dimension.known, ...describeNew(values, dimension.known)];
  const typed = chooseLabels(dimension, groups, known, used);
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
    categories: ordered.map((draft, index) => finish(draft, ids[index] ?? "", dimension)),
    source: typed
      ? { kind: "table", sheet: typed.table.sheet || (typed.table.document ?? "") }
      : { kind: "register" },
  };
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
  const name = stripMark(label);
  return dimension.read?.(label, finder) ?? finder.exact(name) ?? finder.exact(dropLead(name));
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
  used: readonly UsedValue[],
): { readonly labels: readonly string[]; readonly table: LabelGroup["table"] } | null {
  let best: { labels: readonly string[]; table: LabelGroup["table"]; score: number } | null = null;
  const finder = createCategoryFinder(known);
  for (const group of groups) {
    const own = group.labels.map(stripMark).filter((label) => label.length <= 160 && /\p{L}{2}/u.test(label));
    const isKnown = (label: string): boolean =>
      (dimension.read?.(label, finder) ?? finder.exact(label)) !== null;
    // No office has so many fields or levels: the rows are entries of a list.
    if (own.length > MOST_LABELS) continue;
    const found = own.filter(isKnown).length;
    const headed = dimension.heading.test(foldWords(group.heading));
    const isOne =
      group.axis === "rows"
        ? own.length > 1 && (headed || found * 2 > own.length)
        : found > 0 && (headed || found > 1);
    if (!isOne || !isUsed(own, used, finder)) continue;
    // What stands beside known values under one header is one more; at the top of a header anything may stand there.
    const all = group.axis === "rows" || headed || (group.heading !== "" && found * 2 > own.length);
    const labels = own.filter((label) => isKnown(label) || (all && !dimension.foreign(label)));
    const score = labels.length + (headed ? 0.5 : 0);
    if (!best || score > best.score) best = { labels, table: group.table, score };
  }
  return best;
}

const MOST_LABELS = 40;

/** So many entries make a register's own values certain. */
const MANY_ENTRIES = 20;

/** Of a register that has the column, a few values stand among the labels: else they are of another column. */
function isUsed(labels: readonly string[], used: readonly UsedValue[], finder: CategoryFinder): boolean {
  if (used.reduce((sum, { entries }) => sum + entries, 0) < MANY_ENTRIES || labels.length < 3) return true;
  const names = new Set(labels.map(foldWords));
  const ids = new Set(labels.flatMap((label) => finder.exact(label)?.id ?? []));
  const met = used.filter(
    ({ known, writings }) =>
      (known !== null && ids.has(known.id)) ||
      writings.some(([text]) => names.has(foldWords(text)) || labels.some((label) => readsAs(text, label))),
  );
  return met.length * 3 >= Math.min(used.length, labels.length);
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

function finish({ known, name, typed, writings }: Draft, id: string, { nameOf }: Dimension): Category {
  const own = dropCap(nameOf?.(stripMark(name), known) ?? stripMark(name));
  // "TW" over a narrow column is said in words elsewhere.
  const spelt = known !== null && /^\p{Lu}{2,3}$/u.test(own) ? known.name : own;
  const chosen = dropCap(typed ? spelt : chooseName(known, writings));
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
  const bare = /^cấp\s+(\S.*)$/iu.exec(name)?.[1];
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
