import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { countsAlike } from "../sums/list-parts";
import { isCompared } from "./level-brackets";
import { areAlike, isOf, type Levels } from "./levels";
import { listConcludedLevels } from "./list-concluded-levels";

/**
 * Levels of a change that stand in another sentence than it: the earlier ones in the bracket of what is compared with ("So
 * với cùng kỳ (45 vụ, 16 người chết), giảm 7 vụ, tăng 1 người chết"), the present ones in the sentence before; or the target
 * that was set before what was reached ("đặt mục tiêu 600 suất. … trao 726 suất, vượt 21% so với mục tiêu").
 */
export function* listDistantLevels(
  lines: readonly QuantityLine[],
  at: number,
  change: Quantity,
): Iterable<Levels> {
  const line = lines[at];
  if (!line) return;
  yield* listCompared(lines, line, change);
  yield* listNamesakes(lines, line, change);
  yield* listTargets(lines, line, change);
  yield* listConcludedLevels(linesAbove(lines, line, 2), line, change);
  yield* listRecalled(lines, line, change);
}

function isNoLevel({ figure, role }: Quantity): boolean {
  return figure.bound !== "exact" || figure.base !== undefined || (role !== "main" && role !== "earlier");
}

function* listCompared(
  lines: readonly QuantityLine[],
  line: QuantityLine,
  change: Quantity,
): Iterable<Levels> {
  const previous = linesAbove(lines, line, 1)[0];
  const bracketed = line.quantities.filter(
    (each) => each.order < change.order && each.bracket > change.bracket && isCompared(each),
  );
  const last = bracketed.at(-1);
  if (!previous || !last) return;
  const alike =
    change.figure.percent || change.role === "times"
      ? [last]
      : bracketed.filter((each) => countsAlike(each, change));
  const changes = line.quantities.filter(
    (each) => each.role === "change" && each.order > last.order && countsAlike(each, change),
  );
  const place =
    alike.length > 1 && alike.length === changes.length
      ? changes.indexOf(change)
      : alike.length === 1
        ? 0
        : -1;
  const before = alike[place];
  if (!before) return;
  const levels = previous.quantities.filter(
    (each) => each.role === "main" && countsAlike(each, before) && isOf(change, each) && each.bracket < 0,
  );
  const inOrder = levels.length === alike.length && alike.length > 1 ? levels[place] : undefined;
  // "Dung tích 60 triệu m3, đang chứa 45 triệu m3": either may be the level that is meant.
  for (const now of inOrder ? [inOrder] : alike.length > 1 ? levels.slice(0, 1) : levels)
    if (areAlike(now, before))
      yield { before, now, closed: alike.length > 1 || levels.length === 1, compared: true };
}

/**
 * "… phát hiện 66 hộ xả thải. … So với đợt trước (55 hộ xả thải), số hộ tăng 20%": sentences apart the level is told by all of
 * its words, and nothing else of the paragraph is called so.
 */
function* listNamesakes(
  lines: readonly QuantityLine[],
  line: QuantityLine,
  change: Quantity,
): Iterable<Levels> {
  const before = line.quantities[change.order - 1];
  if (!before || before.bracket <= change.bracket || !isCompared(before) || !isOf(change, before)) return;
  if (before.key.split(" ").length < 3 || !isNamedIn(before, change)) return;
  const namesakes = linesAbove(lines, line, MOST_BACK).flatMap(({ quantities }) =>
    quantities.filter(({ role, figure }) => role === "main" && figure.unit === before.figure.unit),
  );
  const [now, ...others] = namesakes;
  if (now && others.length === 0) yield { before, now, closed: true, compared: true };
}

/** The change is said to be of what the bracket counts: "số hộ tăng 20%", not "số hộ được kiểm tra tăng 20%". */
function isNamedIn({ figure }: Quantity, { lead }: Quantity): boolean {
  const clause = lead.slice(1 + Math.max(lead.lastIndexOf(","), lead.lastIndexOf(")")));
  const subject =
    clause
      .split(STEP, 1)[0]
      ?.trim()
      .replace(/^(?:thì )?(?:số |số lượng )?/u, "") ?? "";
  const head = figure.head.toLowerCase().split(/[^\p{L}]+/u);
  return subject !== "" && subject.split(" ").every((word) => head.includes(word));
}

