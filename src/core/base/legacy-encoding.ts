import { isVietnameseSyllable } from "./legacy-encoding-syllables";
import { belongsTo, convertWord, type LegacyEncoding } from "./legacy-encoding-tables";
import { readViqr } from "./viqr";

/** A way of writing Vietnamese from before Unicode. */
export type OldWriting = LegacyEncoding | "viqr";

/** What is wrong with how a text is encoded, and the text as it should be. */
export interface EncodingFault {
  readonly kind: OldWriting | "decomposed" | "invisible" | "lookalike";
  readonly text: string;
  /** Every changed word became a Vietnamese syllable, and enough of them were none before. */
  readonly certain: boolean;
}

/**
 * Looks for TCVN3, VNI, VIQR, decomposed letters, invisible characters and "Ð" for "Đ" in a text; `null`: nothing to
 * mend. `nearby` names an old writing that the same sheet surely holds: one odd word is then proof enough.
 */
export function findEncodingFault(text: string, nearby?: OldWriting): EncodingFault | null {
  const viqr = readViqr(text, nearby === "viqr");
  if (viqr !== null) return { kind: "viqr", text: viqr, certain: true };
  if ((nearby === undefined || nearby === "viqr") && !SUSPICIOUS.test(text)) return null;
  const legacy = findLegacy(text, nearby === "viqr" ? undefined : nearby);
  if (legacy) return legacy;
  // Where the soft hyphen may be the "ư" of TCVN3, taking it out would lose a letter.
  return text.includes("\u00ad") && weigh(text, "tcvn3").proofs > 0 ? null : findUnclean(text);
}

/** A text as it should be, whatever its encoding: the text itself where nothing is certainly wrong. */
export function repairEncoding(text: string): string {
  const fault = findEncodingFault(text);
  return fault?.certain ? fault.text : text;
}

function findLegacy(text: string, nearby: LegacyEncoding | undefined): EncodingFault | null {
  const readings = (["tcvn3", "vni"] as const).map((encoding) => weigh(text, encoding));
  const [first, second] = readings;
  if (!first || !second) return null;
  const [tcvn3, vni] = [first.proofs - first.failures, second.proofs - second.failures];
  const tied = tcvn3 === vni;
  const best = tied ? (nearby === "tcvn3" || first.symbols ? first : second) : tcvn3 > vni ? first : second;
  if (best.proofs === 0) return null;
  const { encoding } = best;
  const converted = convertText(text, encoding);
  if (best.failures > 0) {
    // A foreign word or an abbreviation among many good ones: worth showing, not worth doing unasked.
    const mostly = best.proofs >= 3 && best.failures * 4 <= best.proofs;
    return mostly ? { kind: encoding, text: converted, certain: false } : null;
  }
  if (nearby === encoding || (!tied && best.proofs >= 2) || best.symbols)
    return { kind: encoding, text: converted, certain: true };
  return FOREIGN_LETTER.test(text) ? { kind: encoding, text: converted, certain: false } : null;
}

interface Weight {
  readonly encoding: LegacyEncoding;
  /** Words that are no Vietnamese as they stand and are once converted. */
  readonly proofs: number;
  /** Words with characters beyond ASCII that are no Vietnamese once converted. */
  readonly failures: number;
  /** A proof has a sign inside that no word of any language has: "B×nh", "m« h×nh". */
  readonly symbols: boolean;
}

function weigh(text: string, encoding: LegacyEncoding): Weight {
  let [proofs, failures, symbols] = [0, 0, false];
  for (const word of text.split(BETWEEN_WORDS)) {
    if (!BEYOND_ASCII.test(word)) continue;
    const foreign = Array.from(word).some(
      (character) => character > "\u007f" && /\p{L}/u.test(character) && !belongsTo(character, encoding),
    );
    const converted = convertWord(word, encoding);
    if (!foreign && ABBREVIATION.test(converted)) continue;
    if (foreign || !isVietnameseSyllable(converted)) failures++;
    else if (word.length > 1 && (!isVietnameseSyllable(word) || CAPITAL_INSIDE.test(word))) {
      proofs++;
      symbols ||= SIGN.test(word);
    }
  }
  return { encoding, proofs, failures, symbols };
}

