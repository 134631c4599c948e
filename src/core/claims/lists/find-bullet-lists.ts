import { PARTIAL_WORDS } from "../../lexicon/prose-words";
import { anyOf } from "../../lexicon/word-pattern";
import type { Claims, Figure, Sentence } from "../../model/claim";

/** A stated number, and the bullets or numbered lines below it that it announces: "gồm 5 nội dung:". */
export interface BulletList {
  readonly figure: Figure;
  /** The first sentence of each item, by its index in the claims. */
  readonly items: readonly number[];
}

/**
 * Finds the lists that stand below the sentence that announces them. Only what a text enumerates in full is counted
 * (contents, tasks, solutions): of "12 lớp tập huấn, cụ thể:" the bullets may sum up as they like.
 */
export function* findBulletLists(claims: Claims): Iterable<BulletList> {
  const lastFigure = new Map<number, number>();
  // "05 trường đạt chuẩn mức độ 1, gồm:": the level counts nothing.
  for (const figure of claims.figures)
    if (figure.notFigure === undefined && figure.unit !== "") lastFigure.set(figure.sentence, figure.index);
  for (const figure of claims.figures) {
    if (!isCount(figure) || lastFigure.get(figure.sentence) !== figure.index) continue;
    const sentence = claims.sentences[figure.sentence];
    if (!sentence || !ANNOUNCES.test(sentence.lower.slice(figure.headEnd))) continue;
    const items = listItems(claims.sentences, figure.sentence);
    const counted = claims.figures.some((each) => items.includes(each.sentence) && each.unit === figure.unit);
    if (items.length < 2 || counted) continue;
    if (
      ENUMERATED.test(figure.unit) ||
      isNameList(claims, sentence, figure, items) ||
      isListOfThese(claims, sentence, figure, items)
    )
      yield { figure, items };
  }
}

/** "gồm 04 tập thể:" and right below nothing but names: each line short, with a capital and no figure. */
function isNameList(claims: Claims, sentence: Sentence, figure: Figure, items: readonly number[]): boolean {
  const lead = sentence.lower.slice(Math.max(0, figure.from - 40), figure.from);
  if (
    !/(?<!\p{L})(?:gồm|có|cho|là|sau|thưởng|dương)\s+$/u.test(lead) ||
    !/^\s*(?:sau\s*)?:/u.test(sentence.lower.slice(figure.headEnd))
  )
    return false;
  const counted = new Set(
    claims.figures.filter((each) => each.notFigure === undefined).map((each) => each.sentence),
  );
  return items.every((index) => {
    const text = claims.sentences[index]?.text ?? "";
    return !counted.has(index) && text.length < 90 && /^[\s\-+•*\d.)]*\p{Lu}/u.test(text);
  });
}

/** "ban hành 05 nghị quyết chuyên đề, gồm:" and below "- Nghị quyết về …; - Nghị quyết về …": each begins with what is counted. */
function isListOfThese(
  claims: Claims,
  sentence: Sentence,
  figure: Figure,
  items: readonly number[],
): boolean {
  const thing = /^\p{L}+/u.exec(figure.head.toLowerCase())?.[0];
  if (thing === undefined || SOME.test(sentence.lower.slice(figure.headEnd))) return false;
  return items.every((index) => FIRST_WORD.exec(claims.sentences[index]?.lower ?? "")?.[1] === thing);
}

/** Not all of them follow. */
const SOME = anyOf([...PARTIAL_WORDS, "trong đó"]);
const FIRST_WORD = /^\s*(?:(?:[-+•*]|\(?(?:\d{1,2}|[a-zđ])[.)-])\s*)?(\p{L}+)/u;

function isCount({ notFigure, percent, base, bound, decimals, unit, value }: Figure): boolean {
  if (notFigure !== undefined || percent || base !== undefined || bound !== "exact") return false;
  return decimals === 0 && value >= 2 && value <= MOST_ITEMS && unit !== "";
}

const MOST_ITEMS = 40;

const ENUMERATED =
  /^(?:nhom )?(?:noi dung|nhiem vu|giai phap|bien phap|muc tieu|yeu cau|nguyen tac|buoc|van de|bai hoc|kinh nghiem|kien nghi|de xuat|han che|nguyen nhan|uu diem|ket qua|khau|mat|diem moi|dot pha)(?: |$)/u;

/** Nothing but words on the items up to the colon that ends the sentence. */
const ANNOUNCES = /^[^;:.()]{0,120}:\s*$/u;

/** The items directly below: lines with the mark of the first, those with other marks between them belonging to them. */
function listItems(sentences: readonly Sentence[], announcing: number): readonly number[] {
  const items: number[] = [];
  const start = sentences[announcing];
  let mark: string | null = null;
  let block = start?.block ?? 0;
  for (let index = announcing + 1; index < sentences.length; index++) {
    const sentence = sentences[index];
    if (!sentence || sentence.document !== start?.document) break;
    if (sentence.block === block || sentence.kind === "footnote") continue;
    block = sentence.block;
    const own = readMark(sentence);
    mark ??= own;
    if (mark === null || own === null) break;
    if (own === mark) items.push(index);
    // "1." again is another list's.
    if (own === mark && items.length > 1 && mark === "1" && FIRST.test(sentence.text))
      return items.slice(0, -1);
  }
  return items;
}

const FIRST = /^\s*\(?1[.)]/u;

/** The kind of an item's mark: `-`, `+`, `1` for numbers, `a` for letters; `null` for a line without one. */
function readMark({ text, kind }: Sentence): string | null {
  const [, dash, number, letter] =
    /^\s*(?:([-+•*])\s|\(?(\d{1,2})[.)-]\s?|\(?([a-zđ])[.)]\s)/u.exec(text) ?? [];
  if (dash !== undefined) return dash;
  if (number !== undefined) return "1";
  if (letter !== undefined) return "a";
  // A bullet of Word's own stands beside the text.
  return kind === "list-item" ? "•" : null;
}
