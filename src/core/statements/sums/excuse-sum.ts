import type { Quantity, QuantityLine } from "../../quantities/quantity";
import type { FailedSum } from "./judge-sum";
import { countsAlike } from "./list-parts";
import { sumOf } from "./relate-sum";

/** "65,7 tạ/ha", "60 triệu/căn": so much for each adds up to nothing; no more does a factor, "4,5% × 1.800.000 × 12". */
export function isRate({ lead, tail, figure }: Quantity): boolean {
  if (figure.base !== undefined) return false;
  return /^ ?(?:\p{L}+(?: \p{L}+)? ?)?\/ ?\p{L}/u.test(tail.slice(0, 40)) || isFactor({ lead, tail });
}

/** "39 em x 150.000đ": its product is counted. */
export function isFactor({ lead, tail }: Pick<Quantity, "lead" | "tail">): boolean {
  return /(?:[×*]|(?<!\p{L})x)\s?$/u.test(lead) || /^[^,;:()]{0,20}(?:[×*]|(?<!\p{L})x)\s?$/u.test(tail);
}

/** "trong số 38 cơ sở nói trên": told before, and counted no second time. */
export function isRecalled({ tail }: Quantity): boolean {
  return /^[^,;:.()]{0,60}(?:(?:nói|nêu|kể) trên|vừa nêu|đã nêu)(?!\p{L})/u.test(tail);
}

/** "còn thiếu 17 giáo viên so với định mức": not there, so no part of what is. */
export function isLacking({ lead }: Quantity): boolean {
  return /(?<!\p{L})còn thiếu(?: \p{L}+)? $/u.test(lead);
}

/** A number among the parts that was taken for a name ("KHHGĐ 7") is just what they lack. */
export function isCompletedByName({ total, list: { parts } }: FailedSum, { unread }: QuantityLine): boolean {
  const lacking = total.figure.value - sumOf(parts);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || first.sentence !== last.sentence) return false;
  return unread.some(
    ({ value, from }) => value === lacking && from > first.figure.from - 60 && from < last.figure.to + 60,
  );
}

/** A smaller sum is that of another figure by chance. */
const TELLING = 20;

/** Another figure nearby is what these parts add up to; of one that is told again ("27 đảng viên nêu trên") they say that it was another. */
export function isAnotherTotal(
  sum: number,
  total: Quantity,
  line: QuantityLine,
  previous: readonly QuantityLine[],
): boolean {
  const isAgain = isRecalled(total);
  return [...previous, line].some(({ quantities }) =>
    quantities.some(
      (each) =>
        each !== total &&
        !(isAgain && countsAlike(each, total)) &&
        each.figure.value === sum &&
        (countsAlike(each, total) || each.counter === "" || sum >= TELLING) &&
        each.figure.percent === total.figure.percent,
    ),
  );
}

/** "9 người gồm Bí thư, 2 Phó Bí thư và 6 ủy viên": an item of which there is one has no number. `from`: where the list begins. */
export function hasSingleItem(
  { total, list: { parts } }: FailedSum,
  { sentence }: QuantityLine,
  from: number,
): boolean {
  const lacking = total.figure.value - sumOf(parts);
  const [first] = parts;
  if (!first || lacking < 1 || lacking > 3) return false;
  const items = sentence.lower.slice(from, first.figure.from).split(/,|(?<!\p{L})và(?!\p{L})/u);
  return items.filter((item) => /\p{L}{2}/u.test(item)).length >= lacking && items.length > 1;
}

/** "17 vụ … Nạn nhân 19 người … Hình thức thân thể 11 vụ, tinh thần 9 vụ": all parts count something else than the total before. */
export function isOfAnother({ total, list: { parts } }: FailedSum): boolean {
  const [first] = parts;
  if (!first || first.counter === "" || countsAlike(first, total)) return false;
  return parts.every((part) => countsAlike(part, first));
}
