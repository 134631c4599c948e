import { foldText } from "../../base/fold-text";

/**
 * Whether a text has at least `enough` words with a letter that are none of `plain` (by `hashWord`). It stops there: a
 * register has a title an entry, and most are told by their first words. A "no" may be mistaken, a "yes" is not.
 */
export function hasOtherWords(text: string, plain: ReadonlySet<number>, enough: number): boolean {
  let found = 0;
  let word = START;
  let letters = false;
  for (let index = 0; index <= text.length; index++) {
    const folded = index < text.length ? hashCode(text.charCodeAt(index)) : BREAK;
    if (folded === SKIP) continue;
    if (folded !== BREAK) {
      word = (Math.imul(word, 31) + folded) | 0;
      letters ||= folded >= FIRST_LETTER;
      continue;
    }
    if (letters && !plain.has(word) && ++found >= enough) return true;
    word = START;
    letters = false;
  }
  return false;
}

/** How a text is sketched by `sketchWords`; words are given by `hashWord`. */
export interface SketchOptions {
  /** Words that do not count. */
  readonly passedOver: ReadonlySet<number>;
  /** Abbreviations with the words that they stand for. */
  readonly expanded: ReadonlyMap<number, readonly number[]>;
  /** What follows a comma, dash or bracket does not count. */
  readonly cut: boolean;
}

/** Sketches of many texts, by index. Filled by `sketchWords`: an object a text would cost more than the sketch. */
export interface Sketches {
  /** The same for texts whose words that count are the same, in order; different texts may share it too. 0 for none. */
  readonly hashes: Int32Array;
  /** One bit a word: where one text's words are among another's, so are its bits. */
  readonly masks: Int32Array;
}

/** Sketches a text into `sketches` at `index`. */
export function sketchWords(text: string, options: SketchOptions, sketches: Sketches, index: number): void {
  const { passedOver, expanded, cut } = options;
  let hash = NOTHING;
  let mask = 0;
  let word = START;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : -1;
    const folded = code < 0 ? BREAK : hashCode(code);
    if (folded === SKIP) continue;
    if (folded !== BREAK) {
      word = (Math.imul(word, 31) + folded) | 0;
      continue;
    }
    if (word !== START && !passedOver.has(word)) {
      const meant = expanded.size === 0 ? undefined : expanded.get(word);
      // Nearly every word is one word: no list is made for it.
      for (let part = 0; part < (meant?.length ?? 1); part++) {
        const each = meant?.[part] ?? word;
        hash = (Math.imul(hash, 0x01000193) ^ each) | 0;
        mask |= 1 << (Math.imul(each, 0x9e3779b1) >>> 27);
      }
    }
    word = START;
    if (cut && at >= EARLIEST_CUT && code >= 0 && isCut(code)) break;
  }
  sketches.hashes[index] = hash === NOTHING ? 0 : hash || 1;
  sketches.masks[index] = mask;
}

const NOTHING = 17;

/** The hash of one folded word. */
export function hashWord(word: string): number {
  let hash = START;
  for (let index = 0; index < word.length; index++) hash = (Math.imul(hash, 31) + word.charCodeAt(index)) | 0;
  return hash;
}

/** Whether a character ends a person's name: what follows is a function, a place or a remark. */
export function isCut(code: number): boolean {
  return CUTS.has(code);
}

/** Before this there is no name yet: "Đ/c Nguyễn Văn An". */
export const EARLIEST_CUT = 4;

const START = 7;
const SKIP = 0;
const BREAK = -1;
const FIRST_LETTER = "a".charCodeAt(0);
const CUTS: ReadonlySet<number> = new Set(Array.from("(,;:/\n–—-", (character) => character.charCodeAt(0)));

/** The folded letter of each UTF-16 unit: SKIP for one that does not count (marks, unseen), BREAK for one that parts words. */
const FOLDED = Int32Array.from({ length: 0x2100 }, (_, code) => {
  const character = String.fromCharCode(code);
  const folded = foldText(`a${character}`).slice(1);
  // A lone mark or an unseen character vanishes; a space does too, and parts words.
  if (folded === "") return /\s/u.test(character) ? BREAK : SKIP;
  return /^[\p{L}\p{N}]$/u.test(folded) ? folded.charCodeAt(0) : BREAK;
});

function hashCode(code: number): number {
  return FOLDED[code] ?? code;
}
