import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { addUp } from "../precision";
import type { Relation } from "../relation";
import { isSlip } from "../slip";
import { findLeads } from "../sums/find-leads";
import { addsUp } from "../sums/judge-sum";
import { countsAlike } from "../sums/list-parts";
import { relateSum, sumOf } from "../sums/relate-sum";
import { isExact } from "./is-exact";
import type { Passage } from "./passage";

/**
 * Finds a total that a later sentence names and takes apart without its number: "Đã cấp 642 thẻ, đang xét 58 thẻ. … Số thẻ đã
 * cấp gồm 517 thẻ đúng hạn và 125 thẻ trễ hạn". The total is what stands with more of the name's words than any other.
 */
export function* findRecalledSums({ lines }: Passage): Iterable<Relation> {
  for (const [at, line] of lines.entries()) {
    const { lower } = line.sentence;
    const lead = findLeads(lower).find(
      ({ kind, opens, bracket }) => kind === "closed" && !opens && bracket < 0,
    );
    if (!lead || line.quantities.some(({ figure }) => figure.from < lead.from)) continue;
    const parts = line.quantities.filter(
      (each) => each.bracket < 0 && each.figure.to <= lead.end && isExact(each) && each.role === "main",
    );
    const [first] = parts;
    if (!first || parts.length < 2 || !parts.every((each) => countsAlike(each, first))) continue;
    const above = lines
      .slice(Math.max(0, at - MOST_BACK), at)
      .filter(({ sentence }) => sentence.block === line.sentence.block)
      .flatMap(({ quantities }) => quantities)
      .filter((each) => isExact(each) && each.role === "main" && countsAlike(each, first));
    const held = above.find((each) => addsUp(each, parts));
    const named = held ?? findNamed(above, lower.slice(0, lead.from), line);
    if (held) yield relateSum(held, parts, true);
    else if (named && isTold(named, parts)) yield relateSum(named, parts, false);
  }
}

const MOST_BACK = 4;
const NEAR = 0.07;

/** The figure whose own words share most with the name, where no other shares as many. */
function findNamed(
  above: readonly Quantity[],
  name: string,
  { sentence }: QuantityLine,
): Quantity | undefined {
  const [counted] = above;
  const thing = new Set(counted?.figure.head.toLowerCase().split(" ") ?? []);
  const words = new Set(
    name.split(/[^\p{L}]+/u).filter((word) => word.length > 1 && !thing.has(word) && !PLAIN.test(word)),
  );
  const scored = above.map((each) => ({
    each,
    score: wordsOf(each).filter((word) => words.has(word)).length,
  }));
  const most = Math.max(0, ...scored.map(({ score }) => score));
  const best = scored.filter(({ score }) => score === most);
  return most > 0 && best.length === 1 && best[0]?.each.sentence !== sentence ? best[0]?.each : undefined;
}

const PLAIN = /^(?:số|tổng|các|những|này|trên|đã|đang|được|là|của|có|trong|và)$/u;

/** The words of its clause before the number, and of what is counted. */
function wordsOf({ lead, figure }: Quantity): readonly string[] {
  const clause = lead.split(/[,;:.()](?=\s)/u).at(-1) ?? "";
  return [...new Set(`${clause} ${figure.head.toLowerCase()}`.split(/[^\p{L}]+/u))];
}

function isTold(total: Quantity, parts: readonly Quantity[]): boolean {
  const { value } = total.figure;
  const sum = sumOf(parts);
  if (parts.some(({ figure }) => figure.value >= value)) return false;
  const off = Math.abs(sum - value) / value;
  if (off <= NEAR) return true;
  return (
    off <= 0.3 &&
    [total, ...parts].some((each) =>
      isSlip(each, each === total ? sum : addUp([each.figure.value, value, -sum])),
    )
  );
}
