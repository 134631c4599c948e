import type { Quantity, QuantityLine } from "../../quantities/quantity";

/** What a report says of the period before: a level of then, or how far this period's level has moved from it. */
export interface Recall {
  readonly kind: "level" | "change";
  readonly quantity: Quantity;
  /** This period's level of the same things, whose words name them. */
  readonly level: Quantity;
  /** The words that name the other period: "cùng kỳ", "năm trước", "năm 2024". */
  readonly of: string;
}

/** Every recall of a sentence, from left to right. */
export function* listRecalls({ quantities }: QuantityLine): Iterable<Recall> {
  for (const [at, quantity] of quantities.entries()) {
    if (quantity.figure.bound !== "exact" || quantity.figure.base !== undefined) continue;
    const level = quantities
      .slice(0, at)
      .reverse()
      .find((each) => isLevelOf(each, quantity));
    if (!level || level.clause !== quantity.clause) continue;
    if (quantity.role === "change") {
      const of = BEHIND.exec(quantity.tail)?.[1] ?? AHEAD.exec(quantity.lead)?.[1];
      if (of !== undefined) yield { kind: "change", quantity, level, of };
    } else if (quantity.role === "earlier" || quantity.role === "main") {
      const of = LEVEL.exec(quantity.lead)?.[1];
      if (of !== undefined) yield { kind: "level", quantity, level, of };
    }
  }
}

const OTHER = String.raw`(cùng kỳ(?: năm (?:trước|ngoái|\d{4}))?|năm (?:trước|ngoái|\d{4})|(?:quý|6 tháng|9 tháng|tháng \d{1,2})[^,;.()]{0,16})`;
/** "so với năm 2024 (443 hộ", "(cùng kỳ năm trước 24 vụ", "năm 2024 là 443 hộ". */
const LEVEL = new RegExp(
  String.raw`(?<!\p{L})(?:so với |của )?${OTHER}(?: (?:là|có|đạt|chỉ))?\s?(?:\(\s?|: ?)?(?:có |là )?$`,
  "u",
);
/** "tăng 6 hội viên so với năm 2024". */
const BEHIND = new RegExp(String.raw`^[^,;.()]{0,40}(?<!\p{L})so (?:với )?${OTHER}`, "u");
/** "so với cùng kỳ năm trước tăng 6 hội viên". */
const AHEAD = new RegExp(
  String.raw`(?<!\p{L})so (?:với )?${OTHER},?(?: \p{L}+)? (?:tăng|giảm)(?: thêm| được)?\s?$`,
  "u",
);

/** A count of this period that the recalled figure may be of. */
function isLevelOf(each: Quantity, { figure, role, counter }: Quantity): boolean {
  if (each.role !== "main" || each.figure.bound !== "exact" || each.figure.base !== undefined) return false;
  if (each.bracket >= 0) return false;
  if (figure.percent) return role === "change" && !each.figure.percent;
  return !each.figure.percent && (counter === "" || each.counter === counter);
}
