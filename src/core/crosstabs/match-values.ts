import { isTotalHeader, isTotalLabel } from "../tables/row-words";
import {
  boundLikeness,
  isReordered,
  likenessOf,
  meetsByInitials,
  meetsWords,
  readWords,
  type Words,
} from "./likeness";

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
  // What a label adds in brackets ("đến 30/6/2025") is no part of the name, nor what stands before its level.
  const words = labels.flatMap((label) =>
    [...new Set([label, label.replace(BRACKETS, " ")])].map((text) => ({ label, words: readWords(text) })),
  );
  const levels = labels.flatMap((label) => {
    const level = LEVEL.exec(label)?.[1];
    return level === undefined ? [] : [{ label, words: readWords(level) }];
  });
  const exact = new Map([...levels, ...words].map((each) => [keyOf(each.words), each.label]));
  const few = labels.length * values.length <= MOST_COMPARISONS;
  values.forEach((value, code) => {
    if (code === 0) return;
    const own = readWords(value);
    const label =
      exact.get(keyOf(own)) ??
      (few ? (findLike(own, words) ?? findLike(readWords(value.replace(OF_KIND, "")), words)) : null);
    if (label === null) return;
    const codes = found.get(label);
    if (codes) codes.add(code);
    else found.set(label, new Set([code]));
  });
  if (few && found.size > 0) matchByInitials(labels, values, found);
  return found;
}

/**
 * Adds what is left over on both sides and meets by initials alone, where no other label or value left over does: "Phát triển
 * KT" under "Lĩnh vực làm kinh tế giỏi". The figures decide whether it is so.
 */
function matchByInitials(
  labels: readonly string[],
  values: readonly string[],
  found: Map<string, Set<number>>,
): void {
  const taken = new Set([...found.values()].flatMap((codes) => [...codes]));
  const free = labels
    .filter((label) => !found.has(label) && !isTotalLabel(label) && !isTotalHeader(label))
    .map((label) => ({ label, words: readWords(label) }));
  const pairs = values.flatMap((value, code) => {
    if (code === 0 || taken.has(code)) return [];
    const own = readWords(value);
    return free
      .filter(({ words }) => (own.hasInitials || words.hasInitials) && meetsByInitials(own, words))
      .map(({ label }) => ({ label, code }));
  });
  for (const pair of pairs) {
    const rivals = pairs.filter(({ label, code }) => label === pair.label || code === pair.code);
    if (rivals.length === 1) found.set(pair.label, new Set([pair.code]));
  }
}

/** "Được khen cấp xã" is of "Xã". */
const LEVEL = /(?<!\p{L})cấp\s+(\p{L}[\p{L}\s]*)$/iu;

/** What a heading says before its name: "V. Lĩnh vực …". */
const OF_KIND = /^(?:\s*(?:[IVX]{1,5}|\d{1,3})\s?[./):])?\s*(?:lĩnh vực|nội dung|nhóm|khối|mảng)\s*:?\s+/iu;

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
    if (isOneOfMany(words, own) || isOneOfMany(own, words)) continue;
    const likeness = isReordered(own, words) ? 1 : likenessOf(own, words);
    if (likeness > best) {
      if (label !== found) second = best;
      best = likeness;
      found = label;
    } else if (likeness > second && label !== found) second = likeness;
  }
  return best >= SAME && best - second >= MARGIN ? found : null;
}

/** "Xã" is a word of "Trạm Y tế xã" and of "Văn hóa - xã hội", and means neither. */
function isOneOfMany(one: Words, many: Words): boolean {
  if (one.hasInitials || one.tokens.length > 1) return false;
  return many.tokens.filter(({ text }) => !FILLERS.has(text) && !LEADS.has(text)).length > 2;
}

/** Words of labels that no value need have. */
const FILLERS = readWords("cấp số tổng cộng được của do khen thưởng").texts;
/** Words that say of what kind the rest is. */
const LEADS = readWords("lĩnh vực giấy bằng môn ngành nhóm các").texts;

/**
 * Which values hold all the words by which a label differs from its sisters: "Cấp tỉnh" beside "Cấp xã" means "Bằng khen của
 * UBND tỉnh". A value may be held by several labels.
 */
export function matchTelling(
  labels: readonly string[],
  values: readonly string[],
): ReadonlyMap<string, ReadonlySet<number>> {
  const words = labels.map(readTelling);
  const uses = new Map<string, number>();
  for (const { tokens } of words)
    for (const text of new Set(tokens.map((token) => token.text))) uses.set(text, (uses.get(text) ?? 0) + 1);
  const names = values.map(readTelling);
  const found = new Map<string, ReadonlySet<number>>();
  labels.forEach((label, index) => {
    const own = words[index] ?? readTelling(label);
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

/** "Xã hội" has nothing to do with "xã". */
function readTelling(text: string): Words {
  return readWords(text.replace(/xã hội/giu, "hội"));
}
