import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { readMeasure } from "../../quantities/read-measure";
import { isPercentOf, overlap, spanOf } from "../precision";
import type { Relation } from "../relation";
import { isSlip } from "../slip";
import type { Base } from "./base";
import { listBases } from "./list-bases";
import type { Share } from "./share";
import { isPowerOfTen, isShareSlip, isSwapped, isTellingShareSlip } from "./share-slips";
import { findMeantPart } from "./find-meant-part";
import { readPart, type SharePart } from "./read-part";

/**
 * Finds percentages with the number they belong to, and works them out over every base that may be meant: their own
 * "33/75", the plan beside them, the whole that the sentence takes apart, the same things counted before. If one base
 * fits, that is the reading. If none does, it is told where the base is beyond doubt, or where a slip explains it.
 */
export function* findShares(lines: readonly QuantityLine[]): Iterable<Relation> {
  for (const line of lines) {
    const shares = line.quantities.flatMap((percent) => {
      const part = percent.figure.percent ? readPart(line, percent) : null;
      return part === null ? [] : [{ percent, part, bases: listBases(lines, line, part) }];
    });
    const siblings = shares.filter(({ bases }) => bases.every(({ how }) => how !== "own"));
    for (const share of shares) {
      if (isChangeOfRatio(share, line)) continue;
      yield* judge(lines[line.index - 1], share, siblings);
    }
  }
}

function* judge(
  previous: QuantityLine | undefined,
  share: Share,
  siblings: readonly Share[],
): Iterable<Relation> {
  const { percent, part, bases } = share;
  // "khoảng 70% khối lượng" is near many things: then it must be of what it says.
  const exact = percent.figure.bound === "exact";
  const held = bases.find((base) => fits(share, base) && (exact || isNamedBase(part.named, base)));
  const meant = findMeantPart(previous, part, held);
  const named =
    meant && ({ value: meant.figure.value, quantity: meant, how: "named", closed: true } as const);
  if (named) {
    yield relate(percent, part, named, fits(share, named));
    return;
  }
  if (held) {
    yield relate(percent, part, held, true);
    return;
  }
  const told = bases.find((base) => isTold(share, base, siblings));
  // "742 triệu đồng, vượt 42 triệu đồng so với chỉ tiêu giao (700 triệu đồng, đạt 106%)": the number before it is the plan.
  if (told && told.quantity?.role !== "plan" && isReached(share)) return;
  if (told && !isThreshold(share, told)) yield relate(percent, part, told, false);
}

/** "5/8 xã đạt trên 92%", "3/9 khoa chưa đạt 50%": what each of them reaches; a share that is rounded lies near its bound. */
function isThreshold({ percent, part }: Share, told: Base): boolean {
  if (told.how === "own" && NOT_REACHED.test(percent.lead)) return true;
  if (percent.figure.bound === "exact" || percent.figure.bound === "about" || told.how !== "own")
    return false;
  const share = (100 * (told.part ?? part.value)) / told.value;
  return Math.abs(share - percent.figure.value) > MOST_ROUNDED;
}

const MOST_ROUNDED = 10;
const NOT_REACHED = /(?<!\p{L})(?:chưa|không) (?:đạt|tới|đến|đủ|vượt)(?: được| mức| đến)?\s$/u;

/** "giảm 08 vụ (46/54 vụ), tương đương 14,81%": the change's share of the level before, where this level's is something else. */
function isChangeOfRatio({ percent, part: { ratios } }: Share, { quantities }: QuantityLine): boolean {
  return ratios.some(({ order, figure: { value, base } }) => {
    const change = quantities[order - 1];
    if (base === undefined || change?.role !== "change" || change.figure.percent) return false;
    const isOfIt = Math.abs(Math.abs(value - base) - change.figure.value) < 1e-9;
    return isOfIt && isPercentOf(percent, (100 * change.figure.value) / base);
  });
}

/** More than all: what a figure before is of the number, not the number of it. */
function isReached({ percent, part, bases }: Share): boolean {
  if (percent.figure.value <= 100 || part.value <= 0) return false;
  return bases.some(({ value }) => value > part.value && isPercentOf(percent, (100 * value) / part.value));
}

