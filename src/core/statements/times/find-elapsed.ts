import type { Claims } from "../../model/claim";
import type { Elapsed } from "./elapsed";
import { findAnniversaries } from "./find-anniversaries";
import { findElapsedDays } from "./find-elapsed-days";
import { findElapsedHours } from "./find-elapsed-hours";
import { findElapsedYears } from "./find-elapsed-years";

/** Finds stretches of hours, days and years that their own times contradict. */
export function* findElapsed({ sentences }: Claims): Iterable<Elapsed> {
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
