import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { readMeasure } from "../../quantities/read-measure";
import { isAssigned } from "../is-assigned";
import { countsAlike } from "../sums/list-parts";
import type { Base } from "./base";
import type { SharePart } from "./read-part";

/**
 * "Được giao 50 tỷ đồng …, giải ngân 22,5 tỷ đồng, đạt 45%": money that was assigned is the plan of what has been spent of
 * it, where no other amount stands between.
 */
export function listAssigned(
  lines: readonly QuantityLine[],
  line: QuantityLine,
  { percent, quantity, named }: SharePart,
): readonly Base[] {
  if (!quantity || named !== "" || quantity.order !== percent.order - 1) return [];
  // Where it is told of several sources, each has a plan of its own.
  if (line.quantities.some((each) => each !== quantity && SPENT.test(each.lead))) return [];
  if (!REACHED.test(percent.lead) || !SPENT.test(quantity.lead) || OF_OTHER.test(quantity.lead)) return [];
  if (OWN_SOURCE.test(quantity.lead)) return [];
  if (readMeasure(quantity).unit.dimension !== "money") return [];
  const previous = lines[line.index - 1];
  const near = [
    ...(previous && isBeside(previous, line) ? previous.quantities : []),
    ...line.quantities.slice(0, quantity.order),
  ];
  const given = near.filter((each) => countsAlike(each, quantity)).at(-1);
  if (!given || !isAssigned(given) || OF_OTHER.test(given.lead) || OF_OTHER.test(given.tail)) return [];
  if (given.figure.value < quantity.figure.value) return [];
  return [{ value: given.figure.value, quantity: given, how: "plan", closed: false, total: true }];
}

const REACHED = /^[^;:.()]{0,30},\s(?:đạt|bằng|hoàn thành)(?: tỷ lệ)?\s$/u;
const SPENT = /(?<!\p{L})(?:giải ngân|thực hiện|thanh toán)(?: được)?\s$/u;
/** "vốn giảm nghèo giải ngân …": what is spent has a name of its own. */
const OWN_SOURCE = /(?<!\p{L})(?:vốn|nguồn|khoản|phần)(?!\p{L})[^,;:.()]{0,200}$/u;
/** Money of other years, or only a part of it. */
const OF_OTHER = /(?<!\p{L})(?:riêng|trong đó|kéo dài|trung hạn|giai đoạn|năm trước|chuyển nguồn)(?!\p{L})/u;

const MOST_BACK = 3;

/** "Kế hoạch vốn năm 2026 là 42 tỷ đồng, trong đó …": plans that sentences before name, with those of parts between. */
export function listDistantPlans(
  lines: readonly QuantityLine[],
  line: QuantityLine,
  part: Quantity,
): readonly Base[] {
  const found: Base[] = [];
  for (let back = 1; back <= MOST_BACK; back++) {
    const each = lines[line.index - back];
    if (!each || !isBeside(each, line)) break;
    for (const plan of each.quantities)
      if (countsAlike(plan, part) && (plan.role === "plan" || PLANNED.test(plan.lead)))
        found.push({
          value: plan.figure.value,
          quantity: plan,
          how: "plan",
          closed: false,
          distant: true,
        });
  }
  return found;
}

const PLANNED = /(?<!\p{L})(?:kế hoạch|chỉ tiêu|dự toán)(?!\p{L})[^,;:.()]{0,80}$/u;

function isBeside(other: QuantityLine, { sentence }: QuantityLine): boolean {
  return other.sentence.document === sentence.document && other.sentence.block === sentence.block;
}
