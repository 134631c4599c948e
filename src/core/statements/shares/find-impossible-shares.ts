import type { Claims, Figure, Sentence } from "../../model/claim";

/** A percentage of a whole number of things that no whole number of them gives. */
export interface ImpossibleShare {
  readonly percent: Figure;
  readonly base: Figure;
  /** What the percentage of the base is, and the whole numbers on both sides of it with their percentages. */
  readonly exact: number;
  readonly below: { readonly count: number; readonly percent: number };
  readonly above: { readonly count: number; readonly percent: number };
}

/**
 * Finds percentages with decimals whose base the same clause states: "trong tổng số 75 trường có 44,5% …", "44,5% trong
 * tổng số 75 trường", "75 trường, trong đó 44,5% …". In "33 trường, đạt 44%" the 33 is the part: nothing is judged.
 */
export function* findImpossibleShares(claims: Claims): Iterable<ImpossibleShare> {
  let before: Figure | undefined;
  let last: Figure | undefined;
  for (const figure of claims.figures) {
    if (figure.notFigure !== undefined) continue;
    before = last;
    last = figure;
    if (before?.sentence !== figure.sentence) continue;
    const sentence = claims.sentences[figure.sentence];
    const pair = sentence && readPair(sentence, before, figure);
    const found = pair && judge(pair.percent, pair.base);
    if (found) yield found;
  }
}

function readPair(
  sentence: Sentence,
  first: Figure,
  second: Figure,
): { readonly percent: Figure; readonly base: Figure } | null {
  if (first.percent === second.percent) return null;
  const [percent, base] = first.percent ? [first, second] : [second, first];
  if (!isPlain(percent) || percent.decimals === 0 || !isPlain(base) || !isCounted(base)) return null;
  const gap = sentence.lower.slice(first.to, second.from);
  const lead = sentence.lower.slice(Math.max(0, first.from - 40), first.from);
  const tail = sentence.lower.slice(second.to, second.to + 30);
  if (gap.length > LONGEST_GAP || /[;:]|\.\s/u.test(gap)) return null;
  if ([gap, lead, tail.split(/[,;.]/u, 1)[0] ?? ""].some((words) => OTHER_BASE.test(words))) return null;
  if (first.percent) return OUT_OF.test(gap) ? { percent, base } : null;
  // "ở tổ 1 là 12,5% (4 hộ trong số 32 hộ), tổ 2 là 9,8%": what a bracket counts is of what stands before it.
  if (LEAVES_BRACKET.test(gap)) return null;
  return (OUT_OF.test(lead) && !/\(/u.test(gap)) || WITHIN.test(gap) ? { percent, base } : null;
}

const LONGEST_GAP = 120;
const LEAVES_BRACKET = /^[^()]*\)/u;
const OUT_OF = /(?:trong|trên|của)\s+(?:tổng\s+số|tổng|số)\s+(?:có\s+)?$/u;
/** "75 trường, trong đó (có) 44,5% …". */
const WITHIN = /,?\s{0,3}trong\s{1,3}(?:đó|số đó)\s{0,3},?\s{0,3}(?:có\s{1,3})?$/u;
const OTHER_BASE =
  /(?<!\p{L})(?:kế hoạch|kh|chỉ tiêu|so với|cùng kỳ|tăng|giảm|vượt|nghị quyết|dự toán|năm trước|bình quân|diện tích|kinh phí|trị giá)(?!\p{L})/u;

function isPlain(figure: Figure): boolean {
  return figure.bound === "exact" && figure.base === undefined;
}

/** Things that come one by one; hectares, money and weights may be parted anywhere. */
function isCounted({ decimals, step, value, unit }: Figure): boolean {
  return decimals === 0 && step === 1 && value > 0 && unit !== "" && !MEASURES.test(unit);
}

const MEASURES =
  /^(?:ha|km|km2|m|m2|m3|met|kg|tan|ta|yen|dong|usd|lit|kw|mw|sao|mau|cong|ngay cong|gio|diem)(?: |$)/u;

/** Rounded and cut off are both right. */
function judge(percent: Figure, base: Figure): ImpossibleShare | null {
  const exact = (percent.value * base.value) / 100;
  const floor = Math.floor(exact + 1e-9);
  const below = { count: floor, percent: (100 * floor) / base.value };
  const above = { count: floor + 1, percent: (100 * (floor + 1)) / base.value };
  const fits = [below, above].some(
    (each) =>
      Math.abs(each.percent - percent.value) <= percent.step / 2 + 1e-9 ||
      (each.percent >= percent.value - 1e-9 && each.percent < percent.value + percent.step - 1e-9),
  );
  return fits || percent.value > 100 ? null : { percent, base, exact, below, above };
}