function convertText(text: string, encoding: LegacyEncoding): string {
  const converted = text
    .split(WORDS_AND_BETWEEN)
    .map((piece) =>
      BEYOND_ASCII.test(piece) && !LONE_SIGN.test(piece) ? convertWord(piece, encoding) : piece,
    )
    .join("");
  const capitals = !/[a-z]/u.test(text) && /[A-Z].*[A-Z]/su.test(text);
  return (capitals ? converted.toUpperCase() : converted).normalize("NFC");
}

function findUnclean(text: string): EncodingFault | null {
  const visible = text.replace(UNSEEN, "");
  const composed = compose(visible);
  const clean = composed.replace(WORDS_WITH_ETH, (word) => {
    const mended = word.replace(/[ÐƉ]/gu, "Đ").replace(/ð/gu, "đ");
    return isVietnameseSyllable(mended) ? mended : word;
  });
  if (clean === text) return null;
  const kind = visible !== text ? "invisible" : composed !== visible ? "decomposed" : "lookalike";
  return { kind, text: clean, certain: true };
}

/** NFC, with a tone mark that was typed before the vowel's own mark put after it, since NFC keeps their order. */
function compose(text: string): string {
  if (!COMBINING.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031b])/gu, "$2$1")
    .normalize("NFC");
}

const COMBINING = /[\u0300-\u036f]/u;
const BEYOND_ASCII = /[^\0-\u007f]/u;

/** What parts words. The signs of Latin-1 do not: they are letters in TCVN3. */
const BETWEEN =
  "[\\s\\0-\\u002f\\u003a-\\u0040\\u005b-\\u0060\\u007b-\\u00a0\\u2010-\\u2027\\u2030-\\u205e]+";
const BETWEEN_WORDS = new RegExp(BETWEEN, "u");
const WORDS_AND_BETWEEN = new RegExp(`(${BETWEEN})`, "u");

/** "BCĐ", "HĐND", the "Đ" of "Đ/c": no syllables, and no proof of anything. */
const ABBREVIATION = /^(?:[A-Z]{0,5}Đ[A-Z]{0,5}|đ)$/u;

/** A footnote's mark or a bullet, not a letter by itself. */
const LONE_SIGN = /^[¹·×©]$/u;

/** The signs among the letters of TCVN3, the soft hyphen (its "ư") included. */
const SIGN = /[\u00a1-\u00ac\u00ad\u00ae\u00b5-\u00b9\u00bb-\u00be\u00d7\u00f7]/u;

/** Letters of Latin-1 that Vietnamese does not have. */
const FOREIGN_LETTER = /[ÄÅÆÇËÎÏÐÑÖØÛÜÞßäåæçëîïðñöøûüþ]/u;

/** "thÓ": TCVN3 keeps many small toned letters where Latin-1 has capitals. */
const CAPITAL_INSIDE = /\p{Ll}\p{Lu}/u;

const WORDS_WITH_ETH = /(?<![\p{L}\p{M}])[\p{L}\p{M}]*[ÐƉð][\p{L}\p{M}]*/gu;

/** Zero-width, directional and control characters; the joiner stays where it makes one emoji of several. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex -- control characters in cells are what is looked for
  /[\0-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu;

/** A cheap first sieve: clean Vietnamese passes it by. The pairs at the end are VNI's vowel and mark. */
const SUSPICIOUS =
  // eslint-disable-next-line no-control-regex -- see UNSEEN
  /[\u0300-\u036f\0-\u0008\u000b\u000c\u000e-\u001f\u007f\u00a1-\u00af\u00b5-\u00b9\u00bb-\u00beÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþ\u0189\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[aA][âáàãêéèúùõÂÁÀÃÊÉÈÚÙÕ]|[eE][âáàãùõÂÁÀÃÙÕ]|[oO][âùõÂÙÕ]|[uUyYôÔ][ùõÙÕ]/u;
