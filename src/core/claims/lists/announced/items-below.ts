import type { Sentence } from "../../../model/claim";

/** The kind of an item's mark: `-`, `+`, `1` for numbers, `1.1` for numbers of two, `a` for letters, `I` for Roman ones. */
export interface ItemMark {
  readonly kind: string;
  /** Which of its kind it is, counted from one; 0 for marks that do not count. */
  readonly nth: number;
}

const LETTERS = "abcdđeghiklmnopq";
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
const MARK =
  /^\s*(?:([-+•*])\s|(\d{1,2})\.(\d{1,2})[.)]?\s|\(?(\d{1,2})[.)-]\s?|\(?([a-zđ])[.)]\s|([ivx]{1,4})[.)-](?:\s|$))/u;

/** Reads the mark that a block begins with; `null` for a line without one. */
export function readMark({ lower, text, kind }: Sentence): ItemMark | null {
  const [, dash, , second, number, letter, roman] = MARK.exec(lower) ?? [];
  if (dash !== undefined) return { kind: dash, nth: 0 };
  if (second !== undefined) return { kind: "1.1", nth: Number(second) };
  if (number !== undefined) return { kind: "1", nth: Number(number) };
  if (roman !== undefined && /^\s*[IVX]/u.test(text)) return { kind: "I", nth: ROMAN.indexOf(roman) + 1 };
  if (letter !== undefined) return { kind: "a", nth: LETTERS.indexOf(letter) + 1 };
  // A bullet of Word's own stands beside the text.
  return kind === "list-item" ? { kind: "•", nth: 0 } : null;
}

/**
 * The items that stand below a block, as the index of the first sentence of each: the lines with the mark of the first, with
 * what belongs to each between them. None where the first line below has no mark, or the same as the block itself,
 * or where nobody can tell where the list ends.
 */
export function listItemsBelow(
  sentences: readonly Sentence[],
  announcing: number,
): { readonly items: readonly number[]; readonly counted: boolean } {
  const none = { items: [], counted: false };
  const start = sentences[announcing];
  const own = start && readMark(sentences[firstOfBlock(sentences, announcing)] ?? start);
  const items: number[] = [];
  let style: string | null = null;
  let block = start?.block ?? 0;
  let broken = false;
  for (let index = announcing + 1; index < Math.min(sentences.length, announcing + MOST_SENTENCES); index++) {
    const sentence = sentences[index];
    if (!sentence || sentence.document !== start?.document) break;
    if (sentence.block === block || sentence.kind === "footnote") continue;
    block = sentence.block;
    const mark = readMark(sentence);
    if (style === null) {
      if (!mark || mark.kind === own?.kind || mark.nth > 1) return none;
      style = mark.kind;
    }
    const counts = style === "1" || style === "a" || style === "1.1";
    if (mark?.kind === "I" && style !== "I") break;
    if (mark && mark.kind === own?.kind) break;
    if (counts) {
      // Another list's first, or a gap in the numbers.
      if (mark?.kind === style && mark.nth === 1 && items.length > 0) break;
      if (mark?.kind === style && mark.nth > items.length + 1) return none;
      if (mark?.kind === style && mark.nth === items.length + 1) items.push(index);
    } else if (mark?.kind === style) {
      if (broken) return none;
      items.push(index);
    } else if (mark === null) broken = true;
  }
  return { items, counted: style === "1" || style === "a" || style === "1.1" };
}

const MOST_SENTENCES = 200;

function firstOfBlock(sentences: readonly Sentence[], index: number): number {
  const { block, document } = sentences[index] ?? {};
  let at = index;
  while (sentences[at - 1]?.block === block && sentences[at - 1]?.document === document) at--;
  return at;
}
