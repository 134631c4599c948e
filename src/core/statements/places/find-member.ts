import type { QuantityLine } from "../../quantities/quantity";
import type { Named } from "./named-list";

/**
 * Whom of the list the words at `at` are said of: the name or the figure right before them, with only what `said` matches
 * between.
 */
export function findMember(
  { sentence, quantities }: QuantityLine,
  at: number,
  list: readonly Named[],
  said: RegExp,
): Named | null {
  const { lower } = sentence;
  const last = quantities.filter(({ figure }) => figure.to <= at).at(-1);
  const begin = Math.max(last?.figure.to ?? 0, at - LONGEST_GAP);
  const before = lower.slice(begin, at);
  const named = list.find(({ name }) => {
    const found = before.lastIndexOf(name);
    const end = begin + found + name.length;
    return found >= 0 && !/^\p{L}/u.test(lower.charAt(end)) && said.test(lower.slice(end, at));
  });
  if (named || !last) return named ?? null;
  const member = list.find(({ quantity }) => quantity === last);
  // What is counted may be named between: "12,5 tấn, …".
  const gap = lower.slice(last.figure.to, at).replace(/^ ?%?[^,;:.()]*(?=,)/u, "");
  return member && said.test(gap) ? member : null;
}

const LONGEST_GAP = 90;
