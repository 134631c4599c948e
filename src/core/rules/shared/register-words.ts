import { foldText } from "../../base/fold-text";

/**
 * The folded words of a text, one by one, until `visit` says stop (`false`): the letters and digits of `foldWords`, many
 * times faster, since a register has a title an entry.
 */
export function visitWords(text: string, visit: (word: string) => boolean): void {
  let word = "";
  for (let index = 0; index < text.length; index++) {
    const letter = foldCode(text.charCodeAt(index));
    if (letter === SKIP) continue;
    if (letter !== BREAK) word += letter;
    else if (word !== "") {
      if (!visit(word)) return;
      word = "";
    }
  }
  if (word !== "") visit(word);
}

/**
 * A number that is the same for texts whose folded words are the same once those of `passedOver` (by `hashWord`) are left
 * out; different texts may share it too. With `cut`, what follows a comma, dash or bracket does not count.
 */
export function hashWords(text: string, passedOver: ReadonlySet<number>, cut = false): number {
  let hash = 17;
  let word = START;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const folded = hashCode(code);
    if (folded === 0) continue;
    if (folded > 0) {
      word = (Math.imul(word, 31) + folded) | 0;
      continue;
    }
    if (word !== START && !passedOver.has(word)) hash = (Math.imul(hash, 0x01000193) ^ word) | 0;
    word = START;
    if (cut && index >= EARLIEST_CUT && isCut(code)) return hash;
  }
  return word === START || passedOver.has(word) ? hash : (Math.imul(hash, 0x01000193) ^ word) | 0;
}

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
const SKIP = "";
const BREAK = " ";
const CUTS: ReadonlySet<number> = new Set(Array.from("(,;:/\n–—-", (character) => character.charCodeAt(0)));

/** The folded letter of each UTF-16 unit: "" for one that does not count (marks, unseen), " " for one that parts words. */
const FOLDED: readonly string[] = Array.from({ length: 0x2100 }, (_, code) => {
  const character = String.fromCharCode(code);
  const folded = foldText(`a${character}`).slice(1).trim();
  // A lone mark or unseen character vanishes; a space does too, and parts words.
  if (folded === "") return /\s|\u00a0/u.test(character) ? BREAK : SKIP;
  return /^[\p{L}\p{N}]$/u.test(folded) ? folded : BREAK;
});

const FOLDED_CODES = Int32Array.from(FOLDED, (letter) =>
  letter === SKIP ? 0 : letter === BREAK ? -1 : letter.charCodeAt(0),
);

function foldCode(code: number): string {
  return FOLDED[code] ?? foldRare(code);
}

function hashCode(code: number): number {
  return FOLDED_CODES[code] ?? code;
}

function foldRare(code: number): string {
  return /[\p{L}\p{N}\p{Cs}]/u.test(String.fromCharCode(code)) ? String.fromCharCode(code) : BREAK;
}
