import type { Claims, Figure, Sentence } from "../model/claim";

/** A percentage of the text and the two numbers it is made of. */
export interface ShareCheck {
  readonly part: Figure;
  readonly base: number;
  readonly percent: Figure;
  /** 100 × part / base, not rounded. */
  readonly exact: number;
  readonly holds: boolean;
  /** Offsets in the sentence from the first of them to the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the percentages that can be worked out: "33/75 trường, đạt tỷ lệ 44%", "đạt 44% (33/75)", "33 trên tổng số 75
 * trường (44%)". What is a share of something else ("đạt 65% kế hoạch", "tăng 5% so với") is none.
 */
export function findShares(claims: Claims): readonly ShareCheck[] {
  const shares: ShareCheck[] = [];
  for (const [index, figure] of claims.figures.entries()) {
    if (figure.notFigure !== undefined) continue;
    const sentence = claims.sentences[figure.sentence];
    const next = nextFigure(claims.figures, index);
    if (!sentence || !next) continue;
    if (figure.base !== undefined && next.percent && isLinked(sentence, figure, next))
      shares.push(check(figure, figure.base, next, figure.from, next.to));
    else if (figure.percent && next.base !== undefined && isExplained(sentence, figure, next))
      shares.push(check(next, next.base, figure, figure.from, next.to));
    else if (figure.base === undefined && isOutOf(sentence, figure, next)) {
      const percent = nextFigure(claims.figures, next.index);
      if (percent?.percent && isLinked(sentence, next, percent))
        shares.push(check(figure, next.value, percent, figure.from, percent.to));
    }
  }
  return shares;
}

/** The next number of the sentence that counts something. */
function nextFigure(figures: readonly Figure[], index: number): Figure | undefined {
  const from = figures[index];
  for (let at = index + 1; at < figures.length; at++) {
    const figure = figures[at];
    if (figure?.sentence !== from?.sentence) return undefined;
    if (figure?.notFigure === undefined) return figure;
  }
  return undefined;
}

const LONGEST_GAP = 160;
const OTHER_BASE =
  /(?<!\p{L})(?:kế hoạch|kh|chỉ tiêu|so với|cùng kỳ|tăng|giảm|vượt|nghị quyết|dự toán|năm trước|trong đó)(?!\p{L})/u;
const LINK =
  /(?:\(|,|=|-|(?<!\p{L})(?:đạt|chiếm|tỷ lệ|tỉ lệ|bằng|tương đương|tương ứng|là))[\s:]*(?:(?:hơn|trên|gần|khoảng|xấp xỉ|trên)\s+)?$/u;

function isLinked(sentence: Sentence, before: Figure, percent: Figure): boolean {
  const gap = sentence.lower.slice(before.to, percent.from);
  const bare = /^\s*\(?$/u.test(gap);
  if (gap.length > LONGEST_GAP || /;|\.\s/u.test(gap) || OTHER_BASE.test(gap)) return false;
  return (bare || LINK.test(gap)) && !hasOtherBase(sentence, percent);
}

function isExplained(sentence: Sentence, percent: Figure, ratio: Figure): boolean {
  const gap = sentence.lower.slice(percent.to, ratio.from);
  return /^\s*(?:\p{L}+\s){0,4}\(\s*$/u.test(gap) && !OTHER_BASE.test(gap);
}

function isOutOf(sentence: Sentence, part: Figure, base: Figure): boolean {
  if (part.percent || base.percent || base.base !== undefined || part.bound !== "exact") return false;
  const gap = sentence.lower.slice(part.to, base.from);
  return gap.length < 60 && /(?:trên|trong|\/)\s?tổng số\s$/u.test(gap) && base.value >= part.value;
}

function hasOtherBase(sentence: Sentence, percent: Figure): boolean {
  return OTHER_BASE.test(sentence.lower.slice(percent.to, percent.to + 24).split(/[,;.]/u, 1)[0] ?? "");
}

function check(part: Figure, base: number, percent: Figure, from: number, to: number): ShareCheck {
  const exact = (100 * part.value) / base;
  return { part, base, percent, exact, holds: isShare(percent, exact), from, to };
}

/** Rounded and cut off are both right: 77,978 may stand as 77,98 and as 77,97. */
function isShare({ value, step, bound }: Figure, exact: number): boolean {
  const noise = 1e-9;
  switch (bound) {
    case "exact":
      return value <= exact + step / 2 + noise && exact < value + step - noise;
    case "at-least":
      return exact >= value - step / 2 - noise;
    case "at-most":
      return exact <= value + step / 2 + noise;
    case "about":
      return Math.abs(exact - value) <= Math.max(step, 2);
  }
}
