import type { GridCell } from "../candidates/candidate";

/** The cells that a figure was to be taken from, where it was taken from those beside them. */
export interface MeantCell {
  readonly cells: readonly GridCell[];
  readonly value: number;
  /** Nothing in the text speaks for the cells that it was taken from. */
  readonly sure: boolean;
}
