import { isNearMiss } from "../../base/number-slip";
import type { Claims, Figure, Sentence } from "../../model/claim";

/**
 * Finds sentences that say the same in the same words with another figure: one of the two was left from an earlier draft.
 * Under one heading any such sentence of some length; under two only those that name their time and whose figure is a
 * slip of the other. What is no figure (years, names) must be the same too, and only one figure may differ.
 */
export function* findRepeatedSentences(
  claims: Claims,
): Iterable<{ readonly first: Figure; readonly second: Figure }> {
  const figures = new Map<number, Figure[]>();
  for (const figure of claims.figures) {
    if (figure.notFigure !== undefined) continue;
    const list = figures.get(figure.sentence);
    if (list) list.push(figure);
    else figures.set(figure.sentence, [figure]);
  }
  const seen = new Map<string, Figure[][]>();
  for (const [index, own] of figures) {
    const sentence = claims.sentences[index];
    if (!sentence || own.length > MOST_FIGURES) continue;
    const key = frameOf(sentence, own);
    if (sentence.text.length < SHORTEST) continue;
    const earlier = seen.get(key);
    if (earlier) earlier.push(own);
    else seen.set(key, [own]);
  }
  for (const said of seen.values()) {
    // What is said of three things or more is a list of them.
    const [one, other] = said;
    if (!one || !other || said.length > 2) continue;
    const different = one.flatMap((figure, at) => {
      const twin = other[at];
      return twin && twin.value !== figure.value ? [{ first: figure, second: twin }] : [];
    });
    const [pair] = different;
    if (pair && different.length === 1 && isOneFact(claims, pair.first, pair.second)) yield pair;
  }
}

/** Shorter sentences may be said of two things. */
const SHORTEST = 20;
const LONG = 40;
const MOST_FIGURES = 12;

function isOneFact({ sentences }: Claims, first: Figure, second: Figure): boolean {
  const [one, other] = [sentences[first.sentence], sentences[second.sentence]];
  if (!one || !other) return false;
  if (one.section === other.section && one.text.length >= LONG) return true;
  // Bullets, and what stands under the headings of two fields or places, may be of two things.
  if (one.kind === "list-item" || other.kind === "list-item" || first.period === undefined) return false;
  if (JSON.stringify(first.dimensions) !== JSON.stringify(second.dimensions)) return false;
  return isNearMiss(first.value, second.value) || isNear(first.value, second.value);
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= 0.1 * Math.max(a, b);
}

/** The sentence's words with its figures left out. */
function frameOf(sentence: Sentence, figures: readonly Figure[]): string {
  let frame = `${sentence.document}\u0000`;
  let at = 0;
  for (const figure of figures) {
    frame += `${sentence.lower.slice(at, figure.from)}#`;
    at = figure.to;
  }
  return (frame + sentence.lower.slice(at)).replace(/[\s.;,]+/gu, " ").trim();
}
