import { COPULAS, HEDGES, PLAN_BEHIND } from "../../lexicon/prose-words";
import { FUNCTION_WORDS } from "../../lexicon/counted-words";
import { anyOf, endsWith, startsWith } from "../../lexicon/word-pattern";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { findCounted } from "./find-counted";
import { plannedBefore } from "./planned-before";
import { isWrittenRatio } from "./written-ratio";

/** What a percentage is the share of the whole of. */
export interface SharePart {
  readonly value: number;
  readonly quantity: Quantity | null;
  /** "62,6% (179 vụ trong tổng số 286 vụ)": the whole that the bracket gives. */
  readonly whole?: Quantity;
  /** Its own ratio ("33/75"), or others that stand before the percentage: one of them is meant. */
  readonly ratios: readonly Quantity[];
  readonly percent: Quantity;
  /** "đạt 52,9% kế hoạch": held against a plan. */
  readonly ofPlan: boolean;
  /** The words behind it that say of what: "71% số hộ nghèo"; "" where none do. */
  readonly named: string;
  /** A bracket or "chiếm" right behind the number ties the two. */
  readonly tied: boolean;
  /** The words behind it say which of several counts is meant: "đạt 93,8% về số vụ". */
  readonly counted: boolean;
}

/** Hedges that may stand before a percentage; "có 90%" begins another statement. */
const NEARLY = HEDGES.filter((word) => word !== "có" && word !== "đạt" && word !== "bằng").join("|");
const LINK = new RegExp(
  String.raw`(?:^\s*|(?:[(,;=-]|${endsWith(COPULAS, "").source.replace("$", "")}|(?<!\p{L})(?:là|với|được))[\s:]*(?:(?:${NEARLY})\s){0,2})$`,
  "u",
);
const PLAN = anyOf(PLAN_BEHIND);
/** "23/59 thôn có tỷ lệ hộ văn hóa đạt trên 90%": the percentage has a subject of its own. */
const OWN_SUBJECT = /t[ỷỉ] lệ (?!đạt|là|chiếm|trên|dưới|khoảng|gần|hơn|tương|bằng|xấp xỉ|ước|chung|$)\p{L}/u;

/** "Ngày hội 11/11, số hộ dự chiếm 82%": it is of what is named behind the comma. */
const OWN_COUNT = /[,;]\s(?:tổng )?số (?:\p{L}+ ){1,5}(?:chiếm|đạt|là|bằng)(?!\p{L})[^,;]*$/u;

