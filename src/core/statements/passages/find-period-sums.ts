import type { Quantity } from "../../quantities/quantity";
import type { Relation } from "../relation";
import { addsUp } from "../sums/judge-sum";
import { countsAlike } from "../sums/list-parts";
import { relateSum, sumOf } from "../sums/relate-sum";
import { isExact } from "./is-exact";
import type { Passage } from "./passage";

/**
 * Finds a figure of some months and those of the shorter times that make them up: "Sáu tháng đầu năm xảy ra 17 vụ … Riêng quý
 * II xảy ra 9 vụ, quý I xảy ra 6 vụ". The calendar leaves nothing out, so that a list need not be announced. Of several that
 * count the same things, any that add up are the reading.
 */
export function* findPeriodSums({ quantities }: Passage): Iterable<Relation> {
  const dated = quantities.flatMap((quantity) => {
    const months = isPlain(quantity) ? readMonths(quantity) : null;
    return months === null ? [] : [{ quantity, ...months }];
  });
  if (dated.length < 3 || dated.length > MOST_DATED) return;
  for (const whole of dated) {
    const parts = dated.filter(
      (each) => each !== whole && isWithin(each, whole) && countsTheSame(each.quantity, whole.quantity),
    );
    const tiles = tile(whole, parts);
    if (tiles.length < 2) continue;
    const terms = tiles.map(({ quantity }) => quantity);
    const value = whole.quantity.figure.value;
    if (addsUp(whole.quantity, terms)) yield relateSum(whole.quantity, terms, true);
    else if (parts.length === tiles.length && Math.abs(sumOf(terms) - value) <= NEAR * value)
      yield relateSum(whole.quantity, terms, false);
  }
}

const MOST_DATED = 20;
const NEAR = 0.3;

interface Months {
  readonly first: number;
  readonly last: number;
}

interface Dated extends Months {
  readonly quantity: Quantity;
}

function isPlain(each: Quantity): boolean {
  return isExact(each) && each.role === "main" && each.counter !== "" && each.bracket < 0;
}

const NUMBERS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 };
const QUARTER = /(?<!\p{L})quý (iv|iii|ii|i|[1-4])(?![\p{L}\d])[^;:]{0,150}$/u;
const FIRST =
  /(?<!\p{L})(\d{1,2}|ba|sáu|bảy|tám|chín|mười) tháng(?: đầu năm| qua)?(?![\p{L}\d])(?! cuối)[^;:]{0,150}$/u;
const LAST = /(?<!\p{L})(\d{1,2}|sáu|ba) tháng cuối năm(?!\p{L})[^;:]{0,150}$/u;
const UNTIL = /(?<!\p{L})(?:từ đầu năm|tính) đến (?:hết )?tháng (\d{1,2})(?:\/\d{4})?(?!\d)[^;]{0,150}$/u;
const MONTH = /(?<!\p{L})(?<!(?:\d|hết) )tháng (\d{1,2})(?:\/\d{4})?(?![\d.])[^;:]{0,150}$/u;

/** The months that the words before a figure say, the nearest of them. */
function readMonths({ lead, order, sentence, figure }: Quantity): Months | null {
  const words =
    order === 0 ? sentence.lower.slice(Math.max(0, figure.from - 220), figure.from) : lead.slice(-120);
  // "so với quý I": of another time than the figure.
  if (/(?<!\p{L})(?:so với|so|cùng kỳ|kế hoạch|năm trước)(?!\p{L})/u.test(words)) return null;
  const quarter = QUARTER.exec(words)?.[1];
  if (quarter !== undefined) {
    const number = ["i", "ii", "iii", "iv"].indexOf(quarter) + 1 || Number(quarter);
    return { first: 3 * number - 2, last: 3 * number };
  }
  const end = numberOf(LAST.exec(words)?.[1]);
  if (end > 0 && end < 12) return { first: 13 - end, last: 12 };
  const until = numberOf(UNTIL.exec(words)?.[1]);
  if (until > 1 && until < 13) return { first: 1, last: until };
  const month = numberOf(MONTH.exec(words)?.[1]);
  if (month > 0 && month < 13) return { first: month, last: month };
  const many = numberOf(FIRST.exec(words)?.[1]);
  return many > 1 && many < 12 ? { first: 1, last: many } : null;
}

function numberOf(written: string | undefined): number {
  return written === undefined ? 0 : (NUMBERS[written] ?? Number(written));
}

function isWithin(part: Months, whole: Months): boolean {
  return (
    part.first >= whole.first && part.last <= whole.last && part.last - part.first < whole.last - whole.first
  );
}

function countsTheSame(part: Quantity, whole: Quantity): boolean {
  const [a, b] = [part, whole].map(({ key }) => key.split(" ")[1]);
  return countsAlike(part, whole) && (a === undefined || b === undefined || a === b);
}

/** The shorter times one behind another that leave no month out; none where there is more than one for a time. */
function tile(whole: Months, parts: readonly Dated[]): readonly Dated[] {
  const tiles: Dated[] = [];
  for (let next = whole.first; next <= whole.last;) {
    const [part, ...others] = parts.filter(({ first }) => first === next);
    if (!part || others.length > 0) return [];
    tiles.push(part);
    next = part.last + 1;
  }
  return tiles;
}
