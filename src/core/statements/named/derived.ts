import type { Quantity } from "../../quantities/quantity";
import { readMeasure } from "../../quantities/read-measure";
import { isOfPlan } from "../passages/is-of-plan";

/** How a figure is worked out from others, as the words around it say. */
export type Derivation =
  "difference" | "growth" | "points" | "times" | "plan" | "rest" | "rate" | "cumulative" | "product";

/** Says what a figure is derived by, or `null` of one that is counted. */
export function readDerivation(quantity: Quantity): Derivation | null {
  const { figure, role, counter, tail } = quantity;
  if (figure.bound !== "exact" || figure.base !== undefined || role === "range" || role === "plan")
    return null;
  if (role === "times") return "times";
  if (figure.percent) {
    if (role === "change") return "growth";
    return role === "main" && isOfPlan(quantity) ? "plan" : null;
  }
  if (counter === "điểm" && role === "change" && /^ điểm(?: %| phần trăm|[,;.)]|$)/u.test(tail))
    return "points";
  if (readMeasure(quantity).per.length > 0) return readMeasure(quantity).mean ? "rate" : null;
  if ((role === "main" || role === "to") && CUMULATIVE.test(quantity.sentence.lower.slice(0, figure.from)))
    return "cumulative";
  if (role === "change" || GAP.test(clauseOf(quantity))) return "difference";
  if (counter !== "" && LACK.test(clauseOf(quantity))) return "difference";
  if (role === "left" || REST.test(clauseOf(quantity))) return "rest";
  return role === "main" ? "product" : null;
}

/** "Lũy kế từ đầu chương trình: 479 nhà khởi công; 363 nhà hoàn thành". */
const CUMULATIVE = /^[\s\-+•]*(?:lũy kế|cộng dồn|tính chung|như vậy,? (?:đến nay|lũy kế))(?!\p{L})[^.]*$/u;
/** "còn thiếu 19 giáo viên": of a bare number ("thừa cân béo phì 71") it is the name of what is counted. */
const LACK = /(?<!\p{L})(?:thiếu|thừa|dôi dư)(?!\p{L})[^,;:.()\d]{0,30}$/u;
/** "chênh lệch 12 điểm", "nhiều hơn 25". */
const GAP =
  /(?<!\p{L})(?:chênh(?: lệch)?|cách biệt|nhiều hơn|ít hơn|khoảng cách)(?!\p{L})[^,;:.()\d]{0,30}$/u;
/** "số việc chuyển kỳ sau của Chi cục là 647 việc", "kinh phí chưa sử dụng, 78 triệu đồng". */
const REST =
  /(?<!\p{L})(?:chuyển (?:sang )?(?:kỳ|năm|quý|tháng) sau|còn (?:dư|lại|tồn|nợ|phải)|dư (?:lại|cuối)|tồn (?:lại|cuối|đọng|quỹ)|(?:kinh phí|tiền|vốn|số) chưa \p{L}+(?: \p{L}+)?)(?!\p{L})[^;:.()\d]{0,40}$/u;

/** The words before a figure since the last mark that is no comma. */
export function clauseOf({ lead }: Quantity): string {
  return (lead.split(/[;.()]/u).at(-1) ?? "").slice(-80);
}
