import { fail, type Result } from "../../core/base/result";
import type { HostError } from "../../ports/workbook-host";
import { formatSet, MINIMUM_SETS, type Supports } from "./requirements";

/** A sheet of the open workbook. Its id outlives a change of name. */
export interface KnownSheet {
  readonly id: string;
  readonly name: string;
}

/** What the parts of the host share about the open workbook. */
export interface OfficeSession {
  readonly supports: Supports;
  /** The workbook's name; until it was read, what people call the program. */
  workbook: string;
  /** The sheets as they were listed last; null before that. Saves the sync that would list them. */
  sheets: readonly KnownSheet[] | null;
  /** What stands between the addresses of several areas: not every Excel on a computer takes a comma where that is decimal. */
  separator: "," | ";";
  /** Whether formulas are worked out when a person asks for it, and whether their results were out of date when last looked at. */
  readonly calculation: { byHand: boolean; isBehind: boolean };
  /** Whether the workbook counts its dates from 1904, as some that began on a Mac do; null before it was asked. */
  countsFrom1904: boolean | null;
  /** Whether the separator was found by trying, rather than taken from the decimal sign. */
  triedSeparator: boolean;
  /** Whether this Excel has refused work as one step of undo: it is then done in several. */
  refusesUndoGroups: boolean;
  /** The ids of sheets that we added and that Excel has not told of yet. */
  readonly added: Set<string>;
  /** The ids of the sheets that we built, as far as they were looked at. */
  readonly built: Set<string>;
  /** The ids of the sheets of which it is known whether we built them. */
  readonly looked: Set<string>;
  /** Whether Excel hid the names of sheets when they were last asked for: no sheet can be made ours then. */
  hidesNames: boolean;
  /** Whether listing merged cells empties this Excel's undo stack: it does on a computer (office-js 5918). */
  readonly sparesMerges: boolean;
  /** Whether this Excel has refused to list merged cells at all: they are then done without. */
  refusesMerges: boolean;
}

/** The error of an Excel that lacks what every action needs; null for one that has it. */
export function refuseOldExcel({ supports }: OfficeSession): Result<never, HostError> | null {
  const missing = MINIMUM_SETS.find((set) => set.name === "ExcelApi" && !supports(set));
  return missing ? fail({ code: "too-old", subject: formatSet(missing), detail: formatSet(missing) }) : null;
}

/** The name of a sheet by its id, as far as it is known. */
export function nameOfSheet(session: OfficeSession, id: string): string | undefined {
  return session.sheets?.find((sheet) => sheet.id === id)?.name;
}
