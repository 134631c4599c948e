/**
 * The words of a document that bear numbers as names: "8 tuyến … tuyến 05 và tuyến 12 (đi Bến Đò)". What is counted with the
 * number before it stands elsewhere with two different small numbers behind it, none of which counts anything.
 * Takes sentences in lower case. Linear in the text.
 */
export function findNumberedWords(sentences: Iterable<{ readonly lower: string }>): ReadonlySet<string> {
  const counted = new Set<string>();
  const named = new Map<string, Set<number>>();
  for (const { lower } of sentences) {
    for (const { 1: word = "" } of lower.matchAll(COUNTED_AHEAD)) counted.add(word);
    for (const { 1: word = "", 2: digits = "" } of lower.matchAll(NUMBER_BEHIND)) {
      const numbers = named.get(word) ?? new Set();
      // "tuyến 03": nobody counts with a leading zero behind the word.
      named.set(
        word,
        digits.startsWith("0") ? numbers.add(-1).add(Number(digits)) : numbers.add(Number(digits)),
      );
    }
  }
  return new Set(
    [...named].flatMap(([word, numbers]) => (numbers.size > 1 && counted.has(word) ? [word] : [])),
  );
}

const COUNTED_AHEAD = /(?:\d|(?<!\p{L})(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|các)) (\p{L}{2,12})(?!\p{L})/gu;

/** A mark, the sentence's end, or a word that goes on with the sentence. */
export const COUNTS_NOTHING =
  /^(?:[),;:|]|\.(?!\d)| ?\(| ?$| (?:và|là|có|tăng|giảm|đạt|được|với|mới|chỉ|không|đã|còn|vượt|từ|đi|tuy|dẫn|đứng)(?!\p{L}))/u;

const NUMBER_BEHIND = new RegExp(
  `(?<!\\p{L})(\\p{L}{2,12}) (\\d{1,2})(?![\\d%/]|[.,]\\d)(?=${COUNTS_NOTHING.source.slice(1)})`,
  "gu",
);
