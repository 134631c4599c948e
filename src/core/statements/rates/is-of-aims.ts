import type { Quantity } from "../../quantities/quantity";

/** "Mục tiêu năm sau: 280.000 lượt, doanh thu 215 tỷ": this year's rate, told in another sentence, is none of what is aimed at. */
export function isOfAims(members: readonly Quantity[]): boolean {
  const aimed = members.filter(({ sentence }) => AIM.test(sentence.lower));
  return aimed.length > 0 && aimed.length < members.length;
}

const AIM =
  /^\s*(?:[-+•*]\s)?(?:mục tiêu|chỉ tiêu|kế hoạch|phấn đấu|dự kiến|phương hướng|nhiệm vụ)(?!\p{L})/u;
