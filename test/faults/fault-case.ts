export type Outcome = Promise<string> | string;

/** One fault or bad input, and what becomes of it. */
export interface FaultCase {
  /** What is wrong, in words. */
  readonly name: string;
  /** The reader or writer it is given to. */
  readonly at: string;
  /**
   * Gives what happened: a code and the sentence a person gets, or what was read or written; throws where that is bad.
   * What takes time to prepare is prepared first, and a function given: only what that does is measured.
   */
  readonly happen: () => Outcome | (() => Outcome);
  /** What must have happened. */
  readonly expected: RegExp;
  /** Too slow to make for every run of the test suite: only `npm run faults` tries it. */
  readonly slow?: true;
  /** What it may take of the processor (seconds) and of memory (MB); 30 and 700 where not said. */
  readonly seconds?: number;
  readonly megabytes?: number;
}
