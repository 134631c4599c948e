/** Does a folded label say that a row or column sums others? "Tổng số", "Cộng", "Total", "Sum", "All". */
export function isTotalLabel(folded: string): boolean {
  return TOTAL.test(folded);
}

const TOTAL = /\b(tong|tong so|tong cong|cong|total|totals|subtotal|sum|all|toan (tinh|huyen|xa|quoc))\b/u;
