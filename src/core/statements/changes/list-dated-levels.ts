import type { Quantity } from "../../quantities/quantity";
import { isSameThing, readMeasure } from "../../quantities/read-measure";
import { countsAlike } from "../sums/list-parts";
import { isOf, type Levels } from "./levels";

/** "Năm 2024 có 66 vụ, năm 2023 có 80 vụ, giảm 14 vụ": two levels, each with its time, right before the change. */
export function* listDatedLevels(quantities: readonly Quantity[], change: Quantity): Iterable<Levels> {
  const [first, second] = [quantities[change.order - 2], quantities[change.order - 1]];
  if (!first || !second || !isOwnLevel(first) || first.role !== second.role || !countsAlike(first, second))
    return;
  const same = first.key === second.key || (first.role === "average" && areOneThing(first, second));
  if (!same || !isOf(change, first) || first.bracket !== second.bracket) return;
  if (![first, second].every(isDated)) return;
  const closed = areBeside(first, change) || (areBeside(second, change) && isClauseOn(first, second));
  // Of two years the text may name the later one first.
  if (change.figure.percent) yield { before: second, now: first, closed: false };
  yield { before: first, now: second, closed };
  // "năm 2023 là 88,4%, năm 2024 là 91,1%, năm 2025 đạt 94,6%; … tăng 6,2 điểm": over all of the years.
  const series = quantities
    .slice(0, change.order - 1)
    .filter((each) => each.key === second.key && isDated(each));
  const [earliest] = series;
  if (earliest?.role === "main" && earliest !== first)
    yield { before: earliest, now: second, closed: false, series: true };
}

/** "24 hồ sơ" and "84 hồ sơ/ngày". */
function areOneThing(first: Quantity, second: Quantity): boolean {
  return isSameThing(readMeasure(first).unit, readMeasure(second).unit);
}

/** A count, or a mean: of two of them both must be. */
function isOwnLevel({ role }: Quantity): boolean {
  return role === "main" || role === "average";
}

/** Before it, or behind it in its clause: "24 hồ sơ năm ngoái". */
function isDated({ lead, tail }: Quantity): boolean {
  return DATED.test(lead.split(/[,;]/u).at(-1) ?? "") || DATED_BEHIND.test(tail.split(/[,;]/u, 1)[0] ?? "");
}

const DATED_BEHIND = /(?<!\p{L})năm (?:ngoái|trước|nay)(?!\p{L})/u;

export const DATED = /(?<!\p{L})(?:năm|quý|tháng|kỳ|đầu|cuối|nay|nhiệm kỳ)(?!\p{L})/u;

/** "cuối năm 2023 đạt 93,2%; đến tháng 9/2024 đạt 94,7%, tăng …": of one kind, in the clause before. */
function isClauseOn(first: Quantity, second: Quantity): boolean {
  const between = first.sentence.lower.slice(first.figure.headEnd, second.figure.from);
  return first.figure.percent && /^%?; ?[^;:.()]*$/u.test(between);
}

/** Nothing but commas and words between them. */
export function areBeside(first: Quantity, last: Quantity): boolean {
  const { lower } = first.sentence;
  return !/[;:.()]/u.test(lower.slice(first.figure.headEnd, last.figure.from).replace(/\d\.\d/gu, ""));
}
