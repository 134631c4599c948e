import type { Quantity, QuantityLine } from "../../quantities/quantity";
import type { ListLead } from "./find-leads";
import { countsAlike, mayCountAlike, type PartList } from "./list-parts";
import { sumOf } from "./relate-sum";

/** "50 người được hỏi: bán hàng qua mạng 37 ý kiến, chợ tự phát 29, mái dột 18": bare numbers go on from what is counted first. */
export function passesOver({ parts }: PartList, figures: readonly Quantity[]): boolean {
  const [first] = parts;
  if (!first || parts.some(({ counter }) => counter !== "")) return false;
  return figures.some(
    (each) =>
      each.order < first.order &&
      !parts.includes(each) &&
      !each.figure.percent &&
      each.clause === first.clause,
  );
}

/** "7 đối tượng; người nghiện có hồ sơ 22, trong đó tại cơ sở 9, tại nhà 6": what is right before it has room for bare numbers. */
export function areOfNearer({ parts }: PartList, total: Quantity, nearer: readonly Quantity[]): boolean {
  if (parts.some((part) => countsAlike(part, total))) return false;
  return nearer.some(
    (each) => each.figure.value >= sumOf(parts) && parts.every((part) => mayCountAlike(part, each)),
  );
}

/** "Dại: 94 người tiêm phòng. Nhận định: chỉ số tại khóm 3 là 32, khóm 6 là 28": behind a label that divides nothing, bare numbers are of anything. */
export function isLabelOfOthers(
  lead: ListLead,
  { parts }: PartList,
  { sentence: { lower } }: QuantityLine,
): boolean {
  if (lead.kind !== "colon" || !lead.opens || parts.some(({ counter }) => counter !== "")) return false;
  return !/(?<!\p{L})(?:theo|gồm|trong đó|chia|cơ cấu|cụ thể)(?!\p{L})/u.test(lower.slice(0, lead.to));
}

/** "124 lượt, gồm A 98 lượt, B 26 lượt, C 2 lượt": the list goes on in the same breath with the same things. */
export function isCutShort({ parts }: PartList, all: readonly Quantity[], total: Quantity): boolean {
  const last = parts.at(-1);
  const next = all[parts.length];
  if (!last || !next || next.clause !== last.clause || next.bracket !== last.bracket) return false;
  if (![...parts, next].every((each) => countsAlike(each, total))) return false;
  return /^[^;:.()]{0,30}, (?!trong đó|riêng|nhưng|ngoài|và|có|còn|cùng|đồng thời)/u.test(next.lead);
}

/** "810 đơn, gồm A 170 đơn; B 418 đơn; ngoài ra là đơn trùng, đơn nặc danh": the rest is named without its number. */
export function namesRest(
  { parts }: PartList,
  total: Quantity,
  { sentence: { lower } }: QuantityLine,
): boolean {
  const last = parts.at(-1);
  if (!last || sumOf(parts) >= total.figure.value) return false;
  return REST.test(lower.slice(last.figure.headEnd, last.figure.headEnd + 160));
}

const REST =
  /^(?:[^.;,\d(]{0,60}|[^.;,\d(]{0,30}\([^()]{0,60}\))\)?[;,] (?:ngoài ra(?!,? không)|(?:phần|số|đơn|còn) (?:còn )?lại|còn lại)(?!\p{L})[^.;\d]{0,80}(?:[.;]|$)/u;
