/** The part of a sentence that speaks of one run: from the run before it to the run after it. */
export interface RunSpan {
  readonly from: number;
  readonly to: number;
  readonly previousEnd: number;
  readonly nextStart: number;
}
