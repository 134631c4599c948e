import type { Claims, Sentence } from "../../model/claim";
import type { Elapsed } from "./elapsed";
import { findAnniversaries, findToldAnniversaries } from "./find-anniversaries";
import { findWrongDelays } from "./find-deadlines";
import { findElapsedDays } from "./find-elapsed-days";
import { findElapsedHours } from "./find-elapsed-hours";
import { findElapsedYears } from "./find-elapsed-years";
import { findToldAges } from "./find-told-ages";
import { findToldDays } from "./find-told-days";
import { findToldMonths } from "./find-told-months";

/** Finds stretches of hours, days and years that their own times contradict. */
export function* findElapsed(claims: Claims): Iterable<Elapsed> {
  const told = new Map<Sentence, Elapsed[]>();
  for (const elapsed of [...findInBlocks(claims), ...findApart(claims)]) {
    const others = told.get(elapsed.sentence) ?? [];
    // Both ways of reading see one stretch.
    if (others.some(({ from, to }) => from < elapsed.to && elapsed.from < to)) continue;
    told.set(elapsed.sentence, [...others, elapsed]);
    yield elapsed;
  }
}

/** What is worked out from days and years told in other paragraphs. */
function* findApart({ sentences }: Claims): Iterable<Elapsed> {
  yield* findToldDays(sentences);
  yield* findToldMonths(sentences);
  yield* findToldAnniversaries(sentences);
  yield* findWrongDelays(sentences);
  yield* findToldAges(sentences);
}

function* findInBlocks({ sentences }: Claims): Iterable<Elapsed> {
  for (const [at, sentence] of sentences.entries()) {
    if (!/\d/u.test(sentence.text)) continue;
    yield* findAnniversaries(sentence);
    const earlier = sentences
      .slice(Math.max(0, at - MOST_BACK), at)
      .filter(({ document, block }) => document === sentence.document && block === sentence.block);
    yield* findElapsedHours(sentence, earlier);
    yield* findElapsedDays(sentence, earlier);
    yield* findElapsedYears(sentence, earlier);
  }
}

/** What a stretch is worked out from stands in its own paragraph, not far before it. */
const MOST_BACK = 5;
