import { diffArrays } from "diff";
import type { FigureVerdict } from "../../model/report";
import { FIGURE, type Passage, type Token } from "./list-passages";

export interface FigurePairs {
  readonly same: readonly { readonly old: FigureVerdict; readonly new: FigureVerdict }[];
  readonly changed: readonly { readonly old: FigureVerdict; readonly new: FigureVerdict }[];
  readonly gone: readonly FigureVerdict[];
  readonly added: readonly FigureVerdict[];
}

/**
 * The figures of two passages that go on each other. What stands in the same words with the same value is the same. In what
 * differs, a figure goes on the one that stands between the same words or counts the same thing; a figure without such a one
 * was added or is gone.
 */
export function pairFigures(old: Passage, now: Passage): FigurePairs {
  const same: { old: FigureVerdict; new: FigureVerdict }[] = [];
  const changed: { old: FigureVerdict; new: FigureVerdict }[] = [];
  let olds: Placed[] = [];
  let news: Placed[] = [];
  const gone: FigureVerdict[] = [];
  const added: FigureVerdict[] = [];
  const settle = (): void => {
    const left = pairReplaced(olds, news, (pair) => {
      (pair.old.value === pair.new.value ? same : changed).push(pair);
    });
    gone.push(...left.olds);
    added.push(...left.news);
    [olds, news] = [[], []];
  };
  let [oldAt, newAt] = [0, 0];
  for (const part of diffArrays(name(old.tokens), name(now.tokens))) {
    for (let step = 0; step < part.count; step++) {
      const [oldIndex, newIndex] = [oldAt + step, newAt + step];
      const before = part.added ? null : placeOf(old.tokens, oldIndex);
      const after = part.removed ? null : placeOf(now.tokens, newIndex);
      if (part.added && after) news.push(after);
      else if (part.removed && before) olds.push(before);
      else if (before && after) same.push({ old: before.figure, new: after.figure });
    }
    if (!part.added) oldAt += part.count;
    if (!part.removed) newAt += part.count;
    if (!part.added && !part.removed) settle();
  }
  settle();
  return { same, changed, gone, added };
}

interface Placed {
  readonly figure: FigureVerdict;
  /** The words just before and after. */
  readonly before: string;
  readonly after: string;
}

/** A figure is named by its value, so that figures that stay are matched first, whatever changed around them. */
function name(tokens: readonly Token[]): string[] {
  return tokens.map(({ text, figure }) => (figure ? `${FIGURE}${figure.value} ${figure.unit}` : text));
}

function placeOf(tokens: readonly Token[], index: number): Placed | null {
  const figure = tokens[index]?.figure;
  if (!figure) return null;
  return { figure, before: tokens[index - 1]?.text ?? "", after: tokens[index + 1]?.text ?? "" };
}

/** The nearest ties first: the same value, so that other words around it are no other figure; the same words on both sides, then the same unit, then the same word on one side. Each in order. */
const TIES: readonly ((old: Placed, now: Placed) => boolean)[] = [
  (old, now) => old.figure.value === now.figure.value,
  (old, now) => old.before === now.before && old.after === now.after,
  (old, now) => old.figure.unit !== "" && old.figure.unit === now.figure.unit,
  (old, now) => old.after === now.after || old.before === now.before,
];

function pairReplaced(
  olds: readonly Placed[],
  news: readonly Placed[],
  pair: (figures: { readonly old: FigureVerdict; readonly new: FigureVerdict }) => void,
): { readonly olds: readonly FigureVerdict[]; readonly news: readonly FigureVerdict[] } {
  const left = new Set(olds);
  const fresh = new Set(news);
  for (const tied of TIES) {
    for (const now of fresh) {
      const old = [...left].slice(0, MOST_TRIED).find((each) => tied(each, now));
      if (!old) continue;
      left.delete(old);
      fresh.delete(now);
      pair({ old: old.figure, new: now.figure });
    }
  }
  const figures = (some: Iterable<Placed>): FigureVerdict[] => [...some].map(({ figure }) => figure);
  return { olds: figures(left), news: figures(fresh) };
}

const MOST_TRIED = 30;
