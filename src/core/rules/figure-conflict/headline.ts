import { isNearMiss } from "../../base/number-slip";
import { satisfies } from "../../numerals/read-bound";
import type { Claims, Figure, Sentence } from "../../model/claim";
import { findRelations } from "../../statements/find-relations";

/**
 * Headlines against the text below: the first lines of a document, short and without a full stop, with one figure. It
 * is contradicted where the text's first figure of the same things breaks it, and no other figure of them bears it out.
 * "Hơn 270" is borne out by 274.
 */
export function* findHeadlineConflicts(
  claims: Claims,
): Iterable<{ readonly headline: Figure; readonly body: Figure }> {
  const headlines = new Map<string, Figure>();
  const settled = new Set<string>();
  const firsts = new Map<string, Figure>();
  const parts = new Set(
    findRelations(claims).flatMap(({ kind, terms }) =>
      kind === "sum" ? terms.map((term) => term.figure.index) : [],
    ),
  );
  for (const figure of claims.figures) {
    const sentence = claims.sentences[figure.sentence];
    if (!sentence || !isCount(figure)) continue;
    const key = `${figure.at.document}\u0000${figure.unit}`;
    const headline = headlines.get(key);
    if (isHeadline(sentence, figure, claims)) {
      if (headline) settled.add(key);
      else headlines.set(key, figure);
    } else if (headline && agrees(headline, figure)) settled.add(key);
    else if (headline && !parts.has(figure.index) && !firsts.has(key)) firsts.set(key, figure);
  }
  for (const [key, headline] of headlines) {
    const body = firsts.get(key);
    if (body && !settled.has(key) && isSlipOf(headline, body)) yield { headline, body };
  }
}

/** Later paragraphs than these have headlines of parts, not of the whole. */
const HEADLINE_BLOCKS = 2;
const LONGEST_HEADLINE = 150;

function isHeadline(sentence: Sentence, figure: Figure, claims: Claims): boolean {
  if (
    sentence.block >= HEADLINE_BLOCKS ||
    sentence.kind === "footnote" ||
    sentence.kind === "list-item" ||
    /^\s*[-+•*]/u.test(sentence.text) ||
    sentence.text.length > LONGEST_HEADLINE
  )
    return false;
  if (/[.;:]\s*$/u.test(sentence.text)) return false;
  const neighbours = claims.figures.filter(
    (each, index) => Math.abs(index - figure.index) < 6 && each.sentence === figure.sentence && isCount(each),
  );
  return neighbours.length === 1;
}

/** Off by little, or by a digit: another number is another fact. */
function isSlipOf(headline: Figure, body: Figure): boolean {
  if (headline.bound !== "exact") return Math.abs(headline.value - body.value) <= 0.07 * body.value;
  if (Math.abs(headline.value - body.value) <= 0.1 * body.value) return true;
  return isNearMiss(headline.value, body.value);
}

function isCount(figure: Figure): boolean {
  return (
    figure.notFigure === undefined &&
    !figure.percent &&
    figure.base === undefined &&
    figure.unit.includes(" ")
  );
}

function agrees(headline: Figure, figure: Figure): boolean {
  if (headline.period && figure.period && headline.period.to !== figure.period.to) return true;
  return figure.bound === "exact" ? satisfies(headline, figure.value) : satisfies(figure, headline.value);
}
