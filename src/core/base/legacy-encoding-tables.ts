export type LegacyEncoding = "tcvn3" | "vni";

/** A word written with the bytes of an old Vietnamese font, in Unicode; characters the font did not use stay. */
export function convertWord(word: string, encoding: LegacyEncoding): string {
  return encoding === "tcvn3" ? convertTcvn3(word) : convertVni(word);
}

/** Whether a character carries a Vietnamese letter or mark in that encoding. */
export function belongsTo(character: string, encoding: LegacyEncoding): boolean {
  return encoding === "tcvn3" ? TCVN3.has(character) : VNI_CHARACTERS.has(character);
}

function convertTcvn3(word: string): string {
  let converted = "";
  for (const character of word) converted += TCVN3.get(character) ?? character;
  // The fonts for capitals (.VnTimeH) draw the small toned letters large: "VËN" is "VẬN".
  return /[A-Z].*[A-Z]/u.test(word) && !/[a-z]/u.test(word) ? converted.toUpperCase() : converted;
}

function convertVni(word: string): string {
  let converted = "";
  for (let index = 0; index < word.length; index++) {
    const pair = VNI.get(word.slice(index, index + 2));
    if (pair !== undefined) {
      converted += pair;
      index++;
    } else {
      const character = word.charAt(index);
      converted += VNI.get(character) ?? character;
    }
  }
  return converted;
}

/** TCVN3 (the fonts named .Vn…): one byte a letter, here as the Latin-1 characters they turn into. */
const TCVN3: ReadonlyMap<string, string> = pairUp(
  "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦",
  "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ",
);

/** VNI: a vowel, the marks that may follow it, and what each pair is. */
const VNI_FAMILIES: readonly (readonly [string, string, string])[] = [
  ["a", "ùøûõïâáàåãäêéèúüë", "áàảãạâấầẩẫậăắằẳẵặ"],
  ["e", "ùøûõïâáàåãä", "éèẻẽẹêếềểễệ"],
  ["o", "ùøûõïâáàåãä", "óòỏõọôốồổỗộ"],
  ["ô", "ùøûõï", "ớờởỡợ"],
  ["u", "ùøûõï", "úùủũụ"],
  ["ö", "ùøûõï", "ứừửữự"],
  ["y", "ùøûõ", "ýỳỷỹ"],
];

/** VNI-Windows: a mark is a character after its vowel; a few vowels are characters of their own. */
const VNI: ReadonlyMap<string, string> = buildVni();
const VNI_CHARACTERS: ReadonlySet<string> = new Set(
  [...VNI.keys()].flatMap((key) => Array.from(key)).filter((character) => character > "\u007f"),
);

function buildVni(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  const add = (legacy: string, letter: string): void => {
    table.set(legacy, letter);
    table.set(legacy.toUpperCase(), letter.toUpperCase());
    // A capital vowel often carries the small mark: "Aáp" for "Ấp".
    if (legacy.length === 2)
      table.set(legacy.charAt(0).toUpperCase() + legacy.charAt(1), letter.toUpperCase());
  };
  for (const [vowels, marks, letters] of VNI_FAMILIES) {
    for (const [index, mark] of Array.from(marks).entries()) add(vowels + mark, letters.charAt(index));
  }
  for (const [legacy, letter] of pairUp("ñíìæóòôöî", "đíìỉĩịơưỵ")) add(legacy, letter);
  return table;
}

function pairUp(from: string, to: string): ReadonlyMap<string, string> {
  return new Map(Array.from(from).map((character, index) => [character, to.charAt(index)]));
}
