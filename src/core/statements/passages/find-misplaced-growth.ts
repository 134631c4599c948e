import type { Quantity } from "../../quantities/quantity";
import { isPercentOf } from "../precision";
import type { Relation } from "../relation";
import { countsAlike } from "../sums/list-parts";
import type { Passage } from "./passage";

/**
 * Finds growth that was worked out over what there is now, not over what there was: "dư nợ đạt 96,4 tỷ đồng, tăng 11,3 tỷ
 * đồng so với đầu năm, tỷ lệ tăng trưởng 11,7%", which is 11,3/96,4. With one decimal it is one chance in some hundred that
 * a percentage is just that; it is told where it is no growth over what there was before. `explained`: known already.
 */
export function* findMisplacedGrowth(
  { quantities }: Passage,
  explained: ReadonlySet<Quantity>,
): Iterable<Relation> {
  for (const [index, percent] of quantities.entries()) {
    if (!isGrowth(percent) || explained.has(percent)) continue;
    const change = quantities[index - 1];
    if (change?.role !== "change" || change.figure.percent || change.sentence !== percent.sentence) continue;
    const levels = quantities
      .slice(Math.max(0, index - MOST_BACK), index - 1)
      .filter((each) => each.role === "main" || each.role === "left" || each.role === "to")
      .filter((each) => countsAlike(each, change) && each.figure.value > change.figure.value);
    const before = (level: Quantity): number =>
      level.figure.value + (change.falling ? 1 : -1) * change.figure.value;
    const growth = (base: number): number => (100 * change.figure.value) / base;
    if (levels.some((level) => isPercentOf(percent, growth(before(level))))) continue;
    const told = levels.find((level) => isPercentOf(percent, growth(level.figure.value)));
    if (!told || !isPresent(told, change)) continue;
    yield {
      kind: "growth",
      result: percent,
      terms: [told, change],
      expected: growth(before(told)),
      holds: false,
      loudness: "error",
    };
  }
}

/** No time of its own is named at the level, nor another one between it and the change. */
function isPresent(level: Quantity, change: Quantity): boolean {
  if (EARLIER.test(level.lead.slice(-60))) return false;
  const compared = /^\s*(?:so với|so)(?!\p{L})/u.test(change.sentence.lower);
  return level.sentence === change.sentence || compared || !TIME.test(change.lead);
}

const TIME = /(?<!\p{L})(?:năm|quý|tháng|đến nay|hiện nay)(?!\p{L})/u;
const EARLIER = /(?<!\p{L})(?:năm trước|cùng kỳ|(?:đầu|cuối) năm (?:19|20)\d\d|đầu năm)(?!\p{L})/u;

const MOST_BACK = 6;

function isGrowth({ figure, role, lead }: Quantity): boolean {
  if (!figure.percent || figure.bound !== "exact" || figure.step >= 1) return false;
  return role === "change" || (role === "main" && TIED.test(lead));
}

const TIED =
  /(?:\(|(?<!\p{L})(?:tương ứng|tương đương|tức|tăng trưởng|tỷ lệ (?:tăng|giảm)))\s?(?:\p{L}+\s){0,2}$/u;
