import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { countsAlike } from "../sums/list-parts";
import { isOf, type Levels } from "./levels";

/**
 * The levels of a change that is drawn from what was told right before: "Năm nay thu 45 tỷ đồng. Năm trước thu 38 tỷ đồng. Như vậy
 * tăng 7 tỷ đồng", "đạt 83,1%. Cuối năm 2023 tỷ lệ này là 78,4%; như vậy tăng 4,7 điểm". Of each of the two sentences the
 * first figure of the kind; where one has others beside it, they are a reading and no more.
 */
export function* listConcludedLevels(
  above: readonly QuantityLine[],
  line: QuantityLine,
  change: Quantity,
): Iterable<Levels> {
  if (!FOLLOWS.test(change.lead)) return;
  const rows = [line, ...above]
    .map(({ quantities }) => quantities.filter((each) => isBefore(each, change) && isLevel(each, change)))
    .filter((row) => row.length > 0);
  const [[later, ...besides] = [], [first, ...others] = []] = rows;
  if (!later || !first || later.figure.percent !== first.figure.percent) return;
  if (!later.figure.percent && !countsAlike(later, first)) return;
  const [before, now] = isEarlierNamed(later) ? [later, first] : [first, later];
  const alone = besides.length + others.length === 0;
  yield { before, now, closed: alone && (!change.figure.percent || isEarlierNamed(before)) };
}

const FOLLOWS =
  /(?:^|[;.(]\s?)\s*(?:như vậy|do đó|tức là|so sánh hai \p{L}+|số tuyệt đối),?(?:\s\p{L}+){0,6}\s$/u;

function isBefore(each: Quantity, change: Quantity): boolean {
  return each.figure.index < change.figure.index;
}

const LEVELS: ReadonlySet<string> = new Set(["main", "earlier", "left"]);

/** Neither what a bracket explains nor the whole of "868 hộ/20.815 hộ dân". */
function isLevel(level: Quantity, change: Quantity): boolean {
  const { figure, role, bracket, lead } = level;
  if (figure.bound !== "exact" || bracket >= 0 || !LEVELS.has(role)) return false;
  return isOf(change, level) && !lead.endsWith("/") && (figure.percent || figure.base === undefined);
}

/** By its own words, or by the time that its part of the sentence begins with. */
function isEarlierNamed({ role, sentence: { lower }, figure }: Quantity): boolean {
  const clause = lower.slice(0, figure.from).split(/[;:]/u).at(-1) ?? "";
  return role === "earlier" || EARLIER.test(clause);
}

const EARLIER =
  /(?<!\p{L})(?:trước|cùng kỳ|năm ngoái|đầu (?:năm|kỳ|nhiệm kỳ|quý|tháng|giai đoạn)|cuối (?:năm|quý|tháng) [\div/]+)(?!\p{L})/u;
