import { foldToneStyle } from "../base/fold-text";

/** A label or a value as words, for being compared. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly texts: ReadonlySet<string>;
  readonly hasInitials: boolean;
}

interface Token {
  readonly text: string;
  /** Its letters where it is written as initials are: "HTCT", "KT". */
  readonly initials: string | null;
  readonly first: string;
}

/** Words past these say nothing more. */
const MOST_WORDS = 24;

/** The words of a label, without the number or bullet it begins with. */
export function readWords(label: string): Words {
  const spelt = spellOut(label.normalize("NFC"));
  const bare = spelt.replace(
    /^\s*(?:[IVX]{1,5}\s?\/\s*|\(?(?:[IVX]{1,5}|\d{1,3}|[A-HJ-UWYZa-zĐđ])\s?[.)]\s*)+(?=\p{L})/u,
    "",
  );
  const written = bare.match(/[\p{L}\p{N}]+/gu) ?? [];
  const tokens = written.slice(0, MOST_WORDS).map((word) => {
    const text = readAlike(word);
    const isInitials = /^\p{Lu}{2,6}$/u.test(word);
    return {
      text,
      initials: isInitials ? foldToneStyle(word) : null,
      first: foldToneStyle(word.charAt(0)),
    };
  });
  return {
    tokens,
    texts: new Set(tokens.map(({ text }) => text)),
    hasInitials: tokens.some(({ initials }) => initials !== null),
  };
}

/** "TW" is "Trung ương", and what the Prime Minister gives is of that level; what a headmaster gives is of the school. "T6" is "Tháng 6". */
function spellOut(text: string): string {
  return text
    .replace(/(?<![\p{L}\p{N}])(?:TW|TƯ|T\.Ư)(?![\p{L}\p{N}])/gu, "Trung ương")
    .replace(/thủ tướng(?: chính phủ)?/giu, "Trung ương")
    .replace(/hiệu trưởng/giu, "trường")
    .replace(/(?<![\p{L}\p{N}])T\.?\s?(1[0-2]|[1-9])(?![\p{L}\p{N}])/gu, "Tháng $1");
}

/** "Lý" and "Lí", "hoá" and "hóa" are one word. */
function readAlike(word: string): string {
  return foldToneStyle(word).normalize("NFD").replace(/y/gu, "i").normalize("NFC");
}

/**
 * How far two names say the same, 0 to 1: the mean of the shares of words of each that the other has, in order. Initials
 * meet the words they stand for: "XD HTCT" is "Xây dựng hệ thống chính trị".
 */
export function likenessOf(one: Words, other: Words): number {
  const a = one.tokens;
  const b = other.tokens;
  if (a.length === 0 || b.length === 0) return 0;
  const width = b.length + 1;
  // The most words of both that meet, from each place on.
  const best = new Int32Array((a.length + 1) * width);
  const inA = new Int32Array(best.length);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      // The next word of either is left out, unless something meets.
      let from = (best[at + 1] ?? 0) > (best[at + width] ?? 0) ? at + 1 : at + width;
      let gainA = 0;
      let gainB = 0;
      const left = a[i];
      const right = b[j];
      if (left && right) {
        const score = (): number => (best[from] ?? 0) + gainA + gainB;
        if (left.text === right.text && (best[at + width + 1] ?? 0) + 2 > score())
          [from, gainA, gainB] = [at + width + 1, 1, 1];
        const spelledB = spells(left, b, j);
        if (spelledB > 0 && (best[at + width + spelledB] ?? 0) + 1 + spelledB > score())
          [from, gainA, gainB] = [at + width + spelledB, 1, spelledB];
        const spelledA = spells(right, a, i);
        if (spelledA > 0 && (best[at + spelledA * width + 1] ?? 0) + spelledA + 1 > score())
          [from, gainA, gainB] = [at + spelledA * width + 1, spelledA, 1];
      }
      best[at] = (best[from] ?? 0) + gainA + gainB;
      inA[at] = (inA[from] ?? 0) + gainA;
    }
  }
  const ofA = inA[0] ?? 0;
  const ofB = (best[0] ?? 0) - ofA;
  return (ofA / a.length + ofB / b.length) / 2;
}

/** No less than `likenessOf` gives, in a fraction of its steps. */
export function boundLikeness(one: Words, other: Words): number {
  if (one.hasInitials || other.hasInitials) return 1;
  const a = one.tokens.length;
  const b = other.tokens.length;
  if (a === 0 || b === 0) return 0;
  let met = 0;
  for (const { text } of one.tokens) if (other.texts.has(text)) met += 1;
  return (met / a + Math.min(met, b) / b) / 2;
}

/** Whether a name has all the `telling` words of a label, written out or by initials. */
export function meetsWords(own: Words, label: Words, telling: ReadonlySet<string>): boolean {
  const met = new Set(own.texts);
  label.tokens.forEach((_, from) => {
    for (const token of own.tokens) {
      const spelt = spells(token, label.tokens, from);
      for (const each of label.tokens.slice(from, from + spelt)) met.add(each.text);
    }
  });
  return [...telling].every((word) => met.has(word));
}

/** Whether two names are of the same words in whatever order: "QP-AN" and "An ninh - quốc phòng". */
export function isReordered(one: Words, other: Words): boolean {
  return covers(one, other) || covers(other, one);
}

function covers(short: Words, long: Words): boolean {
  return (
    meetsWords(short, long, long.texts) &&
    short.tokens.every(
      (token) =>
        long.texts.has(token.text) || long.tokens.some((_, at) => spells(token, long.tokens, at) > 0),
    )
  );
}

/** Whether initials of either stand for words of the other: "Phát triển KT" and "Làm kinh tế giỏi". */
export function meetsByInitials(one: Words, other: Words): boolean {
  const meets = ({ tokens }: Words, { tokens: words }: Words): boolean =>
    tokens.some((token) => words.some((_, from) => spells(token, words, from) > 0));
  return meets(one, other) || meets(other, one);
}

/** How many words from `from` on the initials stand for; 0 where they do not. */
function spells({ initials }: Token, words: readonly Token[], from: number): number {
  if (initials === null || from + initials.length > words.length) return 0;
  for (let index = 0; index < initials.length; index++)
    if (words[from + index]?.first !== initials.charAt(index)) return 0;
  return initials.length;
}