const STEP = /(?<!\p{L})(?:đã )?(?:tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn)(?!\p{L})/u;

const TO_TARGET = /^\s?%?\s?(?:(?:\p{L}+ ){0,3}so với )?(?:mục tiêu|chỉ tiêu|kế hoạch|dự toán)(?!\p{L})/u;
const MOST_BACK = 4;

/** Only where no target stands in the sentence itself, and only one before it counts the same things. */
function* listTargets(
  lines: readonly QuantityLine[],
  line: QuantityLine,
  change: Quantity,
): Iterable<Levels> {
  if (!TO_TARGET.test(change.tail) || line.quantities.some(({ role }) => role === "plan")) return;
  const now = line.quantities
    .filter(
      (each) => each.order < change.order && each.role === "main" && !each.figure.percent && each.bracket < 0,
    )
    .at(-1);
  if (!now || !isOf(change, now) || now.figure.base !== undefined) return;
  const plans = linesAbove(lines, line, MOST_BACK).flatMap(({ quantities }) =>
    quantities.filter((each) => each.role === "plan" && countsAlike(each, now)),
  );
  const [plan, ...others] = plans;
  if (plan && others.length === 0) yield { before: plan, now, closed: true };
}

/**
 * "… đạt 1.426 lượt, tăng 15%. … Cùng kỳ năm trước khám được 1.240 lượt": the earlier level is told behind the change, in words
 * of the sentence that told the present one.
 */
function* listRecalled(
  lines: readonly QuantityLine[],
  line: QuantityLine,
  change: Quantity,
): Iterable<Levels> {
  const now = line.quantities[change.order - 1];
  if (!now || now.role !== "main" || now.bracket !== change.bracket || !isOf(change, now)) return;
  if (isNoLevel(now) || now.counter === "" || line.quantities.some(({ role }) => role === "earlier")) return;
  const below = lines
    .slice(line.index + 1, line.index + 1 + MOST_BACK)
    .filter(
      ({ sentence }) =>
        sentence.document === line.sentence.document && sentence.block === line.sentence.block,
    );
  const [before, ...others] = below.flatMap(({ quantities }) =>
    quantities.filter(
      (each) =>
        countsAlike(each, now) && !each.figure.percent && RECALLED.test(each.lead) && !isNoLevel(each),
    ),
  );
  if (
    !before ||
    others.length > 0 ||
    !now.figure.head.toLowerCase().startsWith(before.figure.head.toLowerCase())
  )
    return;
  const told = new Set(now.lead.match(/\p{L}{2,}/gu) ?? []);
  const shared = (before.lead.match(/\p{L}{2,}/gu) ?? []).some((word) => told.has(word) && !COMMON.has(word));
  const ratio = Math.abs(now.figure.value - before.figure.value) / before.figure.value;
  const far =
    change.figure.percent && (ratio * 100 > 3 * change.figure.value || ratio * 300 < change.figure.value);
  yield { before, now, closed: shared && !far, compared: true };
}

const RECALLED = /(?:^|[.,;(]\s?)\s*(?:cùng kỳ|năm (?:trước|ngoái)|(?:quý|tháng|kỳ|vụ) trước)(?!\p{L})/u;
const COMMON: ReadonlySet<string> = new Set(
  "năm trong đạt được xã huyện tỉnh thôn phường có là toàn cả tổng số của và các đã này".split(" "),
);

/** The sentences before it in its paragraph, the nearest first. */
function linesAbove(
  lines: readonly QuantityLine[],
  line: QuantityLine,
  most: number,
): readonly QuantityLine[] {
  return lines
    .slice(Math.max(0, line.index - most), line.index)
    .filter(
      ({ sentence }) =>
        sentence.document === line.sentence.document && sentence.block === line.sentence.block,
    )
    .reverse();
}
