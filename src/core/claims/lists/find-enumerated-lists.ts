import type { Claims, Figure, Sentence } from "../../model/claim";
import type { CountedList } from "./find-counted-lists";
import { isStatedCount } from "./is-stated-count";
import { kindOfItem } from "./item-kind";
import type { Stretch } from "./split-items";

/**
 * Finds counted things that are numbered within the text: "05 văn bản, gồm: (1) Quyết định …; (2) Phương án …", "3 nhóm: a) …
 * b) … c) …". The numbers must run from the first without a gap; the last of them is how many there are.
 */
export function* findEnumeratedLists(claims: Claims): Iterable<CountedList> {
  const bySentence = new Map<number, Figure[]>();
  for (const figure of claims.figures) {
    const list = bySentence.get(figure.sentence);
    if (list) list.push(figure);
    else bySentence.set(figure.sentence, [figure]);
  }
  for (const [index, sentence] of claims.sentences.entries()) {
    for (const style of STYLES) {
      const marks = readMarks(sentence, style);
      const [first] = marks;
      if (!first || marks.length < 2) continue;
      const figure = (bySentence.get(index) ?? []).filter((each) => each.to <= first.from).at(-1);
      const before = (bySentence.get(index) ?? []).filter(
        (each) => each.to <= first.from && isStatedCount(each, MOST_NUMBERED),
      );
      if (before.some(({ value }) => value === marks.length)) continue;
      if (!figure || !isStatedCount(figure, MOST_NUMBERED) || !isAnnounced(sentence, figure, first)) continue;
      const next = claims.sentences[index + 1];
      // The list goes on in the next sentence: there is no telling where it ends.
      if (next && next.document === sentence.document && goesOn(next, style, marks.length)) continue;
      if (hasMore(sentence, style, marks.length)) continue;
      const items = marks.map((mark, at) => ({
        from: mark.to,
        to: marks[at + 1]?.from ?? sentence.text.length,
      }));
      const opening = sentence.text.slice(items[0]?.from, items[0]?.to).trim();
      const open = /…|\.{3}|v\.v|(?<!\p{L})(?:như|trong đó|tiêu biểu|chủ yếu)(?!\p{L})/u.test(
        sentence.lower.slice(figure.headEnd, first.from) + sentence.lower.slice(-6),
      );
      yield {
        figure,
        count: { items, least: items.length, most: items.length, open, kind: kindOfItem(opening) },
        sentence: index,
        from: first.from,
        to: sentence.text.length,
        open,
      };
      break;
    }
  }
}

const MOST_NUMBERED = 40;

interface Style {
  readonly mark: RegExp;
  /** The mark of the n-th item, as it is matched. */
  readonly nth: (n: number) => string;
}

const LETTERS = "abcdđeghiklm";
const STYLES: readonly Style[] = [
  { mark: /\((\d{1,2})\)/gu, nth: String },
  { mark: /(?<=[:;,.]\s?|^)(?<![\d,.])(\d{1,2})\)/gu, nth: String },
  { mark: /(?<=[:;,.(]\s?)([a-zđ])\)/gu, nth: (n) => LETTERS.charAt(n - 1) },
  { mark: /\((i|ii|iii|iv|v|vi|vii|viii|ix|x)\)/gu, nth: (n) => ROMAN[n - 1] ?? "" },
];
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/** The marks of one style that follow one another from the first on. */
function readMarks({ lower }: Sentence, { mark, nth }: Style): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const match of lower.matchAll(mark)) {
    if (match[1] === nth(found.length + 1))
      found.push({ from: match.index, to: match.index + match[0].length });
  }
  return found;
}

/** Other marks of the style: a number left out or written twice, so that nothing is certain. */
function hasMore({ lower }: Sentence, { mark }: Style, count: number): boolean {
  return [...lower.matchAll(mark)].length > count;
}

function goesOn({ lower }: Sentence, { mark, nth }: Style, count: number): boolean {
  for (const match of lower.matchAll(mark)) if (match[1] === nth(count + 1)) return true;
  return false;
}

/** Nothing but words of the thing and a colon, "gồm" or the like stands between the number and the first item. */
function isAnnounced({ lower }: Sentence, figure: Figure, first: Stretch): boolean {
  const gap = lower.slice(figure.to, first.from);
  return gap.length < 140 && !/[;.()]/u.test(gap) && /(?:[:,]|(?<!\p{L})(?:gồm|là|sau))\s*$/u.test(gap);
}