/** "6/8 tiêu chí hoàn thành (chưa hoàn thành: trồng cây đạt 92%": behind a label of its own, the bracket names what it is of. */
const OWN_LABEL = /\([^():]{2,60}:\s(?:\p{L}+\s){3,14}$/u;

/** Reads the number that a percentage belongs to, or `null` where it is the share of nothing printed before it. */
export function readPart(line: QuantityLine, percent: Quantity): SharePart | null {
  if (percent.role !== "main" && percent.role !== "left") return null;
  if (OWN_LABEL.test(percent.lead)) return null;
  const { lower } = line.sentence;
  const behind = (
    percent.tail.split(/[,;.()]|(?<!\p{L})(?:trong đó|và|tăng|giảm)(?!\p{L})/u, 1)[0] ?? ""
  ).slice(0, 50);
  const ofPlan = PLAN.test(behind);
  const named = nameBase(behind);
  const tied = TIED.test(percent.lead.slice(-40)) && !ofPlan;
  const read = { percent, ofPlan, named, tied, counted: false };
  const explained = explainedBy(line, percent);
  if (explained) return { value: explained.figure.value, quantity: explained, ratios: [explained], ...read };
  const spelled = spelledOut(line, percent);
  if (spelled)
    return {
      value: spelled[0].figure.value,
      quantity: spelled[0],
      whole: spelled[1],
      ratios: [],
      ...read,
      tied: true,
    };
  const before = line.quantities.filter((each) => each.order < percent.order);
  const [over, under] = before.slice(-2);
  if (over && under && isWrittenRatio(over, under) && NAMED_RATE.test(percent.lead))
    return { value: over.figure.value, quantity: under, ratios: [], ...read, tied: true };
  const planned = plannedBefore(before, percent);
  if (planned)
    return {
      value: planned[0].figure.value,
      quantity: planned[0],
      whole: planned[1],
      ratios: [],
      ...read,
      tied: true,
    };
  if (OWN_SUBJECT.test(lastSegment(percent.lead)) && !isOwnVerb(line, percent)) return null;
  const ratios = ratiosBefore(before, percent, lower);
  const [nearest] = ratios;
  if (nearest && !isBracketOfAnother(before.at(-1), nearest, percent)) {
    const gap = lower.slice(nearest.figure.headEnd, percent.figure.from);
    const another =
      OWN_COUNT.test(gap) ||
      OWN_SUBJECT.test(lower.slice(nearest.figure.to, percent.figure.from)) ||
      SINGLED.test(gap);
    if (!another && LINK.test(gap.slice(-80)))
      return { value: nearest.figure.value, quantity: nearest, ratios, ...read };
  }
  if (!LINK.test(percent.lead.slice(-80)) || isOfIts(percent) || TOGETHER.test(percent.lead.slice(-60)))
    return null;
  const said = findCounted(before, percent, behind);
  if (said === null) return null;
  const part = said ?? findNumber(before, percent);
  if (!part || isWithinName(part, percent)) return null;
  const gap = lower
    .slice(part.figure.headEnd, percent.figure.from)
    .replace(/\([^()]*\)/gu, "")
    .replace(/;\s(?=(?:đạt|chiếm)(?: tỷ lệ)?\s$)/u, ", ");
  if (gap.length > 90 || /;|\.\s/u.test(gap) || SINGLED.test(gap)) return null;
  return {
    value: part.figure.value,
    quantity: part,
    ratios: [],
    ...read,
    counted: said !== undefined,
  };
}

/** "…, A 98 triệu và B 87 triệu đồng, cộng chung chiếm 70,2%": the share of all of them. */
const TOGETHER =
  /(?<!\p{L})(?:cộng chung|cộng lại|tính chung|gộp lại|cả (?:hai|ba|bốn|năm)|tổng cộng)(?!\p{L})[^,;]{0,30}$/u;

/** "tốt nghiệp 609 em, 88% có việc": of these so many do something, the 609 are no share. */
function isOfIts({ lead, tail }: Quantity): boolean {
  return /^[^,]{0,40}, $/u.test(lead) && DOES.test(tail);
}

const DOES = /^ (?:trong số đó |số này )?(?:có|được|đã|là|biết|sử dụng|tham gia|chưa|không|tự|đều)(?!\p{L})/u;

/** "tỷ lệ thu nhập trên 12 triệu đồng/tháng là 10%": the number is one of the words that say of what. */
function isWithinName(part: Quantity, percent: Quantity): boolean {
  return OWN_SUBJECT.test(lastSegment(part.lead)) && !/[,;:()]/u.test(percent.lead);
}

/** "12.846 người tham gia trên tổng số 13.590 nhân khẩu, đạt tỷ lệ bao phủ 94,5%": the rate of the two before it. */
const NAMED_RATE = /^[^,;:.()]{0,30},(?:\s\p{L}+){0,2}\st[ỷỉ] lệ(?:\s\p{L}+){0,6}\s$/u;

/** "giải quyết xong 171 đơn, tỷ lệ giải quyết đạt 91,9%": what the rate is called, the number before it was said to be. */
function isOwnVerb(line: QuantityLine, percent: Quantity): boolean {
  const words = /t[ỷỉ] lệ (\p{L}+ \p{L}+)(?= (?:đạt|là|bằng) $)/u.exec(lastSegment(percent.lead))?.[1];
  const part = line.quantities[percent.order - 1];
  return words !== undefined && part?.role === "main" && part.lead.slice(-40).includes(words);
}

/** Between a number and its percentage they begin to speak of something else. */
const SINGLED = anyOf(["trong đó", "riêng", "nhất là", "cao nhất", "thấp nhất", "trong khi"]);

/** "33/75 trường với 120 lớp (40%)": the bracket belongs to what stands right before it. */
function isBracketOfAnother(last: Quantity | undefined, ratio: Quantity, percent: Quantity): boolean {
  if (!last || last === ratio || last.role !== "main" || last.figure.base !== undefined) return false;
  return /^[^,;:()]{0,40}\(\s?(?:(?:đạt|chiếm|tỷ lệ|tương đương|tương ứng|bằng|=)\s){0,2}$/u.test(
    percent.lead,
  );
}

const TIED = new RegExp(
  String.raw`(?:\(|=|(?<!\p{L})(?:chiếm|tỷ lệ|tỉ lệ|bằng|tương ứng|tương đương))[\s:]*(?:(?:${NEARLY})\s){0,2}$`,
  "u",
);

/** What a percentage says itself that it is a share of: "số hộ nghèo", "dân số". */
function nameBase(behind: string): string {
  const words = behind
    .replace(/^\s?%/u, "")
    .replace(/^\s*(?:của|trong|trên|so với)(?!\p{L})/u, "")
    .trim();
  return NO_NAME.test(words) ? "" : words.replace(/^(?:tổng số|tổng|số|toàn bộ)\s/u, "");
}

const NO_NAME = startsWith(
  [...FUNCTION_WORDS, ...PLAN_BEHIND, "vượt", "cao", "thấp", "đạt", "hoàn thành"],
  "",
);

/** "44% (33/75 trường)". */
function explainedBy(line: QuantityLine, percent: Quantity): Quantity | null {
  const next = line.quantities[percent.order + 1];
  if (next?.figure.base === undefined) return null;
  return /^\s*(?:\p{L}+\s){0,6}\(\s*$/u.test(next.lead.replace(/^\s*%/u, "")) ? next : null;
}

/** "62,6% (179 vụ trong tổng số 286 vụ)". */
function spelledOut(line: QuantityLine, percent: Quantity): readonly [Quantity, Quantity] | null {
  const part = line.quantities[percent.order + 1];
  const whole = line.quantities[percent.order + 2];
  if (!part || !whole || part.figure.percent || whole.figure.percent) return null;
  if (!/^\s*(?:\p{L}+\s){0,6}\(\s*$/u.test(part.lead) || whole.bracket !== part.bracket) return null;
  return /(?:trên|trong|của|\/)\s?(?:tổng số|tổng|số)?\s$/u.test(whole.lead) &&
    whole.figure.value >= part.figure.value
    ? [part, whole]
    : null;
}

/** The nearest count before it that is no change and stands in no bracket of its own. */
function findNumber(before: readonly Quantity[], percent: Quantity): Quantity | null {
  for (let at = before.length - 1; at >= 0; at--) {
    const each = before[at];
    if (!each) break;
    if (each.bracket !== percent.bracket && each.bracket > percent.bracket) continue;
    if (each.role === "change") {
      if (each.bracket === percent.bracket && at === before.length - 1) return null;
      continue;
    }
    if (each.figure.percent) return null;
    if (each.role === "plan" && OUT_OF_PLAN.test(each.lead)) continue;
    return each.role === "main" || each.role === "left" ? each : null;
  }
  return null;
}

/** "Thu 43,7 tỷ đồng trên dự toán 52 tỷ đồng, bằng 84%". */
const OUT_OF_PLAN = /^[^,;:.()]{0,20}(?<!\p{L})trên (?:\p{L}+ ){1,3}$/u;

/** Ratios of the clause with no other percentage behind them, the nearest outside brackets first. */
function ratiosBefore(before: readonly Quantity[], percent: Quantity, lower: string): readonly Quantity[] {
  const found: Quantity[] = [];
  for (let at = before.length - 1; at >= 0; at--) {
    const each = before[at];
    if (!each || (each.figure.percent && each.role === "main")) break;
    if (/;|\.\s/u.test(lower.slice(each.figure.to, percent.figure.from).replace(/\([^()]*\)/gu, ""))) break;
    if (each.figure.base !== undefined) found.push(each);
  }
  const outside = found.filter((each) => each.bracket <= percent.bracket);
  return [...outside, ...found.filter((each) => !outside.includes(each))];
}

function lastSegment(lead: string): string {
  return lead.slice(
    1 + Math.max(lead.lastIndexOf(","), lead.lastIndexOf(";"), lead.lastIndexOf("("), lead.lastIndexOf(".")),
  );
}
