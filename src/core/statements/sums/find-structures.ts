import { anyOf } from "../../lexicon/word-pattern";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { isTellingSlip } from "../slip";
import type { Relation } from "../relation";
import { areOverlapping } from "./judge-sum";
import { sumOf } from "./relate-sum";

const STRUCTURE = anyOf([
  "cơ cấu",
  "tỷ trọng",
  "tỉ trọng",
  "trong đó",
  "gồm",
  "chia theo",
  "phân theo",
  "chia ra",
  "tổng số",
]);

/** Finds percentages of one sentence that are the parts of one whole and do not make up 100. */
export function* findStructures(lines: readonly QuantityLine[]): Iterable<Relation> {
  for (const { sentence, quantities } of lines) {
    const shares = quantities.filter(
      ({ figure, role, bracket }) =>
        figure.percent &&
        role === "main" &&
        bracket < 0 &&
        (figure.bound === "exact" || figure.bound === "about"),
    );
    const [first] = shares;
    if (!first || shares.length < 3) continue;
    const sum = sumOf(shares);
    const play = shares.reduce((all, { figure }) => all + figure.step / 2, 0);
    const holds = Math.abs(sum - 100) <= play;
    if (holds || isTold(shares, sum, sentence.lower))
      yield {
        kind: "sum",
        result: findOdd(shares, sum),
        terms: shares,
        expected: sum,
        holds,
        loudness: "warning",
      };
  }
}

/** One of them with two digits swapped explains it; or they are said to be shares of one whole and are more than all. */
function isTold(shares: readonly Quantity[], sum: number, lower: string): boolean {
  const swapped = shares.some((share) => isTellingSlip(share, share.figure.value + 100 - sum));
  const led = shares.every(({ lead }) => /(?<!\p{L})chiếm(?: tỷ lệ)?(?: là)?\s$/u.test(lead));
  if (areOverlapping(null, shares)) return false;
  if (swapped && shares.length > 3) return true;
  return led && STRUCTURE.test(lower) && sum > 100 && sum <= 130;
}

function findOdd(shares: readonly Quantity[], sum: number): Quantity {
  const odd = shares.find((share) => isTellingSlip(share, share.figure.value + 100 - sum));
  return odd ?? shares.reduce((a, b) => (b.figure.value > a.figure.value ? b : a));
}
