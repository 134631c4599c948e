import { figuresBySentence } from "../../model/figures-by-sentence";
import { TOTAL_WORDS } from "../../lexicon/prose-words";
import { startsWith } from "../../lexicon/word-pattern";
import type { Claims, Figure, Sentence } from "../../model/claim";
import type { CountedList } from "./find-counted-lists";
import { isStatedCount } from "./is-stated-count";
import { kindOfItem } from "./item-kind";
import { splitItems, type Stretch } from "./split-items";

/**
 * Finds counted things that are named each with a figure of its own: "5 đơn vị, gồm: Tân An 1 đại biểu, Hòa Phú 2 đại
 * biểu …", "4 chỉ tiêu không đạt, gồm: tỷ lệ hộ nghèo (6,1%), thu ngân sách (92%)". Where the figures count what the
 * number counts they are parts of a sum, no items.
 */
export function* findFiguredLists(claims: Claims): Iterable<CountedList> {
  const bySentence = figuresBySentence(claims);
  for (const [index, figures] of bySentence) {
    const sentence = claims.sentences[index];
    if (!sentence) continue;
    for (const figure of figures.slice(0, MOST_TRIED)) {
      const found = isStatedCount(figure, MOST_NAMED) ? readItems(sentence, index, figure, figures) : null;
      if (found) yield found;
    }
  }
}

const MOST_TRIED = 8;
const MOST_NAMED = 30;
const TOTAL = startsWith(TOTAL_WORDS, "");
/** "Mỗi khối 6 lớp: khối 6 …, khối 7 …": what follows names the grades. */
const OF_EACH = /(?<!\p{L})mỗi \p{L}+(?: \p{L}+){0,2} $/u;
const LEAD = /^[^,;:.()\d]{0,80}(?:,?\s(?:gồm có|bao gồm|gồm|đó là|cụ thể là|là)\s?:?\s|:\s)/u;

function readItems(
  sentence: Sentence,
  index: number,
  figure: Figure,
  figures: readonly Figure[],
): CountedList | null {
  const { text, lower } = sentence;
  const lead = LEAD.exec(lower.slice(figure.headEnd, figure.headEnd + 120));
  if (!lead || OF_EACH.test(lower.slice(0, figure.from))) return null;
  const from = figure.headEnd + lead[0].length;
  const whole = from + text.slice(from).replace(/(?<![\s.;])[\s.;]+$/u, "").length;
  const mark = text.slice(from, whole).includes(";") && !text.slice(from, whole).includes("(") ? ";" : ",";
  // Names with brackets parted by commas end at a semicolon: behind it another clause begins.
  const clauses = mark === "," ? splitItems(text, from, whole, ";") : null;
  const end = clauses?.[0]?.to ?? whole;
  const items = splitItems(text, from, end, mark);
  if (!items || items.length < 2) return null;
  // What sums the items up is none.
  const named = partLast(text, items);
  const summed = named.findIndex(({ from: start, to }) => TOTAL.test(lower.slice(start, to)));
  const parted = summed < 0 ? named : named.slice(0, summed);
  if (parted.length < 2) return null;
  const own = parted.map((item) => figures.filter((each) => each.from >= item.from && each.to <= item.to));
  if (own.some((each) => each.length === 0)) return null;
  if (own.some(([first]) => first !== undefined && isSameCount(first, figure))) return null;
  if (divideEarlier(figures, figure, own)) return null;
  // Each begins with its name, not with its figure.
  if (parted.some((item, at) => (own[at]?.[0]?.from ?? 0) - item.from < 3)) return null;
  // "phường Cầu Gỗ và phường Bến Ngự cùng đạt 365 triệu": one figure of two.
  const joined = parted.filter(({ from: start }, at) =>
    /\p{L}\s+(?:và|cùng|với)\s+\p{L}/u.test(text.slice(start, own[at]?.[0]?.from)),
  ).length;
  const kind = kindOfItem(text.slice(parted[0]?.from, parted[0]?.to));
  const count = {
    items: parted,
    // "… và một phần xã Phong Hải (4 km²)": hardly one of those that are counted.
    least: parted.filter(({ from: start }) => !lower.startsWith("một phần ", start)).length,
    most: parted.length + joined,
    open: /…|\.{3}|v\.v/u.test(text.slice(from)),
    kind,
  };
  return { figure, count, sentence: index, from, to: end, open: count.open };
}

/** "thu hồi 12,48 ha của 96 hộ và 2 tổ chức, gồm đất lúa 9,3 ha; đất ở 0,38 ha": the items divide what is measured before. */
function divideEarlier(
  figures: readonly Figure[],
  counted: Figure,
  items: readonly (readonly Figure[])[],
): boolean {
  const parts = items.flatMap(([first]) => first ?? []);
  const unit = parts[0] ? counterOf(parts[0]) : "";
  if (unit === "" || parts.some((part) => counterOf(part) !== unit)) return false;
  return figures.some(
    (each) =>
      each.from < counted.from &&
      counterOf(each) === unit &&
      parts.every((part) => part.value < each.value && part.percent === each.percent),
  );
}

function counterOf({ unit }: Figure): string {
  return unit.split(" ")[0] ?? "";
}

function isSameCount(part: Figure, total: Figure): boolean {
  const [a, b] = [counterOf(part), counterOf(total)];
  return a === "" ? !part.percent && part.depth === total.depth : a === b;
}

/** The last item may be two, joined by "và" outside brackets. */
function partLast(text: string, items: readonly Stretch[]): readonly Stretch[] {
  const last = items.at(-1);
  if (!last) return items;
  const words = text.slice(last.from, last.to).replace(/\([^()]*\)/gu, (each) => " ".repeat(each.length));
  const joint = /\s(?:và|cùng)\s/u.exec(words);
  if (!joint || !/\d/u.test(text.slice(last.from, last.from + joint.index))) return items;
  const middle = last.from + joint.index;
  return [
    ...items.slice(0, -1),
    { from: last.from, to: middle },
    { from: middle + joint[0].length, to: last.to },
  ];
}
