import type { Claims } from "../../model/claim";
import type { Quantity, QuantityLine } from "../../quantities/quantity";
import { readQuantities } from "../../quantities/read-quantities";
import type { Assertion } from "./assertion";

/**
 * Finds a limit that is said to hold of all, and a list beside it of which one does not keep it: "đều dưới 5%: xã A 4,2%, xã B 5,8%,
 * …", "lần lượt là 96,1%, 97,4% và 93,2%, đều trên 95%". The list counts the same things; most of it keeps the limit.
 */
export function* findBrokenLimits(claims: Claims): Iterable<Assertion> {
  const lines = readQuantities(claims);
  for (const line of lines) {
    for (const limit of line.quantities) {
      if (!isOfAll(limit)) continue;
      const list = readList(limit, line, lines[line.index + 1]);
      const broken = list.filter((each) => !keeps(limit, each.figure.value));
      const [first] = broken;
      if (!first || list.length < 3 || broken.length * 3 > list.length) continue;
      const { sentence, figure } = first;
      const [from, to] = [figure.from, figure.to];
      const expected = writeLimit(limit);
      yield { kind: "limit", sentence, from, to, expected, figures: [limit.figure], loudness: "error" };
    }
  }
}

/** With the words that make it one: "đều dưới 5%". */
function writeLimit({ sentence: { text }, figure }: Quantity): string {
  const words =
    /(?:\p{L}{1,24} ){0,2}$/u.exec(text.slice(Math.max(0, figure.from - 24), figure.from))?.[0] ?? "";
  return `${words}${figure.at.quote}`;
}

const ALL =
  /(?<!\p{L})(?:đều|tất cả|toàn bộ|mọi|cả (?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2}))(?!\p{L})(?![^]{0,80}(?<!\p{L})(?:trong đó|riêng|trừ)(?!\p{L}))/u;

/** "tất cả … trên 95%", "đều dưới 5%", "đều đạt 100%": bound for all that the sentence names. */
function isOfAll({ sentence: { lower }, figure, role }: Quantity): boolean {
  if (figure.base !== undefined || figure.bound === "about" || role === "range") return false;
  const before = lower.slice(Math.max(0, figure.from - 120), figure.from);
  const clause = before.slice(1 + Math.max(before.lastIndexOf(";"), before.lastIndexOf(":")));
  if (figure.bound === "exact")
    return figure.percent && figure.value === 100 && /(?<!\p{L})đều(?!\p{L})[^,;]{0,40}$/u.test(clause);
  return (
    ALL.test(clause) && !/\d[^\d,;]*$/u.test(clause.slice(clause.search(ALL)).replace(/^\p{L}+ \d+/u, ""))
  );
}

/** What stands behind the limit's colon or "cụ thể", in the next sentence that opens so, or else before "đều". */
function readList(limit: Quantity, line: QuantityLine, next: QuantityLine | undefined): readonly Quantity[] {
  const { lower } = line.sentence;
  const behind = line.quantities.filter(({ order }) => order > limit.order);
  const [first] = behind;
  if (first) {
    const gap = lower.slice(limit.figure.headEnd, first.figure.from);
    return /^[^:(;.]{0,30}(?::|\(|, (?:cụ thể|gồm|lần lượt|như)(?!\p{L}))/u.test(gap)
      ? alike(behind, limit)
      : [];
  }
  const before = alike(
    line.quantities.filter(({ order }) => order < limit.order),
    limit,
  );
  if (before.length > 0) return /(?<!\p{L})đều(?!\p{L})[^,;:.()]{0,30}$/u.test(limit.lead) ? before : [];
  if (next?.sentence.document !== line.sentence.document || next.sentence.block !== line.sentence.block)
    return [];
  return /^\s*(?:cụ thể|trong đó|lần lượt)(?!\p{L})/u.test(next.sentence.lower)
    ? alike(next.quantities, limit)
    : [];
}

/** The list's own figures; where a clause speaks of an exception, there is none. */
function alike(quantities: readonly Quantity[], limit: Quantity): readonly Quantity[] {
  if (quantities.some(({ lead }) => EXCEPT.test(lead))) return [];
  return quantities.filter(
    ({ figure, role, counter, bracket }) =>
      figure.bound === "exact" &&
      figure.base === undefined &&
      figure.percent === limit.figure.percent &&
      (figure.percent || counter === limit.counter) &&
      (role === "main" || role === "left") &&
      (bracket < 0 || bracket === quantities[0]?.bracket),
  );
}

const EXCEPT = /(?<!\p{L})(?:riêng|trừ|chỉ có|ngoài|còn lại|tuy nhiên)(?!\p{L})/u;

function keeps({ figure: { bound, value } }: Quantity, member: number): boolean {
  return bound === "at-most" ? member <= value : member >= value;
}
