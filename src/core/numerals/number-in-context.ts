/** A number in its sentence. */
export interface NumberInContext {
  readonly text: string;
  readonly lower: string;
  readonly from: number;
  readonly to: number;
  /** The digits as written. */
  readonly written: string;
  readonly value: number;
  readonly base?: number;
  /** Does the sentence open its block? */
  readonly first: boolean;
  /** Words of the document that bear numbers as names ("tuyến 05"). */
  readonly numbered?: ReadonlySet<string>;
}
