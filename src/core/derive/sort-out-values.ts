import { distance } from "fastest-levenshtein";
import { foldWords } from "../base/fold-text";
import { dropLead, readsAs } from "../base/reads-as";
import { createCategoryFinder } from "../template/find-category";
import type { Category } from "../template/schema";
import type { UsedValue } from "./collect-values";
import type { Dimension } from "./dimension";
import { findProven, type ProvenName } from "./list-proven-names";

/** A value that is another one's name, shortened. */
export interface Shortened {
  readonly value: UsedValue;
  readonly of: string;
}

/** Which values are categories of their own, and which are short for one of those or for a name of the typed table, or are `proven` to be one. */
export function sortOut(
  dimension: Dimension,
  used: readonly UsedValue[],
  typed: readonly string[],
  proven: readonly ProvenName[],
): { readonly values: readonly UsedValue[]; readonly shortened: readonly Shortened[] } {
  const shortened: Shortened[] = [];
  const finder = createCategoryFinder(dimension.known);
  const find = (label: string): Category | null => dimension.read?.(label, finder) ?? finder.exact(label);
  const strange = typed.filter((label) => find(label) === null);
  const values = used.filter((value, place) => {
    const text = value.writings[0]?.[0] ?? "";
    const shown = findProven(text, proven);
    if (shown !== null) {
      shortened.push({ value, of: shown });
      return false;
    }
    if (value.known) {
      // What the trade knows by a shorter name than the table has for it.
      const { id } = value.known;
      const longer = typed.some((label) => find(label)?.id === id) ? null : findTyped(text, strange);
      if (longer !== null) shortened.push({ value, of: longer });
      return longer === null;
    }
    const label = dimension.foreign(text) ? null : findTyped(text, typed);
    if (label !== null) {
      shortened.push({ value, of: label });
      return false;
    }
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

/** The one label of a typed table that a value is short for: by first letters, or by words that stand in it alone. */
function findTyped(text: string, typed: readonly string[]): string | null {
  const words = foldWords(text);
  if (typed.some((label) => foldWords(label) === words)) return null;
  const short = typed.filter((label) => readsAs(text, label));
  const inside = typed.filter(
    (label) => words.includes(" ") && ` ${foldWords(label)} `.includes(` ${words} `),
  );
  const [only, more] = short.length > 0 ? short : inside;
  return only !== undefined && more === undefined ? only : null;
}

function isCut(text: string, name: string): boolean {
  return foldWords(dropLead(text)).length < foldWords(dropLead(name)).length * 0.7;
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
