import { findLast } from "../../base/find-last";
import { placeIn } from "../../claims/place-in-sentence";
import type { Quantity, QuantityLine } from "../../quantities/quantity";

/** The quantities of a sentence with "gấp đôi" and "gấp rưỡi" among them, which no numeral says. */
export function insertMultiples(line: QuantityLine): readonly Quantity[] {
  const { quantities, sentence } = line;
  const [first] = quantities;
  if (!first || !sentence.lower.includes("gấp ")) return quantities;
  const all = [...quantities];
  for (const match of sentence.lower.matchAll(MULTIPLE)) {
    const value = VALUES[match[1] ?? ""];
    if (value === undefined) continue;
    const [from, to] = [match.index, match.index + match[0].length];
    const at = placeIn(sentence, from, to);
    const last = findLast(quantities, ({ figure }) => figure.to <= from);
    if (!last) continue;
    all.push({
      ...last,
      role: "times",
      falling: false,
      counter: "lần",
      key: "lần",
      // "gấp đôi" is said of what is nearly so.
      figure: {
        ...last.figure,
        value,
        decimals: 1,
        step: 0.2,
        percent: false,
        bound: "exact",
        at,
        number: at,
        head: "lần",
        from,
        to,
        headEnd: to,
      },
      lead: sentence.lower.slice(last.figure.to, from),
      tail: sentence.lower.slice(to),
    });
  }
  if (all.length === quantities.length) return quantities;
  return all.sort((a, b) => a.figure.from - b.figure.from).map((each, order) => ({ ...each, order }));
}

const MULTIPLE = /(?<!\p{L})gấp (đôi|rưỡi|hai|ba|bốn|năm)(?: lần)?(?!\p{L})/gu;
const VALUES: Readonly<Record<string, number>> = { rưỡi: 1.5, đôi: 2, hai: 2, ba: 3, bốn: 4, năm: 5 };
