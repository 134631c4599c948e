import type { Quantity, QuantityLine } from "../../quantities/quantity";
import type { Relation } from "../relation";
import { addsUp } from "../sums/judge-sum";
import { relateSum, sumOf } from "../sums/relate-sum";
import type { Passage } from "../passages/passage";
import { isCount } from "./natural-runs";

/** A total that is off by more is no total of these. */
const FURTHEST = 0.6;

interface Clause {
  readonly total: Quantity;
  readonly parts: readonly Quantity[];
}

/**
 * Finds clauses that count several things and sum them up in a bracket: "bơi 3 vàng, 3 bạc, 5 đồng (11 huy chương); cờ 1 vàng,
 * 2 bạc (3 huy chương)". Where another clause of the same shape comes out, so must each.
 */
export function* findBracketTotals({ lines }: Passage): Iterable<Relation> {
  for (const line of lines) {
    const clauses = readClauses(line);
    const holding = clauses.filter(({ total, parts }) => addsUp(total, parts));
    for (const { total, parts } of holding) yield relateSum(total, parts, true);
    for (const { total, parts } of clauses) {
      const alike = holding.some((each) => each.total !== total && each.total.counter === total.counter);
      const off = Math.abs(sumOf(parts) - total.figure.value);
      if (alike && !addsUp(total, parts) && off <= FURTHEST * total.figure.value)
        yield relateSum(total, parts, false);
    }
  }
}

/** The counts of each clause before a bracket that holds one count of another thing, and nothing else. */
function readClauses({ quantities, sentence: { lower } }: QuantityLine): readonly Clause[] {
  const clauses: Clause[] = [];
  for (const total of quantities) {
    if (total.bracket < 0 || total.counter === "" || !isCount(total)) continue;
    if (lower.charAt(total.figure.from - 1) !== "(" || lower.charAt(total.figure.headEnd) !== ")") continue;
    const from = Math.max(lower.lastIndexOf(";", total.bracket), lower.lastIndexOf(")", total.bracket)) + 1;
    const parts = quantities.filter(
      (each) =>
        each.bracket < 0 && each.figure.from >= from && each.figure.to <= total.bracket && isCount(each),
    );
    const last = parts.at(-1);
    const own = parts.every((each) => each.counter !== total.counter);
    if (parts.length > 1 && last && own && total.bracket - last.figure.headEnd <= 1)
      clauses.push({ total, parts });
  }
  return clauses;
}
