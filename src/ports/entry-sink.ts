import type { Result } from "../core/base/result";
import type { CollectedEntry } from "../core/model/collected-entry";
import type { SheetPlan } from "../core/model/sheet-plan";
import type { HostError } from "./workbook-host";

/**
 * Where collected entries go: a sheet of an .xlsx, or a file for a database. Made for one output and its columns; takes
 * the entries in pieces, file by file in order, so that no more than one file's need be held.
 */
export interface EntrySink {
  readonly write: (entries: readonly CollectedEntry[]) => Promise<Result<void, HostError>>;
  /**
   * Writes the output whole; `report` are the sheets that say who reported and what could not be read, `own` those that
   * are the person's from then on. Without an entry there is no register, if there is anything else of the person's.
   */
  readonly finish: (
    report: readonly SheetPlan[],
    own?: readonly SheetPlan[],
  ) => Promise<Result<void, HostError>>;
  /** Leaves nothing behind; after a failure, or instead of `finish`. */
  readonly abandon: () => Promise<void>;
}
