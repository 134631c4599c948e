/** Does a folded label say that a row or column sums others? "Tổng số", "Cộng", "Total", "Sum", "All". */
export function isTotalLabel(folded: string): boolean {
  return TOTAL.test(folded);
}

const TOTAL = /\b(tong|tong so|tong cong|cong|total|totals|subtotal|sum|all|toan (tinh|huyen|xa|quoc))\b/u;

/** Does a folded label say that the line holds a statistic, which does not add up: mean, maximum, rank, share? */
export function isStatistic(folded: string): boolean {
  return STATISTIC.test(folded);
}

const STATISTIC =
  /\b(max|maximum|min|minimum|mean|median|average|avg|std|stdev|deviation|rank|ratio|binh quan|trung binh|ty le|ti le|xep hang|lon nhat|nho nhat)\b/u;
