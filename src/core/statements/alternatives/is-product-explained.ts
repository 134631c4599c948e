import type { Quantity } from "../../quantities/quantity";
import { overlap, spanOf } from "../precision";
import type { Relation } from "../relation";

/** "5 ha, 60.000 cây/ha, trồng dặm 10%, tổng giống 330.000 cây": a percentage beside it is added or taken off. */
export function isProductExplained({ result, expected }: Relation, near: readonly Quantity[]): boolean {
  return near.some(({ figure }) => {
    if (!figure.percent || Math.abs(figure.index - result.figure.index) > REACH) return false;
    return [1 + figure.value / 100, 1 - figure.value / 100, figure.value / 100].some((factor) => {
      const value = expected * factor;
      return overlap({ low: value, high: value }, spanOf(result));
    });
  });
}

/** So many figures away a percentage is of something else. */
const REACH = 4;
