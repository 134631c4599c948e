import type { Quantity } from "../../quantities/quantity";
import { isComparison } from "../../quantities/read-role";

/** "tăng 2,5 điểm so với năm 2021 (85,5%)". */
export function isEarlierBracket(level: Quantity, change: Quantity): boolean {
  const { order, lead, bracket } = level;
  if (isShareInBracket(level, change)) return true;
  // "tăng 05 vụ (14,7%) so với cùng kỳ (34 vụ)": the percentage of the change stands between.
  const beside = order === change.order + 1 || (order === change.order + 2 && /^%?\)/u.test(lead));
  return (
    beside &&
    bracket > change.bracket &&
    /(?:(?<!\p{L})(?:so|cùng kỳ|năm trước)(?!\p{L})|^ ?lần (?:năm|quý|tháng|kỳ|vụ|đầu|hồi)(?!\p{L}))[^;.()]{0,50}\((?:(?:năm|cùng kỳ|quý|tháng|kỳ|vụ)(?: [\p{L}\d/]+){0,4} )?$/u.test(
      lead,
    )
  );
}

/** "tỷ lệ 7,5%, giảm 1,0 điểm so với năm 2024 (41/482 trẻ, tỷ lệ 8,5%)": points are of the share, behind the count it is of. */
function isShareInBracket(level: Quantity, change: Quantity): boolean {
  const { order, figure, bracket } = level;
  return (
    change.counter === "điểm" &&
    figure.percent &&
    bracket > change.bracket &&
    order > change.order + 1 &&
    order <= change.order + 3 &&
    isCompared(level)
  );
}

/** "cao hơn năm trước 8 triệu đồng (năm trước 78 triệu đồng)": the bracket says of which time it is. */
export function isNamedBracket({ role, lead, bracket }: Quantity, change: Quantity): boolean {
  return role === "earlier" && bracket > change.bracket && /\((?:\p{L}+ ){1,3}$/u.test(lead);
}

/** "cao hơn vụ trước 3 tạ (52 tạ)": the bracket may explain something else, so only a near miss is told. */
export function isComparedBracket({ order, bracket }: Quantity, change: Quantity): boolean {
  return order === change.order + 1 && bracket > change.bracket && isComparison(change.lead, change.tail);
}

/** "so với cùng kỳ năm 2023 (120 vụ) tăng 8 vụ": the bracket of what is compared with, right before the change. */
export function isComparedBefore(level: Quantity, change: Quantity): boolean {
  // "so với cùng kỳ (14 vụ, 15 trẻ) giảm 05 vụ, giảm 04 trẻ": several of them, each with its change.
  const first = level.sentence.lower.indexOf(")", level.figure.to);
  const behind = first < 0 ? null : level.sentence.lower.slice(first + 1, change.figure.from);
  const beside =
    level.order === change.order - 1 ||
    (behind !== null &&
      change.order - level.order < 5 &&
      /^[^;.()]{0,60}$/u.test(behind) &&
      level.counter === change.counter);
  return beside && level.bracket > change.bracket && isCompared(level);
}

/** The bracket that it stands in opens behind "so với …" or "cùng kỳ". */
export function isCompared({ sentence, bracket }: Quantity): boolean {
  return /(?<!\p{L})(?:so|cùng kỳ)(?!\p{L})[^;.()]{0,50}$/u.test(
    sentence.lower.slice(Math.max(0, bracket - 60), bracket),
  );
}

/** "còn 9,4% (năm 2024: 10,2%), giảm 0,8%": the bracket between the present level and the change gives the earlier one. */
export function isDatedBracket({ order, lead, bracket }: Quantity, change: Quantity): boolean {
  return (
    order === change.order - 1 &&
    bracket > change.bracket &&
    /^[^,;.()]{0,30}\((?:năm (?:\d{4}|trước|ngoái)|cùng kỳ|(?:quý|tháng|kỳ|vụ|năm học) (?:trước|này năm trước))(?: [\p{L}\d/]+){0,3}:?\s?$/u.test(
      lead,
    )
  );
}

/** "còn 5,29%, đầu năm 7,84%, giảm 2,55 điểm": the same without a bracket. */
export function isDatedBeside({ order, lead, bracket }: Quantity, change: Quantity): boolean {
  return (
    order === change.order - 1 &&
    bracket === change.bracket &&
    /^[^,;.()\d]{0,30}[,;] (?:trong khi |còn )?(?:đầu (?:năm|kỳ|nhiệm kỳ|quý|tháng|giai đoạn)|cuối (?:năm|kỳ) (?:trước|ngoái)|(?:năm|kỳ|quý|tháng|vụ) (?:trước|ngoái))(?: (?:là|có|chỉ|chỉ có|mới có))?:? $/u.test(
      lead,
    )
  );
}

/** "9.600 tấn, gấp 4 lần sản lượng nuôi trồng (3.200 tấn)": the bracket gives what it is so many times of. */
export function isMultiplied({ order, bracket }: Quantity, change: Quantity): boolean {
  return (
    change.role === "times" &&
    order === change.order + 1 &&
    bracket > change.bracket &&
    /^ ?lần (?:so với )?[^,;:.()\d]{2,50}\($/u.test(change.tail)
  );
}
