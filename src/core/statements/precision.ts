import type { Figure } from "../model/claim";
import type { Quantity } from "../quantities/quantity";

/** From the least to the greatest value that a figure may stand for. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** What a quantity may be: rounded amounts by half of their last digit, "hơn" and "gần" on one side. */
export function spanOf({ figure }: Quantity): Span {
  return spanOfFigure(figure);
}

/** The same of a number that is no quantity: a span of time that others are multiplied by. */
export function spanOfFigure({ value, step, decimals, bound }: Figure): Span {
  const half = step === 1 && decimals === 0 ? 0 : step / 2;
  switch (bound) {
    case "exact":
      return { low: value - half, high: value + half };
    case "at-least":
      return { low: value - half, high: value + Math.min(0.15 * value, roundnessOf(value, step)) + half };
    case "at-most":
      return { low: value - Math.min(0.15 * value, roundnessOf(value, step)) - half, high: value + half };
    case "about":
      return { low: value - half - playOf(value, step), high: value + half + playOf(value, step) };
  }
}

/** How far "hơn" may go: to the next number as round as this one. "hơn 1.500" is less than 2.000, "trên 512" hardly more than 512. */
function roundnessOf(value: number, step: number): number {
  const place = playOf(value, step);
  return Math.round(value / place) % 5 === 0 ? 5 * place : place;
}

/** What "khoảng" leaves open: the place before the zeros that a round number ends with. */
function playOf(value: number, step: number): number {
  let place = step;
  while (
    place > 0 &&
    place < value &&
    Math.abs(value / (place * 10) - Math.round(value / (place * 10))) < 1e-9
  )
    place *= 10;
  return place;
}

export function sumSpans(spans: readonly Span[]): Span {
  return {
    low: spans.reduce((all, { low }) => all + low, 0),
    high: spans.reduce((all, { high }) => all + high, 0),
  };
}

/** Do the two have a value in common, but for the noise of binary fractions? */
export function overlap(a: Span, b: Span): boolean {
  const noise = 1e-9 * Math.max(1, Math.abs(a.low), Math.abs(b.low));
  return a.low <= b.high + noise && b.low <= a.high + noise;
}

/**
 * Do the two share more than an edge? All the halves of a last digit that rounding may take never fall on one side: 12,6 is
 * no sum of 7,4 and 3,1 and 1,9. Exact numbers must be the same.
 */
export function meet(a: Span, b: Span): boolean {
  if (a.high === a.low && b.high === b.low) return overlap(a, b);
  const noise = 1e-9 * Math.max(1, Math.abs(a.low), Math.abs(b.low));
  return a.low < b.high - noise && b.low < a.high - noise;
}

/** A sum without the noise of binary fractions. */
export function addUp(values: readonly number[]): number {
  const sum = values.reduce((all, value) => all + value, 0);
  return Math.round(sum * 1e6) / 1e6;
}

/**
 * Does a percentage stand for an exact one? Rounded and cut off are both right; "khoảng" gives its last digit some play,
 * or the digit before trailing zeros.
 */
export function isPercentOf(
  { figure: { value, step, bound } }: Pick<Quantity, "figure">,
  exact: number,
): boolean {
  const noise = 1e-9 * Math.max(1, Math.abs(exact));
  switch (bound) {
    case "exact":
      return value - step / 2 <= exact + noise && exact < value + step - noise;
    case "at-least":
      return exact >= value - step / 2 - noise;
    case "at-most":
      return exact <= value + step / 2 + noise;
    case "about":
      return Math.abs(exact - value) <= roundStep(value, step) + noise;
  }
}

function roundStep(value: number, step: number): number {
  if (step < 1) return step;
  return value % 10 === 0 ? 5 : 1;
}
