import { isVietnameseSyllable } from "../../core/base/legacy-encoding-syllables";
import { belongsTo, convertWord } from "../../core/base/legacy-encoding-tables";

/**
 * The pieces of a PDF whose font is of before Unicode (TCVN3), as Unicode; as they are where the letters prove no such font.
 * It has a reader of its own, since pdf.js takes the "ư" of TCVN3 for a soft hyphen and drops it: "được" comes as "®îc".
 */
export function convertOldFont(pieces: readonly string[]): (piece: string) => string {
  let [proofs, failures] = [0, 0];
  for (const piece of pieces) {
    const weight = weigh(piece);
    proofs += weight.proofs;
    failures += weight.failures;
  }
  if (proofs < FEWEST_PROOFS || failures * 4 > proofs) return (piece) => piece;
  return (piece) => {
    // Another font of the same document writes Unicode.
    if (!BEYOND_ASCII.test(piece) || weigh(piece).failures > weigh(piece).proofs || isUnicode(piece))
      return piece;
    const capitals = !/[a-z]/u.test(piece) && /[A-Z].*[A-Z]/u.test(piece);
    const converted = piece.replace(WORD, (word) => (isSign(word) ? word : read(word)));
    return (capitals ? converted.toUpperCase() : converted).normalize("NFC");
  };
}

const FEWEST_PROOFS = 3;
const BEYOND_ASCII = /[^\0-\u007f]/u;
const WORD = /[0-9A-Za-z\u00a1-\u024f\u1e00-\u1eff]+/gu;

/** Words that are no Vietnamese as they stand and are once read so, and those that are none either way. */
function weigh(piece: string): { readonly proofs: number; readonly failures: number } {
  let [proofs, failures] = [0, 0];
  for (const [word] of piece.matchAll(WORD)) {
    if (!BEYOND_ASCII.test(word) || isUnicode(word) || isSign(word) || isVietnameseSyllable(word)) continue;
    if (isVietnameseSyllable(read(word))) proofs++;
    else failures++;
  }
  return { proofs, failures };
}

/** Letters that TCVN3 has no code for are those of Unicode. */
function isUnicode(text: string): boolean {
  return Array.from(text).some(
    (letter) => letter > "\u007f" && /\p{L}/u.test(letter) && !belongsTo(letter, "tcvn3"),
  );
}

/** A footnote's mark or a bullet by itself. */
function isSign(word: string): boolean {
  return /^[¹·×©]$/u.test(word);
}

/** A word with its dropped "ư" put back, where there is but one place that makes it a syllable. */
function read(word: string): string {
  if (!BEYOND_ASCII.test(word)) return word;
  const converted = convertWord(word, "tcvn3");
  if (isVietnameseSyllable(converted)) return converted;
  const places = Array.from({ length: converted.length + 1 }, (_, at) => at);
  const restored = places
    .map((at) => `${converted.slice(0, at)}ư${converted.slice(at)}`)
    .filter(isVietnameseSyllable);
  const [only, ...others] = restored;
  return only !== undefined && others.length === 0 ? only : converted;
}
