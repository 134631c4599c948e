import type { Figure } from "../../model/claim";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import type { Relation } from "../relation";
import type { Holding } from "./holding";
import { isProductExplained } from "./is-product-explained";
import { isRemainderExplained } from "./is-remainder-explained";
import { isSumExplained } from "./is-sum-explained";

/**
 * Leaves out what fails where the figures around it make sense in another way: the parts are another figure's, one of them is the
 * sum of others, what is left comes out with a figure that the reading passed over. What holds always stays.
 */
export function dropExplained(
  relations: readonly Relation[],
  lines: readonly QuantityLine[],
): readonly Relation[] {
  // That a cumulative figure is no less than the period's explains neither.
  const holding = groupByMember(relations.filter(({ holds, kind }) => holds && kind !== "cumulative"));
  return relations.filter((relation) => relation.holds || !isExplained(relation, lines, holding));
}

function groupByMember(relations: readonly Relation[]): Holding {
  const groups = new Map<Quantity, Relation[]>();
  for (const relation of relations)
    for (const member of [relation.result, ...relation.terms]) {
      const group = groups.get(member);
      if (group) group.push(relation);
      else groups.set(member, [relation]);
    }
  return groups;
}

function isExplained(relation: Relation, lines: readonly QuantityLine[], holding: Holding): boolean {
  const { kind, result } = relation;
  if (kind === "remainder") return isRemainderExplained(relation, listNear(relation, lines), holding);
  if (kind === "difference") return isDifferenceExplained(relation, listNear(relation, lines));
  if (kind === "share") return isShareExplained(relation, holding);
  if (kind === "product") return isProductExplained(relation, listNear(relation, lines));
  if (kind !== "sum" || result.figure.percent) return false;
  return isSumExplained(relation, listNear(relation, lines), listUnread(relation, lines), holding);
}

/** "kết nạp 2.415 hội viên …; đưa ra 1.095 hội viên; thực tăng 1.320 hội viên": two others give it to the last digit. */
function isDifferenceExplained({ result, terms }: Relation, near: readonly Quantity[]): boolean {
  const { value, step } = result.figure;
  if (value / step < LEAST_TELLING || result.figure.percent) return false;
  const alike = near.filter(
    (each) =>
      each !== result && each.counter === result.counter && !each.figure.percent && each.role === "main",
  );
  const values = new Map(alike.map((each) => [each.figure.value, each]));
  return alike.some((each) => {
    const other = values.get(Math.round((each.figure.value + value) * 1e6) / 1e6);
    return other !== undefined && !(terms.includes(each) && terms.includes(other));
  });
}

const LEAST_TELLING = 100;

/** "đạt 73,6% (9.872/13.420 trẻ), thấp hơn 1,4 điểm so với tiến độ (75%)": its two numbers give a percentage beside them already. */
function isShareExplained({ terms, result }: Relation, holding: Holding): boolean {
  const [first] = terms;
  if (!first) return false;
  return (holding.get(first) ?? []).some(
    (other) =>
      other.kind === "share" &&
      other.result.sentence === result.sentence &&
      other.terms.length === terms.length &&
      other.terms.every((term) => terms.includes(term)),
  );
}

/** The quantities from two sentences before its first member to the sentence of its last, in reading order. */
function listNear({ result, terms }: Relation, lines: readonly QuantityLine[]): readonly Quantity[] {
  const places = [result, ...terms].map(({ figure }) => figure.sentence);
  return lines
    .slice(Math.max(0, Math.min(...places) - BACK), Math.max(...places) + 1)
    .filter(({ sentence }) => sentence.document === result.sentence.document)
    .flatMap(({ quantities }) => quantities);
}

const BACK = 2;

/** The numbers of its last sentence that were taken for names or places in an order. */
function listUnread({ result, terms }: Relation, lines: readonly QuantityLine[]): readonly Figure[] {
  return lines[Math.max(...[result, ...terms].map(({ figure }) => figure.sentence))]?.unread ?? [];
}
