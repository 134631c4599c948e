import type { Claims, Sentence } from "../../model/claim";

/** A change of place in an order that the two places beside it do not give. */
export interface RankChange {
  readonly sentence: Sentence;
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly now: string;
  readonly expected: number;
}

const RANK =
  /(?<!\p{L})(?:xếp|xếp thứ|xếp hạng|đứng|đứng thứ|thứ|hạng|vị trí(?: thứ)?) (\d{1,3})(?:\/\d{1,3})?(?![\d,.]\d)/gu;
const STEP =
  /(?<!\p{L})(?:tăng|giảm|lên|tụt|vươn lên|thăng|xuống) (\d{1,3}) (?:bậc|hạng|vị trí|thứ bậc|thứ hạng)(?!\p{L})/gu;

/** Finds "xếp thứ 5/14, tăng 6 bậc so với năm 2024 (xếp thứ 9/14)": one step and two places in a sentence. */
export function* findRankChanges({ sentences }: Claims): Iterable<RankChange> {
  for (const sentence of sentences) {
    const { lower } = sentence;
    if (!/bậc|hạng|vị trí/u.test(lower)) continue;
    for (const clause of lower.matchAll(/[^;]+/gu)) {
      const [step, ...steps] = clause[0].matchAll(STEP);
      const [first, second, ...others] = clause[0].matchAll(RANK);
      if (!step || !first || !second || steps.length + others.length > 0) continue;
      const expected = Math.abs(Number(first[1]) - Number(second[1]));
      if (expected === Number(step[1])) continue;
      const from = clause.index + step.index;
      yield { sentence, from, to: from + step[0].length, before: first[0], now: second[0], expected };
    }
  }
}
