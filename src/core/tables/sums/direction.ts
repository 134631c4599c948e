import type { ChosenPattern } from "./choose-patterns";
import type { Lines } from "./lines";

/** The patterns of one direction with the lines they were found in. */
export interface Direction {
  readonly lines: Lines;
  readonly patterns: readonly ChosenPattern[];
}
