import type { Sentence } from "../../model/claim";

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
