import type { Claims, Figure, Sentence } from "../../model/claim";
import { overlap, spanOfFigure, type Span } from "../precision";

/** Arithmetic written out: "120 bộ x 45.000 đồng = 5.400.000 đồng". */
export interface Equation {
  readonly sentence: Sentence;
  readonly terms: readonly Figure[];
  readonly result: Figure;
  readonly expected: number;
  readonly holds: boolean;
}

/**
 * Finds sums, differences and products that the text writes out with their signs, in reading order. Spans of time are
 * factors as well ("3 ngày x 40.000 đồng"). Where the units differ ("ha x tạ/ha = tấn"), a power of ten is the unit's.
 */
export function* findEquations({ figures, sentences }: Claims): Iterable<Equation> {
  let terms: Figure[] = [];
  let signs: Sign[] = [];
  for (const [index, figure] of figures.entries()) {
    const before = figures[index - 1];
    const sentence = sentences[figure.sentence];
    const sign =
      before && before.sentence === figure.sentence && sentence ? readSign(sentence, before, figure) : null;
    if (sign === "=" && terms.length > 1 && sentence) {
      const found = judge(sentence, terms, signs, figure);
      if (found) yield found;
    }
    const goes = sign !== null && sign !== "=" && isTerm(figure);
    if (!goes) [terms, signs] = [[], []];
    if (goes) signs.push(sign);
    if (isTerm(figure)) terms.push(figure);
  }
}

type Sign = "x" | "+" | "-" | ":" | "=";

/** Dates and names are no terms; a year, a number of a document neither. */
function isTerm({ notFigure, base, value }: Figure): boolean {
  return (notFigure === undefined || notFigure === "duration") && base === undefined && value > 0;
}

/** A colon that divides stands apart: "120 triệu : 12 tháng", not "Đội Khe Giữa: 17". Between two numbers stand the words of what is counted, a bracket that explains them, and one sign. */
function readSign({ lower }: Sentence, before: Figure, after: Figure): Sign | null {
  const gap = lower.slice(before.to, after.from);
  if (gap.length > LONGEST_GAP) return null;
  const [, words, sign] = SIGN.exec(gap.replace(/\([^()]*\)/gu, " ")) ?? [];
  if (words === undefined || sign === undefined) return null;
  if (sign === "x" || sign === "×" || sign === "*" || sign.startsWith("nhân")) return "x";
  return sign === "+" || sign === "-" || sign === ":" || sign === "=" ? sign : "=";
}

const LONGEST_GAP = 90;
const SIGN =
  /^([^,;:()=+×*]{0,60}?)\s?(x|×|\*|nhân(?: với)?|\+|(?<= )-|(?<= ):|=|(?<!\p{L})thành tiền(?: là)?)(?: là)?\s?$/u;

function judge(
  sentence: Sentence,
  terms: readonly Figure[],
  signs: readonly Sign[],
  result: Figure,
): Equation | null {
  if (!isTerm(result) || terms.length !== signs.length + 1) return null;
  const [first, ...others] = terms;
  if (!first) return null;
  let sum: Span = { low: 0, high: 0 };
  let product = factorOf(first);
  for (const [at, term] of others.entries()) {
    const factor = factorOf(term);
    const sign = signs[at];
    if (sign === "x") product = { low: product.low * factor.low, high: product.high * factor.high };
    else if (sign === ":") product = { low: product.low / factor.high, high: product.high / factor.low };
    else {
      sum = { low: sum.low + product.low, high: sum.high + product.high };
      product = sign === "-" ? { low: -factor.high, high: -factor.low } : factor;
    }
  }
  const span = { low: sum.low + product.low, high: sum.high + product.high };
  const scales = sharesUnit(result, terms) ? [1] : SCALES;
  const scaled = scales.map((scale) => ({ low: span.low * scale, high: span.high * scale }));
  // What a term with decimals gives may be rounded.
  const half = terms.some(({ decimals }) => decimals > 0) || result.decimals > 0 ? result.step / 2 : 0;
  const own = spanOfFigure(result);
  const holds = scaled.some((each) => overlap(each, { low: own.low - half, high: own.high + half }));
  const [nearest] = scaled.map(middleOf).sort((a, b) => distance(a, result) - distance(b, result));
  if (nearest === undefined || nearest <= 0) return null;
  return { sentence, terms, result, expected: nearest, holds };
}

function middleOf({ low, high }: Span): number {
  return Math.round(((low + high) / 2) * 1e6) / 1e6;
}

/** In orders of magnitude. */
function distance(value: number, { value: written }: Figure): number {
  return value > 0 && written > 0 ? Math.abs(Math.log10(value / written)) : Infinity;
}

function factorOf(figure: Figure): Span {
  const { low, high } = spanOfFigure(figure);
  return figure.percent ? { low: low / 100, high: high / 100 } : { low, high };
}

/** Of other units than its terms ("ha", "tạ/ha", "tấn") a result may be so many times ten. */
const SCALES = [1e-6, 1e-4, 1e-3, 0.01, 0.1, 1, 10, 100, 1e3, 1e4, 1e6];

function sharesUnit(result: Figure, terms: readonly Figure[]): boolean {
  const unit = unitOf(result);
  return unit !== "" && terms.some((term) => unitOf(term) === unit);
}

function unitOf({ head }: Figure): string {
  return /^\p{L}+/u.exec(head.toLowerCase())?.[0] ?? "";
}
