import type { Register } from "../model/register";
import type { Period } from "../model/period";

/** One side of a comparison: a register, or the entries of it that were registered in a period. */
export interface RegisterSide {
  readonly workbook: string;
  readonly register: Register;
  readonly period: Period | null;
}

/** What changed between two registers, or between two periods of one. Plain data: also the JSON that programs read. */
export interface RegisterComparison {
  readonly schemaVersion: 1;
  readonly old: ComparedSide;
  readonly new: ComparedSide;
  /** The share of change past which a total is told: 0.5 for half. */
  readonly share: number;
  /** Entries of the new side whose model the old side has under the same name. */
  readonly kept: number;
  /** The same, each with the entry that it goes on. */
  readonly continued: readonly ComparedPair[];
  /** The same subject in the same unit with a title that may be the old one's. */
  readonly renamed: readonly ComparedPair[];
  /** Entries of the old side that the new one has no more. */
  readonly dropped: readonly ComparedEntry[];
  readonly added: readonly ComparedEntry[];
  /** Entered as newly registered, though the old side has the model under an earlier year. */
  readonly again: readonly ComparedPair[];
  readonly moved: readonly MovedTotal[];
  /**
   * Entries whose year of registration is blank or reads as none: in no period, so left out where periods are compared; else
   * compared by their names and missing in the totals.
   */
  readonly withoutYear: readonly ComparedEntry[];
  /** The old side is of later years than the new one: they were probably given the wrong way round. */
  readonly reversed: boolean;
}

export interface ComparedSide {
  readonly workbook: string;
  readonly period: Period | null;
  readonly entries: number;
  /** The year in the middle of its entries' years; `null` where none is told. */
  readonly middleYear: number | null;
}

export interface ComparedEntry {
  readonly workbook: string;
  readonly sheet: string;
  /** The cell of the name. */
  readonly address: string;
  readonly unit: string;
  readonly title: string;
  readonly name: string;
  /** Of registration; `null` where none is told. */
  readonly year: number | null;
}

export interface ComparedPair {
  readonly old: ComparedEntry;
  readonly new: ComparedEntry;
}

/** A count that rose or fell by more than the share. */
export interface MovedTotal {
  /** The template's id and name of what is counted: `recognised`, `Công nhận`. */
  readonly measure: string;
  readonly measureName: string;
  /** What narrows the count; `all` for the whole register. */
  readonly by: "all" | "field" | "unit" | "level";
  /** The field's, unit's or level's name; "" for the whole register. */
  readonly name: string;
  readonly old: number;
  readonly new: number;
  /** -0.6 for a fall of 60 %; `null` where there was none before. */
  readonly change: number | null;
}