/** Rounded numbers leave a share some play; "hơn" and "gần" more. */
function fits({ percent, part }: Share, base: Base): boolean {
  const number = base.part ?? part.value;
  if (isPercentOf(percent, (100 * number) / base.value)) return true;
  const [above, below] = [base.part === undefined ? part.quantity : null, base.quantity].map((each) =>
    each ? spanOf(each) : null,
  );
  const over = above ?? { low: number, high: number };
  const under =
    below && base.part === undefined && base.quantity?.figure.value === base.value
      ? below
      : { low: base.value, high: base.value };
  if (under.low <= 0) return false;
  const [low, high] = [(100 * over.low) / under.high, (100 * over.high) / under.low];
  return high - low > 1e-9 && overlap({ low, high }, spanOf(percent));
}

/** Within this much of itself a percentage is a slip, not a share of something else. */
const NEAR = 0.12;
/** The same, where the base is called the total or is taken apart. */
const NEAR_TOTAL = 0.3;

function isTold(share: Share, base: Base, siblings: readonly Share[]): boolean {
  const { percent, part } = share;
  const { value } = percent.figure;
  const number = base.part ?? part.value;
  const exact = (100 * number) / base.value;
  const near = Math.abs(exact - value) <= nearness(base, part) * value;
  const slip = isShareSlip(share, base, exact);
  if (base.how === "own") return isOwnTold(share, exact, near || slip || isRatioSlip(share, base));
  if (part.ofPlan && base.how !== "plan") return false;
  // "2,8 tỷ đồng - đạt 45% khối lượng": of what it says, and of no plan of money.
  if (base.how === "plan" && !part.ofPlan && !isNamedBase(part.named, base)) return false;
  if (base.how === "plan") return base.closed || (near && !base.distant) || slip || isSwapped(percent, exact);
  if (!isNamedBase(part.named, base)) return false;
  // "Tốt 744 em - 89,0%; Khá 87 em - 10,4%": what has a share of its own beside it is no base of its sisters.
  if (base.total !== true && siblings.some((each) => each.part.quantity === base.quantity && each !== share))
    return false;
  if (exact > 100 || percent.figure.bound !== "exact") return false;
  const others = siblings.filter((each) => each !== share && each.part.value <= base.value);
  const agreeing = others.filter((each) =>
    each.bases.some((other) => other.value === base.value && fits(each, other)),
  );
  const failing = others.filter((each) => !each.bases.some((other) => fits(each, other)));
  // What fails its sister shares as well is not their base.
  if (agreeing.length === 0 && failing.length > 0) return false;
  if (agreeing.length > 1) return true;
  if (base.how === "far" && base.part !== undefined) return false;
  if (agreeing.length === 1 && base.how !== "near") {
    if (slip) return true;
    // Two that are more than all, and each reached so much: one of them is of another's whole.
    const apart =
      base.quantity?.sentence !== percent.sentence &&
      REACHED.test(percent.lead) &&
      agreeing.some((each) => each.part.value + number > base.value);
    if (!apart && Math.abs(exact - value) <= NEAR_TOTAL * value) return true;
  }
  if (base.how === "near" && slip && agreeing.some((each) => isTwin(each, share, base))) return true;
  if (base.how !== "whole" && base.how !== "named" && base.how !== "led") return false;
  if (isReachedApart(share, base)) return isTellingShareSlip(share, base, exact);
  if (base.how === "named" && isPowerOfTen(percent, exact)) return true;
  // "…, trong đó nữ 2.595 người, chiếm 57%": nothing else can be meant, so two digits swapped are told however far.
  if ((part.counted || (base.total === true && part.tied)) && isSwapped(percent, exact)) return true;
  // Where several bases may be meant, being near one of them says little.
  const alone = base.total === true || share.bases.every((each) => each === base || each.how === "far");
  return slip || (near && alone);
}

