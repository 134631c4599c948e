import type { Severity } from "./finding";

/** One cell to be marked with the severity of its worst finding, and the words that a note shows. */
export interface Mark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly severity: Severity;
  readonly text: string;
}
