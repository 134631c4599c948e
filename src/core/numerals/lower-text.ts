/**
 * Text in lower case with tone marks where the older spelling puts them (`khoá` as `khóa`, `uỷ` as `ủy`), every
 * character in its own place: an offset in the result is an offset in the text. Tones stay, since "tỉnh" is no "tính".
 */
export function lowerText(text: string): string {
  const lower = text.toLowerCase();
  const same = lower.length === text.length ? lower : lowerEach(text);
  return same.replace(MODERN, (pair) => OLDER.get(pair) ?? pair);
}

function lowerEach(text: string): string {
  let result = "";
  for (let index = 0; index < text.length; index++) {
    const lower = text.charAt(index).toLowerCase();
    result += lower.length === 1 ? lower : text.charAt(index);
  }
  return result;
}

const OLDER = new Map([
  ["oá", "óa"],
  ["oà", "òa"],
  ["oả", "ỏa"],
  ["oã", "õa"],
  ["oạ", "ọa"],
  ["oé", "óe"],
  ["oè", "òe"],
  ["oẻ", "ỏe"],
  ["oẽ", "õe"],
  ["oẹ", "ọe"],
  ["uý", "úy"],
  ["uỳ", "ùy"],
  ["uỷ", "ủy"],
  ["uỹ", "ũy"],
  ["uỵ", "ụy"],
]);

/** Only in open syllables: "khoá" has two spellings, "đoạn" and "quý" have one. */
const MODERN = /(?:o[áàảãạéèẻẽẹ]|(?<!q)u[ýỳỷỹỵ])(?!\p{L})/gu;
