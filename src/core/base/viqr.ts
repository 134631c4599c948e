import { isVietnameseSyllable } from "./legacy-encoding-syllables";

/**
 * Text typed in VIQR ("Ta^.p the^?" for "Tập thể"): marks as ASCII signs after their vowel. `null` where the text is none.
 * Words without a hat, breve or horn ("xa~") prove nothing by themselves; `nearby` says that the same sheet surely holds
 * VIQR, and they are then read by it too.
 */
export function readViqr(text: string, nearby: boolean): string | null {
  if (!(nearby ? ANY_MARK : STRONG_MARK).test(text) || !ASCII_ONLY.test(text)) return null;
  const converted = convert(text);
  if (converted === text) return null;
  const typed = text.split(/\s+/u);
  let proofs = 0;
  for (const [index, token] of converted.split(/\s+/u).entries()) {
    if (token === typed[index]) continue;
    for (const word of token.match(/\p{L}+/gu) ?? []) {
      if (/^[\0-\u007f]+$/u.test(word)) continue;
      // One word that is none afterwards, and it was no VIQR: "a^2", "O+ máu".
      if (!isVietnameseSyllable(word) && !ABBREVIATION.test(word)) return null;
      proofs++;
    }
  }
  return proofs > 0 ? converted : null;
}

/** The signs as they are typed; only where the vowel can bear them do they mean a mark. */
function convert(text: string): string {
  return text
    .replace(/[dD][dD]/gu, (pair) => (pair.startsWith("d") ? "đ" : "Đ"))
    .replace(VOWEL, (typed: string, vowel: string, mark: string, tone: string, at: number, whole: string) => {
      const letter = mark === "" ? vowel : LETTERS.get(vowel.toLowerCase() + mark);
      if (letter === undefined) return typed;
      const isTone = tone !== "" && (mark !== "" || !endsSentence(tone, whole.slice(at + typed.length)));
      const marked = (letter + (isTone ? (TONES.get(tone) ?? "") : "")).normalize("NFC");
      return (vowel === vowel.toUpperCase() ? marked.toUpperCase() : marked) + (isTone ? "" : tone);
    });
}

/** "Xa. " before a capital, or at the very end, is a full stop; before a small letter it is the tone nặng. */
function endsSentence(tone: string, rest: string): boolean {
  return tone === "." && !/^(?:\p{L}|\s+\p{Ll})/u.test(rest);
}

const VOWEL = /([aeiouy])([\^(+*]?)(['`?~.]?)/giu;

const LETTERS: ReadonlyMap<string, string> = new Map([
  ["a(", "ă"],
  ["a^", "â"],
  ["e^", "ê"],
  ["o^", "ô"],
  ["o+", "ơ"],
  ["o*", "ơ"],
  ["u+", "ư"],
  ["u*", "ư"],
]);

const TONES: ReadonlyMap<string, string> = new Map([
  ["`", "\u0300"],
  ["'", "\u0301"],
  ["~", "\u0303"],
  ["?", "\u0309"],
  [".", "\u0323"],
]);

const ABBREVIATION = /^[A-ZĐ]{1,5}$/u;
const STRONG_MARK = /[aeo]\^|a\(['`?~.a-z]|[ou]\+['`?~.a-z]/i;
const ANY_MARK = /[aeiouy]['`?~.^(+*]|dd/i;
const ASCII_ONLY = /^[\0-\u007f]+$/u;
