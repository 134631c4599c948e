/**
 * Excel on the web refuses a message of more than 5 MB either way. Estimates aim lower: what is refused nevertheless is
 * asked for again in halves.
 */
export const ANSWER_BUDGET = 4_200_000;
export const REQUEST_BUDGET = 4_000_000;

/** Excel answers null, not an error, to a read of more than five million cells; it is slow long before. */
export const MAX_CELLS_A_READ = 1_000_000;

/** A cell left far below or beside the tables makes a sheet of billions of cells: no answer would ever be the last. */
export const MAX_CELLS_A_SHEET = 20_000_000;

/** The bytes of a thing as it goes over the wire. */
export function countBytes(value: unknown): number {
  return ENCODER.encode(JSON.stringify(value)).length;
}

const ENCODER = new TextEncoder();
