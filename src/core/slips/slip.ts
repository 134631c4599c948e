import type { Severity } from "../model/finding";

/** One return slip: what a unit is asked to look at and mend. */
export interface Slip {
  /** `null`: findings of no one unit, for whoever compiles the report. */
  readonly unit: string | null;
  /** What was checked: the workbook's name. */
  readonly workbook: string;
  readonly items: readonly SlipItem[];
}

/** One row of a slip. */
export interface SlipItem {
  readonly severity: Severity;
  /** How many findings the row speaks of: the same fault in one column is said once. */
  readonly findings: number;
  /** Where they stand, in the unit's own file where that is known; rows as ranges. */
  readonly place: string;
  readonly message: string;
  readonly shown: string;
  readonly expected: string;
  readonly mend: string;
}

/** How many findings the rows of a slip speak of. */
export function countFindings(items: readonly SlipItem[]): number {
  return items.reduce((sum, item) => sum + item.findings, 0);
}

/** Who sends the slips; what is not given stands as dots, to be filled in by hand. */
export interface Office {
  readonly agency?: string | undefined;
  /** The agency above it. */
  readonly parent?: string | undefined;
  /** Where it sits, for the line of the date. */
  readonly place?: string | undefined;
  /** `05/12/2022`. */
  readonly date?: string | undefined;
  readonly deadline?: string | undefined;
  /** Abbreviations of the agency for the document's symbol: `BDV`. */
  readonly symbol?: string | undefined;
  readonly signerTitle?: string | undefined;
  readonly signer?: string | undefined;
}

/** `nd30`: an administrative document by Decree 30/2020; `hd36`: one of the Party by Guideline 36 of 2018. */
export type SlipLayout = "nd30" | "hd36";
