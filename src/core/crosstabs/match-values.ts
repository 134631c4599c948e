import { boundLikeness, likenessOf, meetsWords, readWords, type Words } from "./likeness";

/** Names that say so much the same are taken for one. */
const SAME = 0.6;
/** Another label as like as this leaves it open which is meant. */
const MARGIN = 0.05;
/** Comparisons of a value with a label, for one attribute: past them only what is written alike is matched. */
const MOST_COMPARISONS = 40_000;

/**
 * Which values of an attribute each label means: `match(labels, values)[label]` is a set of codes. A value belongs to the
 * label most like it, so that several writings of one thing meet; the blank value (code 0) belongs to none.
 */
export function matchValues(
  labels: readonly string[],
  values: readonly string[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  // What a label adds in brackets ("đến 30/6/2025") is no part of the name.
  const words = labels.flatMap((label) =>
    [...new Set([label, label.replace(BRACKETS, " ")])].map((text) => ({ label, words: readWords(text) })),
  );
  const exact = new Map(words.map((each) => [keyOf(each.words), each.label]));
  const few = labels.length * values.length <= MOST_COMPARISONS;
  values.forEach((value, code) => {
    if (code === 0) return;
    const own = readWords(value);
    const label = exact.get(keyOf(own)) ?? (few ? findLike(own, words) : null);
    if (label === null) return;
    const codes = found.get(label);
    if (codes) codes.add(code);
    else found.set(label, new Set([code]));
  });
  return found;
}

const BRACKETS = /\([^()]*\)/gu;

function keyOf({ tokens }: Words): string {
  return tokens.map(({ text }) => text).join(" ");
}

function findLike(
  own: Words,
  labels: readonly { readonly label: string; readonly words: Words }[],
): string | null {
  let best = 0;
  let second = 0;
  let found: string | null = null;
  for (const { label, words } of labels) {
    // A label that says so much less is neither meant nor in doubt.
    if (boundLikeness(own, words) < SAME - MARGIN) continue;
    const likeness = likenessOf(own, words);
    if (likeness > best) {
      if (label !== found) second = best;
      best = likeness;
      found = label;
    } else if (likeness > second && label !== found) second = likeness;
  }
  return best >= SAME && best - second >= MARGIN ? found : null;
}

/** Words of labels that no value need have. */
const FILLERS: ReadonlySet<string> = new Set("cấp số tổng cộng được của do khen thưởng".split(" "));

/**
 * Which values hold all the words by which a label differs from its sisters: "Cấp tỉnh" beside "Cấp xã" means "Bằng khen của
 * UBND tỉnh". A value may be held by several labels.
 */
export function matchTelling(
  labels: readonly string[],
  values: readonly string[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const words = labels.map(readWords);
  const uses = new Map<string, number>();
  for (const { tokens } of words)
    for (const text of new Set(tokens.map((token) => token.text))) uses.set(text, (uses.get(text) ?? 0) + 1);
  const names = values.map(readWords);
  const found = new Map<string, ReadonlySet<number>>();
  labels.forEach((label, index) => {
    const own = words[index] ?? readWords(label);
    const telling = new Set(
      own.tokens
        .filter(({ text }) => uses.get(text) === 1 && /\p{L}/u.test(text) && !FILLERS.has(text))
        .map(({ text }) => text),
    );
    if (telling.size === 0) return;
    const codes = names.flatMap((value, code) => (code > 0 && meetsWords(value, own, telling) ? [code] : []));
    if (codes.length > 0) found.set(label, new Set(codes));
  });
  return found;
}
