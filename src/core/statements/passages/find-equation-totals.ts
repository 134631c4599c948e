import type { Quantity } from "../../quantities/quantity";
import type { Relation } from "../relation";
import { addsUp } from "../sums/judge-sum";
import { countsAlike } from "../sums/list-parts";
import { relateSum, sumOf } from "../sums/relate-sum";
import { isExact } from "./is-exact";
import type { Passage } from "./passage";

/**
 * Finds the total below amounts that were worked out ("… = 34.200.000 đồng; … = 23.200.000 đồng. Tổng cộng 57.400.000 đồng"). An item
 * without a calculation counts with its only amount; where it has several, nothing is told.
 */
export function* findEquationTotals({ quantities }: Passage): Iterable<Relation> {
  let items: Item[] = [];
  for (const each of quantities) {
    const last = items.at(-1);
    const worked = WORKED.test(each.lead);
    if (TOTAL.test(each.lead.slice(-40)) && isExact(each) && items.filter((item) => item.result).length > 1) {
      yield* judge(each, items);
      items = [];
    } else if (last?.key === keyOf(each)) {
      last.all.push(each);
      if (worked) last.result = each;
    } else if (worked || items.length > 0 || !/\d/u.test(each.lead))
      items.push({ key: keyOf(each), all: [each], ...(worked ? { result: each } : {}) });
  }
}

interface Item {
  readonly key: string;
  readonly all: Quantity[];
  result?: Quantity;
}

const WORKED = /(?:=|(?<!\p{L})thành tiền(?: là)?:?)\s?$/u;
const TOTAL = /(?<!\p{L})(?:tổng|cộng)(?!\p{L})[^,;.()\d]{0,24}$/u;

function keyOf({ sentence: { document, block }, figure, clause }: Quantity): string {
  return [document, block, figure.sentence, clause].join(" ");
}

function* judge(total: Quantity, items: readonly Item[]): Iterable<Relation> {
  const first = items.findIndex(({ result }) => result !== undefined);
  const parts = items.slice(Math.max(0, first)).map(({ all, result }) => {
    const amounts = all.filter((each) => countsAlike(each, total) && isExact(each));
    return result ?? (amounts.length === 1 ? amounts[0] : undefined);
  });
  const known = parts.flatMap((part) => part ?? []).filter((part) => countsAlike(part, total));
  if (known.length < 2) return;
  if (addsUp(total, known)) yield relateSum(total, known, true);
  else if (
    known.length === parts.length &&
    Math.abs(sumOf(known) - total.figure.value) <= 0.3 * total.figure.value
  )
    yield relateSum(total, known, false);
}
