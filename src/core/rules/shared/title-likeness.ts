import { foldText, tidyText } from "../../base/fold-text";
import { isVietnameseSyllable } from "../../base/legacy-encoding-syllables";
import { hashWord, type SketchOptions } from "./register-words";

/** A model's title, taken apart once for many comparisons. */
export interface TitleProfile {
  /** Its words that count, folded, in order. */
  readonly words: readonly string[];
  /** The same without the places it names, each as the folded word and as it is written. */
  readonly work: readonly { readonly folded: string; readonly written: string }[];
  /** The places it names, folded: `"thon doai"`. */
  readonly places: readonly string[];
}

/** Takes a title apart: without the words that only say that it is one ("Mô hình", "Dân vận khéo"). */
export function profileTitle(title: string): TitleProfile {
  const text = tidyText(title);
  const places: string[] = [];
  const elsewhere = text.replace(PLACE, (phrase: string) => {
    places.push(foldText(phrase).replace(/ so (?=\d)/u, " "));
    return " | ";
  });
  return { words: listWords(text).map((each) => each.folded), work: listWords(elsewhere), places };
}

/**
 * Do two titles name one piece of work? `same`: the words are the same but for marks, capitals, "ở", "tại", a place that
 * only one of them names, or one mistyped word. `alike`: the words of one are in the other, or stand in another order.
 * Two places, two numbers or another word make two pieces of work.
 */
export function compareTitles(a: TitleProfile, b: TitleProfile): "same" | "alike" | null {
  if (a.words.length === 0 || b.words.length === 0) return null;
  if (a.words.join("") === b.words.join("")) return "same";
  if (!isWithin(a.places, b.places) && !isWithin(b.places, a.places)) return null;
  if (isSameWork(a.work, b.work)) return "same";
  const [short, long] = a.work.length <= b.work.length ? [a.work, b.work] : [b.work, a.work];
  if (short.length < FEWEST_WORDS || short.length * 2 < long.length) return null;
  const words = (list: TitleProfile["work"]): readonly string[] => list.map((each) => each.folded);
  return isWithin(words(short), words(long)) ? "alike" : null;
}

/** Shorter titles are within many others. */
const FEWEST_WORDS = 3;

function isSameWork(a: TitleProfile["work"], b: TitleProfile["work"]): boolean {
  if (a.length !== b.length || a.length === 0) return false;
  const differing = a.flatMap((word, index) => {
    const other = b[index];
    return other && other.folded !== word.folded ? [[word, other] as const] : [];
  });
  const [pair] = differing;
  return !pair || (differing.length === 1 && a.length >= FEWEST_WORDS && isMistyped(pair[0], pair[1]));
}

/** One of the two is no syllable of the language, and a letter apart from the other: "sinh snả". */
function isMistyped(a: TitleProfile["work"][number], b: TitleProfile["work"][number]): boolean {
  if (isVietnameseSyllable(a.written) && isVietnameseSyllable(b.written)) return false;
  const [short, long] = a.folded.length <= b.folded.length ? [a.folded, b.folded] : [b.folded, a.folded];
  if (/\d/u.test(long) || long.length < 3) return false;
  if (long.length === short.length)
    return Array.from(long).sort().join("") === Array.from(short).sort().join("");
  return (
    long.length === short.length + 1 &&
    Array.from(long).some((_, at) => long.slice(0, at) + long.slice(at + 1) === short)
  );
}

/** Each item of the one list is among the other's, as often. */
function isWithin(items: readonly string[], list: readonly string[]): boolean {
  const rest = [...list];
  return items.every((item) => {
    const at = rest.indexOf(item);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

function listWords(text: string): TitleProfile["work"] {
  const words = Array.from(text.toLowerCase().matchAll(/[\p{L}\p{N}\p{M}]+/gu), ([written]) => ({
    written,
    folded: foldText(written),
  }));
  return words.filter(({ folded }) => !PLAIN_WORDS.has(folded));
}

/** A kind of place, then its name in capitals or its number: "thôn Nà Pục", "tổ dân phố số 3". */
const PLACE =
  /(?<!\p{L})(?:[Tt]hôn|[Bb]ản|[Xx]óm|[Ấấ]p|[Bb]uôn|[Ll]àng|[Kk]hu phố|[Kk]hu dân cư|[Kk]hu|[Kk]hối|[Tt]ổ dân phố|[Tt]ổ|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Hh]uyện) (?:số )?(?:\p{Lu}\p{Ll}+|\d+\p{Lu}?|[IVX]+)(?: (?:\p{Lu}\p{Ll}+|\d+\p{Lu}?|[IVX]+)(?!\p{L}))*/gu;

/** Words that say only that it is a model, and those that another pen leaves out. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(
  "mo hinh noi dung viec lam dan van kheo dvk mh ve trong o tai tren dia ban cua va cac nhung".split(" "),
);

/** How a sieve sketches titles. */
export const TITLE_SKETCH: SketchOptions = {
  passedOver: new Set([...PLAIN_WORDS].map(hashWord)),
  expanded: new Map(),
  cut: false,
};
