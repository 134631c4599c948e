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

/** What each Latin letter up to the Vietnamese ones (U+1EF9) comes to, worked out beforehand: a register has millions of them. */
function ofLatin<T>(read: (letter: string) => T | undefined): readonly (T | undefined)[] {
  const table = new Array<T | undefined>(0x1efa).fill(undefined);
  for (let code = 0; code < table.length; code = code === 0x24f ? 0x1e00 : code + 1)
    table[code] = read(String.fromCharCode(code));
  return table;
}

const FOLDED = ofLatin(foldSlowly);

/** Text as it is shown: composed (NFC), without invisible characters, spaces and dashes and quotes of one kind. */
export function tidyText(text: string): string {
  return isTidy(text) ? text : tidySlowly(text);
}

/** Nothing but plain and Vietnamese letters, no doubled spaces, none at an end. Asked of every text of a register: a pattern takes longer. */
function isTidy(text: string): boolean {
  let before = SPACE;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (TIDY[code] !== true || (code === SPACE && before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE || text === "";
}

const SPACE = 0x20;

const TIDY = ofLatin((letter) =>
  /[ -~\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u.test(letter),
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
  const tidy = tidyText(text);
  let words = "";
  let apart = false;
  for (let index = 0; index < tidy.length; index++) {
    const letter = FOLDED_WORD[tidy.charCodeAt(index)];
    if (letter === undefined) return partWords(foldSlowly(tidy));
    if (letter === "") {
      apart = words !== "";
      continue;
    }
    words += apart ? ` ${letter}` : letter;
    apart = false;
  }
  return words;
}

/** Runs of letters and digits with one space between. */
function partWords(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** As `FOLDED`, but empty for what is neither letter nor digit, and nothing for a mark that belongs to the letter before it. */
const FOLDED_WORD = ofLatin((letter) => {
  const folded = foldSlowly(letter);
  return folded === "" ? undefined : partWords(folded);
});

/**
 * Folded words that keep their tone and vowel marks, wherever in the syllable a mark is written: "hoá" and "hóa" are the
 * same, "khác" and "khắc" are not. For looking a name up within running text.
 */
export function foldToneStyle(text: string): string {
  const tidy = tidyText(text);
  let words = "";
  let tone = 0;
  let apart = false;
  for (let index = 0; index < tidy.length; index++) {
    const code = tidy.charCodeAt(index);
    const letter = TONELESS[code];
    const own = TONE_OF[code] ?? 0;
    if (letter === undefined || (own > 0 && tone > 0)) return foldToneSlowly(tidy);
    if (tone > 0 && IS_LETTER[code] !== true) {
      words = withTone(words, tone);
      tone = 0;
    }
    if (letter === "") {
      apart = words !== "";
      continue;
    }
    words += apart ? ` ${letter}` : letter;
    apart = false;
    if (own > 0) tone = own;
  }
  return tone > 0 ? withTone(words, tone) : words;
}

function foldToneSlowly(tidy: string): string {
  return partWords(tidy.toLowerCase())
    .normalize("NFD")
    .replace(/(\p{L}[\p{L}\p{M}]*)/gu, (word) => {
      const tones = word.match(TONES);
      return tones ? word.replace(TONES, "") + tones.join("") : word;
    })
    .normalize("NFC");
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const TONE_MARKS = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];

/** Which tone a letter has. */
const TONE_OF = ofLatin((letter) => {
  const [mark = ""] = letter.normalize("NFD").match(TONES) ?? [];
  return TONE_MARKS.indexOf(mark);
});

/** Every letter's small form without its tone, empty for what is neither letter nor digit; nothing where that is no single letter. */
const TONELESS = ofLatin((letter) => {
  const small = letter.toLowerCase();
  const words = partWords(small);
  if (words === "") return words;
  const toneless = words.normalize("NFD").replace(TONES, "").normalize("NFC");
  const whole = (toneless + (TONE_MARKS[TONE_OF[letter.charCodeAt(0)] ?? 0] ?? "")).normalize("NFC");
  return toneless.length === 1 && whole === small ? toneless : undefined;
});

const IS_LETTER = ofLatin((letter) => /\p{L}/u.test(letter));

/** Words with a tone's mark on the last letter. */
function withTone(words: string, tone: number): string {
  const last = words.charCodeAt(words.length - 1);
  const name = last * TONE_MARKS.length + tone;
  let toned = TONED.get(name);
  if (toned === undefined)
    TONED.set(name, (toned = (words.slice(-1) + (TONE_MARKS[tone] ?? "")).normalize("NFC")));
  return words.slice(0, -1) + toned;
}

/** Letters with their tones, as they come up. */
const TONED = new Map<number, string>();

/** Zero-width and other characters that a screen does not show. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
