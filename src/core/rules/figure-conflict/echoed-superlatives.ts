import type { Claims, Figure } from "../../model/claim";
import type { Quantity } from "../../quantities/quantity";
import { readQuantities } from "../../quantities/read-quantities";

/**
 * Finds a first or last place that goes back to a figure of the list before it, which another figure of that list beats: "A
 * 78,4%; B 81,2%; C 86,5%; D 69,9%. B là đơn vị cao nhất (81,2%)", "năm 2025 tăng 8,46% … (năm 2021 tăng 4,12%; năm 2022 tăng
 * 9,03%; …), đây là mức tăng cao nhất của cả giai đoạn".
 */
export function* findEchoedSuperlatives(
  claims: Claims,
): Iterable<{ readonly claimed: Figure; readonly other: Figure; readonly most: boolean }> {
  const lines = readQuantities(claims);
  for (const [at, { sentence, quantities }] of lines.entries()) {
    const above = lines[at - 1];
    const list = above?.sentence.document === sentence.document ? above.quantities.filter(isPlain) : [];
    for (const figure of quantities) {
      const word = ECHOED.exec(sentence.lower.slice(0, figure.figure.from).slice(-70))?.[1];
      if (word === undefined || !isPlain(figure)) continue;
      const alike = list.filter((each) => isAlike(each, figure));
      const own = alike.find((each) => each.figure.value === figure.figure.value);
      const clauses = new Set(alike.map(({ clause }) => clause));
      if (!own || alike.length < 3 || clauses.size !== alike.length) continue;
      yield* judge(figure, alike, !LEAST.test(word));
    }
    for (const match of sentence.lower.matchAll(RECORD)) {
      const told = quantities.filter(
        ({ bracket, figure }) => bracket >= 0 && figure.to <= match.index && match.index - figure.to < 8,
      );
      const bracket = told.at(-1)?.bracket;
      const years = quantities.filter((each) => each.bracket === bracket && YEAR.test(each.lead));
      const [headline] = list;
      if (!headline || years.length < 3 || !YEAR_IN.test(headline.lead)) continue;
      const alike = years.filter((each) => each.figure.percent === headline.figure.percent);
      if (alike.length === years.length) yield* judge(headline, alike, !LEAST.test(match[1] ?? ""));
    }
  }
}

/** "… cao nhất trong bốn đơn vị (81,2%": the figure in its bracket is the one that has the place. */
const ECHOED = /(?<!\p{L})((?:cao|nhiều|lớn|thấp|ít|nhỏ) nhất)[^,;.()\d]{0,40}\($/u;
const RECORD = /, đây là (?:mức|năm|kết quả)(?: \p{L}+){0,4} ((?:cao|lớn|thấp|nhỏ) nhất)(?!\p{L})/gu;
const YEAR = /(?<!\p{L})năm (?:19|20)\d{2}(?!\d)[^,;()]{0,24}$/u;
const YEAR_IN = /(?<!\p{L})năm (?:19|20)\d{2}(?!\d)[^,;()]{0,60}$/u;
const LEAST = /^(?:thấp|ít|nhỏ)/u;

function isPlain({ figure, role }: Quantity): boolean {
  return (role === "main" || role === "change") && figure.bound === "exact" && figure.base === undefined;
}

function isAlike(a: Quantity, b: Quantity): boolean {
  return a.figure.percent === b.figure.percent && (a.figure.percent || a.counter === b.counter);
}

function* judge(
  { figure: claimed }: Quantity,
  list: readonly Quantity[],
  most: boolean,
): Iterable<{ readonly claimed: Figure; readonly other: Figure; readonly most: boolean }> {
  const [other, ...others] = list
    .map(({ figure }) => figure)
    .filter(({ value }) => (most ? value > claimed.value : value < claimed.value));
  if (other && others.length === 0) yield { claimed, other, most };
}
