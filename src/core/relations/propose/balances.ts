import { hasWord } from "../../lexicon/table-words";
import type { TableWord } from "../../lexicon/words-of-tables";
import type { Figures } from "../figures";
import type { Pattern } from "../pattern";

/** Nats for a column whose words say that the columns beside it give it. */
const SAID = 3.2;
/** Columns before a balance that may belong to it. */
const LONGEST = 5;

/**
 * Columns that their words say follow from those before them: lũy kế = kỳ trước + trong kỳ, cuối kỳ = đầu kỳ + tăng − giảm,
 * tăng (+) giảm (−) = năm nay − năm trước. The signs are read off the words, and whether they hold is for the figures to say.
 */
export function* proposeBalances(figures: Figures): Iterable<Pattern> {
  const columns = figures.columnKinds.flatMap((kind, column) =>
    kind === "amount" || kind === "difference" ? [column] : [],
  );
  if (columns.length > 400) return;
  const says = (column: number, word: TableWord): boolean => hasWord(figures.pathWords[column] ?? 0, word);
  for (const [at, total] of columns.entries()) {
    const before = columns.slice(Math.max(0, at - LONGEST), at);
    if (says(total, "cumulative") || says(total, "closing")) {
      for (let length = 2; length <= before.length; length++) {
        const parts = before.slice(-length);
        const signs = parts.map((part, index): 1 | -1 => (index > 0 && says(part, "outflow") ? -1 : 1));
        yield { total, parts, signs, source: "header", prior: SAID, tries: Math.log(before.length) };
      }
    }
    if (figures.columnKinds[total] === "difference") {
      const [earlier, later] = [before.at(-2), before.at(-1)];
      if (earlier === undefined || later === undefined) continue;
      const tries = Math.log(2);
      yield { total, parts: [later, earlier], signs: [1, -1], source: "header", prior: SAID, tries };
      yield { total, parts: [earlier, later], signs: [1, -1], source: "header", prior: SAID, tries };
    }
  }
}
