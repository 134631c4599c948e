import type { Quantity } from "../quantities/quantity";

/** "được giao 50 tỷ đồng", "được bố trí vốn 15,6 tỷ đồng": what may be spent, not what has been. */
export function isAssigned({ lead }: Quantity): boolean {
  return ASSIGNED.test(lead);
}

const ASSIGNED = /(?<!\p{L})(?:được|đã) (?:giao|phân bổ|bố trí|cấp)(?!\p{L})[^,;:.()]{0,30}$/u;
