import type { Context, Occurrence } from "./text/context";
import type { Line, LineLabel } from "./tables/lines";

/** Rare words of an axis say more than common ones. */
export interface WordWeights {
  readonly weightOf: (token: string) => number;
  /** Lines by the words that name them. */
  readonly linesOf: (token: string) => readonly number[];
  /** Lines over all others. */
  readonly totals: readonly number[];
}

export function weighWords(lines: readonly Line[]): WordWeights {
  const index = new Map<string, number[]>();
  lines.forEach((line, at) => {
    for (const { tokens } of line.labels) {
      for (const token of tokens) {
        const list = index.get(token);
        if (!list) index.set(token, [at]);
        else if (list.at(-1) !== at) list.push(at);
      }
    }
  });
  return {
    weightOf: (token) => Math.log(1 + lines.length / (index.get(token)?.length ?? 1)),
    linesOf: (token) => index.get(token) ?? [],
    totals: lines.flatMap(({ total, depth }, at) => (total && depth === 0 ? [at] : [])),
  };
}

/** How much of a line's name the words give, 0–1. Labels above count for less, and are missed less. */
export function coverLine(line: Line, context: Context, weights: WordWeights, missedAbove: number): number {
  const whole = coverLabels(line.labels, context, weights, missedAbove);
  if (!line.labels.some(({ short }) => short)) return whole;
  const called = line.labels.map(({ tokens, own, short }) => ({ tokens: short ?? tokens, own }));
  return Math.max(whole, coverLabels(called, context, weights, missedAbove));
}

function coverLabels(
  labels: readonly LineLabel[],
  context: Context,
  weights: WordWeights,
  missedAbove: number,
): number {
  let said = 0;
  let whole = 0;
  for (const { tokens, own } of labels) {
    tokens.forEach((token, index) => {
      const weight = weights.weightOf(token) * (own ? 1 : ABOVE);
      const match = matchWord(tokens, index, context);
      said += weight * match;
      whole += weight * Math.max(match, own ? 1 : missedAbove);
    });
  }
  return whole === 0 ? 0 : said / whole;
}

const ABOVE = 0.6;

/** The nearest occurrence; a syllable without its neighbour of the label beside it may belong to another word. */
function matchWord(tokens: readonly string[], index: number, context: Context): number {
  const found = context.get(tokens[index] ?? "");
  if (!found) return 0;
  const neighbours = [tokens[index - 1], tokens[index + 1]].flatMap((token) =>
    token === undefined ? [] : [context.get(token) ?? []],
  );
  let best = 0;
  for (const { at, weight } of found) {
    const alone = neighbours.length > 0 && !neighbours.some((list) => isNear(list, at));
    best = Math.max(best, alone ? weight * ALONE : weight);
  }
  return best;
}

const ALONE = 0.55;

function isNear(list: readonly Occurrence[], at: number): boolean {
  return list.some((each) => each.at !== at && Math.abs(each.at - at) <= 2);
}
