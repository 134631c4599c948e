import { CLOSED_LEADS, OPEN_LEADS } from "../../lexicon/prose-words";
import { anyOf } from "../../lexicon/word-pattern";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { readMeasure } from "../../quantities/read-measure";
import { countsAlike, mayCountAlike } from "../sums/list-parts";
import type { Base } from "./base";
import { listPlans } from "./list-plans";
import type { SharePart } from "./read-part";
import { isWrittenRatio } from "./written-ratio";

const MOST_BACK = 4;
const MOST_BASES = 16;

/** Lists the bases of a share, the likeliest first. A ratio has no other base than its own. */
export function listBases(
  lines: readonly QuantityLine[],
  line: QuantityLine,
  part: SharePart,
): readonly Base[] {
  if (part.ratios.length > 0)
    return part.ratios.map((ratio) => ({
      value: ratio.figure.base ?? 1,
      part: ratio.figure.value,
      quantity: ratio,
      how: "own",
      closed: true,
    }));
  const { quantity } = part;
  if (!quantity) return [];
  if (part.whole)
    return [
      { value: part.whole.figure.value, quantity: part.whole, part: part.value, how: "own", closed: true },
    ];
  const behind = wholeBehind(line, part);
  if (behind) return [behind];
  const written = writtenRatio(line, quantity);
  if (written) return [written];
  const before = line.quantities.filter((each) => each.order < quantity.order && isBase(each));
  const plans = listPlans(lines, line, part);
  const alike = before.filter(
    (each) => mayCountAlike(each, quantity) && each.figure.value >= quantity.figure.value,
  );
  // "Xóm Trên 145/150 hộ, xóm Dưới 132 hộ (95,7%)": what others have out of their own whole is none of theirs.
  const whole = alike.filter(({ figure }) => figure.base === undefined).at(-1);
  const bases: Base[] = [...plans];
  const divided = dividedBefore(before, quantity);
  const called = part.named === "" ? [] : findNamed(lines, line, part);
  for (const { base, value } of called)
    bases.push({ value, quantity: base, how: "named", closed: false, total: true });
  if (divided)
    bases.push({ value: divided.figure.value, quantity: divided, how: "whole", closed: false, total: true });
  else if (whole) add(bases, whole, "whole");
  for (const each of [...alike].reverse()) if (each !== whole) add(bases, each, "near");
  const earlier = earlierLines(lines, line);
  for (const [back, previous] of earlier.entries()) {
    const same = previous.quantities.filter(
      (each) => isBase(each) && mayCountAlike(each, quantity) && each.figure.value >= quantity.figure.value,
    );
    for (const each of [...same].reverse())
      add(bases, each, back === 0 && !whole && bases.length === plans.length ? "whole" : "far");
  }
  bases.push(...listTwins(line, quantity));
  const [above] = earlier;
  if (above && OPENING.test(line.sentence.lower))
    for (const each of above.quantities)
      if (isBase(each) && each.figure.value >= quantity.figure.value) add(bases, each, "led");
  for (const each of before) add(bases, each, "far");
  for (const each of [...before, ...earlier.flatMap(({ quantities }) => quantities)])
    if (each.figure.base !== undefined)
      bases.push({ value: each.figure.base, quantity: each, how: "far", closed: false });
  return bases.slice(0, MOST_BASES);
}

function add(bases: Base[], quantity: Quantity, how: Base["how"]): void {
  if (quantity.figure.value > 0 && !bases.some((each) => each.quantity === quantity))
    bases.push({
      value: quantity.figure.value,
      quantity,
      how,
      closed: false,
      total:
        how === "named" || how === "led" || (how === "whole" && CALLED_TOTAL.test(quantity.lead.slice(-60))),
    });
}

const OPENING = /^[\s\-+•*]*(?:trong đó|trong số đó|trong số này)(?!\p{L})/u;
const MOST_NAMED_BACK = 12;

interface NamedBase {
  readonly base: Quantity;
  /** In the unit of the part. */
  readonly value: number;
}

/** How much one amount is in the unit of another: hectares of square kilometres. */
function inUnitOf(each: Quantity, other: Quantity): number | null {
  if (countsAlike(each, other)) return each.figure.value;
  const [a, b] = [readMeasure(each), readMeasure(other)];
  if (!a.unit.measured || a.unit.dimension !== b.unit.dimension || a.per.length + b.per.length > 0)
    return null;
  return (each.figure.value * a.unit.factor) / b.unit.factor;
}

/** "1.350 đoàn viên, trong đó lao động nữ 918 người, chiếm 68% tổng số đoàn viên": the base counts what is named, in its own word. */
function areHeadedBy({ figure, counter }: Quantity, named: string): boolean {
  return counter !== "" && !figure.percent && `${figure.head.toLowerCase()} `.startsWith(`${named} `);
}

