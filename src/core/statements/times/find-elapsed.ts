import type { Claims, Sentence } from "../../model/claim";
import { findElapsedDays } from "./find-elapsed-days";
import { findElapsedHours } from "./find-elapsed-hours";
import { findElapsedYears } from "./find-elapsed-years";

/** A stretch of time that the times printed beside it do not give. */
export interface Elapsed {
  readonly sentence: Sentence;
  /** Of the stretch in the sentence's text. */
  readonly from: number;
  readonly to: number;
  /** As far as the times say, as it would be written. */
  readonly expected: string;
  /** The times it is worked out from, as written. */
  readonly begin: string;
  readonly end: string;
}

/** Finds stretches of hours, days and years that their own times contradict. */
export function* findElapsed({ sentences }: Claims): Iterable<Elapsed> {
  for (const [at, sentence] of sentences.entries()) {
    if (!/\d/u.test(sentence.text)) continue;
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
