import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { isRate } from "./excuse-sum";
import { countsAlike } from "./list-parts";
import type { ListLead } from "./find-leads";

/** The figures that the lead may take apart, the likeliest first. */
export function findListTotals(
  line: QuantityLine,
  lead: ListLead,
  previous: readonly QuantityLine[],
): readonly Quantity[] {
  const isTotal = (each: Quantity): boolean =>
    !each.figure.percent && !isRate(each) && (each.role === "main" || each.role === "left" || isRaised(each));
  if (lead.opens) {
    const before = previous.flatMap(({ quantities }) =>
      quantities.filter((each) => isTotal(each) && each.bracket < 0),
    );
    // A label ("Theo dự án:") takes the first count of the sentence before apart, or the one of the things that it lists.
    if (lead.kind !== "colon") return before.slice(0, 5);
    const next = line.quantities.find(({ figure }) => figure.from >= lead.to);
    const alike = before.filter((each) => next !== undefined && countsAlike(each, next));
    return (alike.length === 1 ? alike : before).slice(0, 1);
  }
  const before = line.quantities.filter(
    (each) => isTotal(each) && each.bracket === lead.outer && each.figure.to <= lead.from,
  );
  const last = before.at(-1);
  if (!last) return [];
  if (lead.outer !== lead.bracket) {
    const gap = line.sentence.lower.slice(last.figure.headEnd, lead.bracket);
    if (gap.length > 80 || /[;:]|\.\s/u.test(gap)) return [];
    return before.filter((each) => each.figure.run === last.figure.run || isBeside(each, last)).reverse();
  }
  // "…; cấp xã gồm 4 chỉ tiêu": a clause with a subject of its own begins anew.
  const between = line.sentence.lower.slice(last.figure.to, lead.from);
  if (between.slice(between.lastIndexOf(";")).length > 5 && between.includes(";")) return [];
  if (lead.kind === "colon" && line.sentence.lower.slice(last.figure.to, lead.from).includes(";")) return [];
  return before.slice(-3).reverse();
}

/** "nâng tổng số lên 07 bản, trong đó 03 bản …". */
function isRaised({ role, lead }: Quantity): boolean {
  return role === "to" && /(?<!\p{L})(?:nâng|đưa) tổng số(?!\p{L})[^,;]{0,40}$/u.test(lead);
}

/** "938 lượt với 802 người": two counts of one thing. */
function isBeside(first: Quantity, last: Quantity): boolean {
  return last.order === first.order + 1 && last.lead.length < 30 && !/[,;:.]/u.test(last.lead);
}

/** Totals of different counters, each with a column of its own. */
export function areColumns(totals: readonly Quantity[]): boolean {
  const [first, second] = totals;
  return (
    first !== undefined &&
    second !== undefined &&
    first.key !== second.key &&
    (isBeside(second, first) ||
      isBeside(first, second) ||
      first.figure.run === second.figure.run ||
      first.figure.base !== undefined)
  );
}
