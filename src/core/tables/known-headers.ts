import { distance } from "fastest-levenshtein";
import { foldWords } from "../base/fold-text";
import type { ColumnKey } from "../model/register";
import type { Template } from "../template/schema";

/** The headers that a template gives its columns, folded. */
interface KnownHeaders {
  readonly all: readonly { readonly words: string; readonly id: ColumnKey }[];
  readonly byWords: ReadonlyMap<string, ColumnKey>;
  readonly bySortedWords: ReadonlyMap<string, ColumnKey>;
}

const known = new WeakMap<Template, KnownHeaders>();

function knownHeadersOf(template: Template): KnownHeaders {
  const found = known.get(template);
  if (found) return found;
  const all = template.columns.flatMap(({ id, header, aliases }) =>
    [header, ...aliases].map((name) => ({ words: foldWords(name), id })),
  );
  const index = (nameOf: (words: string) => string): ReadonlyMap<string, ColumnKey> =>
    new Map(all.map(({ words, id }) => [nameOf(words), id] as const).reverse());
  const headers = { all, byWords: index((words) => words), bySortedWords: index(sortWords) };
  known.set(template, headers);
  return headers;
}

export function sortWords(words: string): string {
  return words.split(" ").sort().join(" ");
}

/** The column of the register that the template calls so; `slip`: but for one letter. */
export function findKnownHeader(
  template: Template,
  name: string,
  sorted: boolean,
  fuzzy: boolean,
): { readonly id: ColumnKey; readonly slip: boolean } | null {
  const { all, byWords, bySortedWords } = knownHeadersOf(template);
  const id = (sorted ? bySortedWords : byWords).get(name);
  const exact = id === undefined ? null : { id, slip: false };
  if (!fuzzy || exact) return exact;
  const near = all.find(
    ({ words }) =>
      words.length >= LEAST && Math.abs(words.length - name.length) <= 1 && distance(words, name) === 1,
  );
  return near ? { id: near.id, slip: true } : null;
}

/** Letters from which on a slip is told from another word. */
const LEAST = 6;
