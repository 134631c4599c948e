/**
 * Text as it is compared: lower case, without tone and vowel marks, `đ` as `d`, every run of spaces one space,
 * dashes and quotes of any kind alike. `"Văn hoá – Xã hội "` and `"văn hóa - xã hội"` fold to the same string.
 */
export function foldText(text: string): string {
  const tidy = tidyText(text);
  let folded = "";
  for (let index = 0; index < tidy.length; index++) {
    const letter = FOLDED[tidy.charCodeAt(index)];
    if (letter === undefined) return foldSlowly(tidy);
    folded += letter;
  }
  return folded;
}

function foldSlowly(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/gu, "d").toLowerCase();
}

/** Every letter up to the Vietnamese ones (U+1EF9) folded beforehand: a register has millions of them. */
const FOLDED: readonly string[] = Array.from({ length: 0x1efa }, (_, code) =>
  foldSlowly(String.fromCharCode(code)),
);

/** Text as it is shown: composed (NFC), without invisible characters, spaces and dashes and quotes of one kind. */
export function tidyText(text: string): string {
  return isTidy(text) ? text : tidySlowly(text);
}

/** Nothing but plain and Vietnamese letters, no doubled spaces, none at an end. Asked of every text of a register: a pattern takes longer. */
function isTidy(text: string): boolean {
  let before = SPACE;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (TIDY[code] !== 1 || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE || text === "";
}

const SPACE = 0x20;

const TIDY: Readonly<Uint8Array> = Uint8Array.from({ length: 0x1efa }, (_, code) =>
  /[ -~\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u.test(
    String.fromCharCode(code),
  )
    ? 1
    : 0,
);

function tidySlowly(text: string): string {
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
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