/** Earlier figures of the same counter or dimension that are called what the percentage says it is of: "60% trị giá xuất khẩu". */
function findNamed(
  lines: readonly QuantityLine[],
  line: QuantityLine,
  { named, quantity }: SharePart,
): readonly NamedBase[] {
  const asked = (named.match(/\p{L}+/gu) ?? []).slice(0, 5);
  const found: NamedBase[] = [];
  if (!quantity || asked.length < 2) return found;
  for (let at = line.index; at >= Math.max(0, line.index - MOST_NAMED_BACK) && found.length < 2; at--) {
    if (lines[at]?.sentence.document !== line.sentence.document) break;
    for (const each of [...(lines[at]?.quantities ?? [])].reverse()) {
      const own = isBase(each) ? inUnitOf(each, quantity) : null;
      const value = own ?? (isBase(each) && areHeadedBy(each, named) ? each.figure.value : null);
      if (value === null || value < quantity.figure.value) continue;
      if (at === line.index && each.order >= quantity.order) continue;
      const words = new Set(
        `${each.lead.slice(-60)} ${each.figure.head.toLowerCase()} ${each.tail.split(/[,;.:()]/u, 1)[0] ?? ""}`.match(
          /\p{L}+/gu,
        ) ?? [],
      );
      if (asked.slice(-2).every((word) => words.has(word))) found.push({ base: each, value });
    }
  }
  return found;
}

/** "1.089 vụ/1.846 bị cáo, đạt 87,82%": the share may be that of the first of two counts beside one another. */
function listTwins(line: QuantityLine, quantity: Quantity): readonly Base[] {
  const twin = line.quantities[quantity.order - 1];
  if (!twin || twin.figure.percent || twin.counter === quantity.counter) return [];
  if (!/^[^,;:()]{0,20}(?:\/|-|(?<!\p{L})(?:với|và))\s?$/u.test(quantity.lead)) return [];
  return line.quantities.flatMap((each) =>
    each.order < twin.order &&
    isBase(each) &&
    countsAlike(each, twin) &&
    each.figure.value >= twin.figure.value
      ? [
          {
            value: each.figure.value,
            part: twin.figure.value,
            quantity: each,
            how: "far",
            closed: false,
          } as const,
        ]
      : [],
  );
}

const CALLED_TOTAL = anyOf(["tổng", "tổng số", "toàn", "tất cả"]);
const DIVIDED = anyOf([...OPEN_LEADS, ...CLOSED_LEADS]);

/** "74 đảng viên, trong đó có 16 cấp ủy viên": the whole that the words before the part take apart. */
function dividedBefore(before: readonly Quantity[], quantity: Quantity): Quantity | undefined {
  const last = before.at(-1);
  if (!last || last.order !== quantity.order - 1 || !DIVIDED.test(quantity.lead.slice(-60))) return undefined;
  return last.figure.value >= quantity.figure.value && last.role === "main" ? last : undefined;
}

/** "512 hộ/1.314 hộ", "33 trường trên tổng số 75 trường": a ratio in words. */
function writtenRatio(line: QuantityLine, last: Quantity): Base | null {
  const first = line.quantities[last.order - 1];
  if (!first || first.figure.percent || last.figure.percent) return null;
  // "465 ha/450 ha" may be more than was planned; a whole is no less than its part.
  const stroke = mayCountAlike(first, last) && /^[^,;:().]{0,40}\/\s?$/u.test(last.lead);
  if (!stroke && !isWrittenRatio(first, last)) return null;
  return { value: last.figure.value, part: first.figure.value, quantity: first, how: "own", closed: true };
}

/** "1.512 hộ, chiếm 54% trong tổng số 2.800 hộ": the whole stands behind the percentage. */
function wholeBehind(line: QuantityLine, { percent, quantity, ofPlan }: SharePart): Base | null {
  const whole = line.quantities[percent.order + 1];
  if (!whole || !quantity || ofPlan || quantity.order !== percent.order - 1 || !countsAlike(whole, quantity))
    return null;
  if (!WHOLE_BEHIND.test(whole.lead) || whole.role !== "main") return null;
  if (whole.figure.value < quantity.figure.value) return null;
  return { value: whole.figure.value, part: quantity.figure.value, quantity, how: "own", closed: true };
}

/** "79,8% tổng số hộ hội viên (17.850 hộ)", "3,24% trên 6.271 hộ". */
const WHOLE_BEHIND =
  /^[^,;:.()]{0,12}(?:(?:trong|trên|của)(?: tổng số| tổng)?\s$|(?<=[\s%])(?:tổng số|tổng)(?: \p{L}+){1,6} \($)/u;

function isBase({ figure, role }: Quantity): boolean {
  return (
    !figure.percent &&
    figure.value > 0 &&
    (role === "main" || role === "left" || role === "to" || role === "earlier")
  );
}

/** The sentences before, of the same paragraph or of the one above. */
function earlierLines(lines: readonly QuantityLine[], line: QuantityLine): readonly QuantityLine[] {
  const found: QuantityLine[] = [];
  for (let at = line.index - 1; at >= 0 && found.length < MOST_BACK; at--) {
    const each = lines[at];
    if (
      !each ||
      each.sentence.document !== line.sentence.document ||
      line.sentence.block - each.sentence.block > 3
    )
      break;
    if (each.quantities.length > 0) found.push(each);
  }
  return found;
}
