import type { Product } from "./list-products";

/**
 * "Doanh thu bình quân 2,3 tỷ đồng/hợp tác xã, cả khối 32,2 tỷ đồng; lãi bình quân 214 triệu đồng/hợp tác xã, cả khối 2.669
 * triệu đồng": the rate before it, for each of the same things, holds with a number of them, and what stands behind both is
 * told in the same words. So the number is known, and any difference counts.
 */
export function contradictsSibling(
  { rate, bases, total, times, scale, unsure }: Product,
  held: Product,
): boolean {
  if (unsure || [rate, total, ...bases].some(({ figure }) => figure.bound !== "exact")) return false;
  if (bases.length !== held.bases.length || bases.some((each, at) => each !== held.bases[at])) return false;
  if (held.rate.sentence !== rate.sentence || held.rate.order >= rate.order) return false;
  if (held.total.order !== held.rate.order + 1 || total.order !== rate.order + 1) return false;
  if (total.sentence !== rate.sentence || total.clause !== rate.clause) return false;
  const words = wordsBefore(total.lead);
  const off = Math.abs(Math.log10(total.figure.value / (rate.figure.value * times * scale)));
  return off <= MOST_OFF && words !== "" && words === wordsBefore(held.total.lead);
}

/** In powers of ten: farther off they are of two things. */
const MOST_OFF = 3.01;

/** What stands between the last comma and the number. */
function wordsBefore(lead: string): string {
  return /[,(] ?([^,;:.()]{1,40})$/u.exec(lead)?.[1]?.trim() ?? "";
}
