import type { Claims, Figure, Sentence } from "../../model/claim";

/**
 * Finds sentences that say the same in the same words with another figure: one of the two was left from an earlier draft.
 * Only whole sentences of some length in one document, under one heading; what is no figure (years, names) must be the
 * same too, and only one figure may differ.
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
  const seen = new Map<string, readonly Figure[]>();
  for (const [index, own] of figures) {
    const sentence = claims.sentences[index];
    if (!sentence || sentence.text.length < SHORTEST || own.length > MOST_FIGURES) continue;
    const key = frameOf(sentence, own);
    const earlier = seen.get(key);
    if (!earlier) {
      seen.set(key, own);
      continue;
    }
    const different = own.flatMap((figure, at) => {
      const other = earlier[at];
      return other && other.value !== figure.value ? [{ first: other, second: figure }] : [];
    });
    if (different.length === 1 && different[0]) yield different[0];
  }
}

/** Shorter sentences may be said of two things. */
const SHORTEST = 40;
const MOST_FIGURES = 12;

/** The sentence's words with its figures left out. */
function frameOf(sentence: Sentence, figures: readonly Figure[]): string {
  let frame = `${sentence.document}\u0000${sentence.section}\u0000`;
  let at = 0;
  for (const figure of figures) {
    frame += `${sentence.lower.slice(at, figure.from)}#`;
    at = figure.to;
  }
  return (frame + sentence.lower.slice(at)).replace(/[\s.;,]+/gu, " ").trim();
}
