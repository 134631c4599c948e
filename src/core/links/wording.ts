import { foldText, foldWords } from "../base/fold-text";
import type { Claims, Figure } from "../model/claim";

/** How a figure is recognised: by the words it counts and those around it, never by its value. */
export interface Wording {
  readonly head: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The nearest words tell a figure; those further off belong to other figures. */
const MOST_WORDS = 8;

/** Reads the wording of a figure from its sentence. */
export function readWording(claims: Claims, figure: Figure): Wording {
  const text = claims.sentences[figure.sentence]?.text ?? "";
  return {
    head: figure.unit === "" ? foldText(figure.head) : figure.unit,
    before: listWords(text.slice(0, figure.from)).slice(-MOST_WORDS),
    after: listWords(text.slice(figure.headEnd)).slice(0, MOST_WORDS),
  };
}

/** Other figures may be corrected without this one becoming another. */
function listWords(text: string): readonly string[] {
  const words = foldWords(text.replace(/\d[\d.,/]*/gu, " 0 "));
  return words === "" ? [] : words.split(" ").map((word) => (/^\d+$/u.test(word) ? "#" : word));
}

/**
 * How far two wordings agree, from 0 to 1: the share of the remembered words that follow one another, from the figure
 * outwards, as they were. Figures of different things never agree.
 */
export function compareWordings(remembered: Wording, found: Wording): number {
  if (remembered.head !== found.head) return 0;
  const asked = remembered.before.length + remembered.after.length;
  if (asked === 0) return found.before.length + found.after.length === 0 ? 1 : 0.5;
  const before = countAlike([...remembered.before].reverse(), [...found.before].reverse());
  return (before + countAlike(remembered.after, found.after)) / asked;
}

function countAlike(one: readonly string[], other: readonly string[]): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}
