import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { countsAlike } from "./list-parts";
import { sumOf } from "./relate-sum";

/**
 * "Buổi sáng 24 lượt, buổi chiều 13 lượt; trong đó 19 lượt …": behind figures told off alike the words may take all of
 * them apart; parts that are more than `one` of them are nothing wrong then.
 */
export function isOfAll(parts: readonly Quantity[], one: Quantity, line: QuantityLine): boolean {
  const end = parts[0]?.order ?? one.order;
  const reaches = (from: number, to: number): boolean => {
    const [before, each] = [line.quantities[from], line.quantities[to]];
    return before !== undefined && each !== undefined && isSibling(before, one) && isToldOff(each, one);
  };
  let first = one.order;
  while (first > 0 && reaches(first - 1, first)) first--;
  let last = one.order;
  while (last + 1 < end && reaches(last, last + 1)) last++;
  const [all, sum] = [sumOf(line.quantities.slice(first, last + 1)), sumOf(parts)];
  return sum > one.figure.value && sum <= all;
}

function isSibling(each: Quantity, one: Quantity): boolean {
  return each === one || (each.role === "main" && each.bracket === one.bracket && countsAlike(each, one));
}

/** Only a comma or "và", and a few words that name it, stand between it and the figure before. */
function isToldOff(each: Quantity, one: Quantity): boolean {
  return (
    isSibling(each, one) && /^[^,;:.()]{0,20}(?:,|(?<!\p{L})và(?!\p{L}))[^,;:.()]{0,40}$/u.test(each.lead)
  );
}
