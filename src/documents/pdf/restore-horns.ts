import { isVietnameseSyllable } from "../../core/base/legacy-encoding-syllables";

/**
 * The "ư" of TCVN3 is the soft hyphen, which pdf.js takes for an unseen mark and drops: "được" comes as "đợc". Words of a
 * converted text that are no syllable, and are one with an "ư" at one place only, get it back; what `given` did not change
 * is left alone.
 */
export function restoreHorns(given: string, converted: string): string {
  if (given === converted) return converted;
  return converted.replace(/[\p{L}\p{M}]+/gu, (word) => {
    // "km", "h", "BCĐ" lost nothing.
    if (!/[^\0-\u007f]/u.test(word) || isVietnameseSyllable(word) || word === word.toUpperCase()) return word;
    const restored = Array.from(
      { length: word.length + 1 },
      (_, at) => `${word.slice(0, at)}ư${word.slice(at)}`,
    );
    const [only, ...others] = restored.filter(isVietnameseSyllable);
    return only !== undefined && others.length === 0 ? only : word;
  });
}
