import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { mayCountAlike } from "../sums/list-parts";
import type { Base } from "./base";
import { listAssigned, listDistantPlans } from "./list-plans-before";
import type { SharePart } from "./read-part";

/** The plans that a percentage may be a share of: printed before it, or right behind it, in a bracket or without. */
export function listPlans(
  lines: readonly QuantityLine[],
  line: QuantityLine,
  part: SharePart,
): readonly Base[] {
  const { percent, quantity, ofPlan } = part;
  if (!quantity) return [];
  if (!ofPlan) return listAssigned(lines, line, part);
  const next = line.quantities[percent.order + 1];
  const behind =
    next && mayCountAlike(next, quantity) && (isPlanInBracket(percent, next) || isPlanBehind(percent, next))
      ? next
      : undefined;
  const before = line.quantities.filter(
    (each) => each.order < percent.order && each.role === "plan" && mayCountAlike(each, quantity),
  );
  const given = line.quantities.find(
    (each) => each.order === quantity.order - 1 && each.role === "main" && GIVEN.test(each.lead),
  );
  if (given && mayCountAlike(given, quantity) && percent.order === quantity.order + 1) before.push(given);
  const bracketed = line.quantities.find(
    (each) => each.order === percent.order - 1 && each.bracket > percent.bracket && PLANNED.test(each.lead),
  );
  if (bracketed && !before.includes(bracketed)) before.push(bracketed);
  const earlier = before.length === 0 && !behind ? givenBefore(lines, line) : null;
  const later = before.length === 0 && !behind && !earlier ? givenLater(lines, line, quantity) : null;
  return [
    ...(before.length === 0 && !behind && !earlier && !later ? listDistantPlans(lines, line, quantity) : []),
    ...(later ? [later] : []),
    ...(earlier
      ? [{ value: earlier.figure.value, quantity: earlier, how: "plan", closed: false } as const]
      : []),
    ...(behind ? [{ value: behind.figure.value, quantity: behind, how: "plan", closed: true } as const] : []),
    ...before.map(
      (each) =>
        ({
          value: each.figure.value,
          quantity: each,
          how: "plan",
          closed: isOutOf(quantity, each, percent),
        }) as const,
    ),
  ];
}

/** "vượt 3 đồng chí so với chỉ tiêu (20 đồng chí), đạt 115% kế hoạch". */
const PLANNED = /(?<!\p{L})(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?!\p{L})[^,;:.()]{0,20}\($/u;

/** "Được giao 46,8 tỷ đồng. Đến nay đã giải ngân 39,3 tỷ đồng, đạt 84% kế hoạch": the only plan of the sentence before. */
function givenBefore(lines: readonly QuantityLine[], line: QuantityLine): Quantity | null {
  const previous = lines[line.index - 1];
  if (!previous || previous.sentence.document !== line.sentence.document) return null;
  if (line.sentence.block !== previous.sentence.block) return null;
  const given = previous.quantities.filter(
    ({ figure, role, lead }) => !figure.percent && (role === "plan" || (role === "main" && GIVEN.test(lead))),
  );
  const [only, ...others] = given;
  return only && others.length === 0 ? only : null;
}

/** "… được 8,4 km đường trục thôn, đạt 84% kế hoạch. … Kế hoạch năm về đường trục thôn là 10 km": told behind, by the same name. */
function givenLater(lines: readonly QuantityLine[], line: QuantityLine, part: Quantity): Base | null {
  const below = lines
    .slice(line.index + 1, line.index + 1 + MOST_AHEAD)
    .filter(
      ({ sentence }) =>
        sentence.document === line.sentence.document && sentence.block === line.sentence.block,
    );
  const plans = below.flatMap(({ quantities }) =>
    quantities.filter(
      (each) =>
        !each.figure.percent && mayCountAlike(each, part) && OPENS_PLAN.test(each.lead) && each.order === 0,
    ),
  );
  const [plan, ...others] = plans;
  if (!plan || others.length > 0) return null;
  const around = `${part.lead.slice(-80)} ${part.tail.slice(0, 60)}`;
  const name = OPENS_PLAN.exec(plan.lead)?.[1]?.match(/\p{L}{3,}/gu) ?? [];
  const named = name.some((word) => around.includes(word));
  return named ? { value: plan.figure.value, quantity: plan, how: "plan", closed: true } : null;
}

const MOST_AHEAD = 3;
const OPENS_PLAN =
  /^\s*(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?: (?:cả )?năm)?(?: \d{4})?(?: (?:được )?giao)?(?: (?:về|làm|cho|đối với))? ?((?:\p{L}+ )*)(?:là|:)?\s?$/u;

/** "Giao kết nạp 140 đảng viên, đã kết nạp 154 đảng viên, bằng 110% chỉ tiêu". */
const GIVEN = /(?<!\p{L})(?:giao|đăng ký)(?!\p{L})[^,;:.()]{0,30}$/u;

/** "đạt 118% (kế hoạch 350 triệu đồng)". */
function isPlanInBracket(percent: Quantity, next: Quantity): boolean {
  return (
    next.bracket > percent.bracket &&
    !next.figure.percent &&
    next.role !== "change" &&
    /^[^(),;]{0,40}\((?:\p{L}+\s){0,4}$/u.test(next.lead)
  );
}

/** "đạt 118% kế hoạch 350 triệu đồng". */
function isPlanBehind(percent: Quantity, next: Quantity): boolean {
  return (
    next.role === "plan" &&
    percent.bracket === next.bracket &&
    /^ ?(?:kế hoạch|chỉ tiêu|dự toán)(?: \p{L}+){0,3} $/u.test(next.lead)
  );
}

/** "Thu 43,7 tỷ đồng trên dự toán 52 tỷ đồng, bằng 84% dự toán": the three side by side. */
function isOutOf(part: Quantity, plan: Quantity, percent: Quantity): boolean {
  if (plan.order !== part.order + 1 || percent.order !== plan.order + 1) return false;
  return (
    /^[^,;:.()]{0,20}(?<!\p{L})trên (?:\p{L}+ ){1,3}$/u.test(plan.lead) &&
    /^[^,;:.()]{0,20},[^,;:.()]{0,20}$/u.test(percent.lead)
  );
}