/**
 * "640 hộ, trong đó hộ khá 210 hộ, chiếm 32,8%; hộ trung bình 305 hộ, chiếm 47,7%": a share of the same sentence that
 * the whole is taken apart for, told off in the same words.
 */
function isTwin(twin: Share, { percent, part }: Share, base: Base): boolean {
  const linkOf = (each: Share): string => each.percent.lead.slice(each.percent.lead.lastIndexOf(",") + 1);
  return (
    twin.percent.sentence === percent.sentence &&
    twin.percent.order < percent.order &&
    twin.part.quantity?.key === part.quantity?.key &&
    linkOf(twin) === linkOf({ percent, part, bases: [] }) &&
    twin.bases.some((each) => each.value === base.value && each.total === true && fits(twin, each))
  );
}

/** Its own ratio is its base, unless what it says is far from it and only a comma ties the two. */
function isOwnTold({ percent, part }: Share, exact: number, near: boolean): boolean {
  const { value, bound } = percent.figure;
  if (near || part.tied) return bound === "exact" || bound === "about" || near;
  if (part.ofPlan) return exact > 100;
  return bound === "exact" && Math.abs(exact - value) <= NEAR_TOTAL * value;
}

/** One of the two numbers of a ratio with a slip mended gives the percentage. */
function isRatioSlip({ percent: { figure } }: Share, base: Base): boolean {
  const { quantity, part } = base;
  if (!quantity || part === undefined) return false;
  return isSlip(quantity, Math.round((figure.value * base.value) / 100));
}

/** Where the text names what the percentage is of, the base must be called so. */
function isNamedBase(named: string, { quantity }: Base): boolean {
  if (named === "" || !quantity) return true;
  const words = new Set(
    `${quantity.lead.slice(-80)} ${quantity.figure.head} ${quantity.tail.slice(0, 60).split(/[,;]/u, 1)[0] ?? ""}`
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [],
  );
  const asked = named.match(/\p{L}+/gu) ?? [];
  // "số phải thu" is not called by a "thu" alone; of a longer name one word may be all that both have.
  if (asked.length === 2) return asked.every((word) => words.has(word));
  return asked.length === 0 || asked.slice(0, 4).some((word) => words.has(word));
}

/** How far a percentage may lie from what it should be, as a share of itself, and still be a slip. */
function nearness({ total, quantity, how }: Base, part: SharePart): number {
  if (total === true || how === "named") return NEAR_TOTAL;
  return quantity?.sentence === part.percent.sentence ? NEAR : NEAR / 2;
}

/**
 * "Thu phí 1.480 triệu đồng. Thu tiền thuê đất 730 triệu đồng, đạt 48,2%": what is reached so far is of a plan of its own,
 * seldom of the amount in another sentence.
 */
function isReachedApart({ percent, part }: Share, { quantity, total }: Base): boolean {
  if (!quantity || total === true || part.named !== "" || quantity.sentence === percent.sentence)
    return false;
  if (!REACHED.test(percent.lead)) return false;
  return (
    readMeasure(quantity).unit.measured || (part.quantity !== null && areParallel(quantity, part.quantity))
  );
}

/** "Tiêm phòng trâu 610 con. Tiêm phòng bò 415 con": two sentences that begin alike tell of two things. */
function areParallel(a: Quantity, b: Quantity): boolean {
  const [first, second] = [a, b].map(({ order, lead }) =>
    order === 0 ? /^\s*(\p{L}+) \p{L}+/u.exec(lead)?.[1] : undefined,
  );
  return first !== undefined && first === second;
}

const REACHED = /(?<!\p{L})(?:đạt|hoàn thành)(?: tỷ lệ)?(?: \p{L}+)?\s$/u;

function relate(percent: Quantity, part: SharePart, base: Base, holds: boolean): Relation {
  const number = base.part ?? part.value;
  const terms = [part.quantity, base.quantity].flatMap((each, at, all) =>
    each === null || all.indexOf(each) !== at ? [] : [each],
  );
  return {
    kind: "share",
    result: percent,
    terms,
    expected: (100 * number) / base.value,
    holds,
    share: { part: number, base: base.value },
    loudness: "error",
  };
}
