/**
 * Text as it is compared: lower case, without tone and vowel marks, `đ` as `d`, every run of spaces one space,
 * dashes and quotes of any kind alike. `"Văn hoá – Xã hội "` and `"văn hóa - xã hội"` fold to the same string.
 */
export function foldText(text: string): string {
  return tidyText(text).normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/gu, "d").toLowerCase();
}

/** Text as it is shown: composed (NFC), without invisible characters, spaces and dashes and quotes of one kind. */
export function tidyText(text: string): string {
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(/[\s\u00a0]+/gu, " ")
    .replace(/[\u2010-\u2015\u2212]/gu, "-")
    .replace(/[\u201c\u201d\u201e\u201f\u00ab\u00bb]/gu, '"')
    .replace(/[\u2018\u2019\u201a\u201b]/gu, "'")
    .trim();
}

/** Folded, with everything but letters and digits taken for a space: `"Tỷ lệ (%)"` gives `"ty le"`. */
export function foldWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * Folded words that keep their tone and vowel marks, wherever in the syllable a mark is written: "hoá" and "hóa" are the
 * same, "khác" and "khắc" are not. For looking a name up within running text.
 */
export function foldToneStyle(text: string): string {
  return tidyText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .normalize("NFD")
    .replace(/(\p{L}[\p{L}\p{M}]*)/gu, (word) => {
      const tones = word.match(TONES);
      return tones ? word.replace(TONES, "") + tones.join("") : word;
    })
    .normalize("NFC");
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Zero-width and other characters that a screen does not show. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
