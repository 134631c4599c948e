import type { Result } from "../core/base/result";
import type { HostError } from "./workbook-host";

/** Showing a person a place in an open workbook, and asking which place the person shows us. */
export interface WorkbookNavigator {
  /** Brings the sheet to the front and selects the cell. */
  readonly reveal: (cell: SheetCell) => Promise<Result<void, HostError>>;
  /** The top-left cell of what is selected now. */
  readonly selection: () => Promise<Result<SheetCell, HostError>>;
  /** All of what is selected now. */
  readonly selectedRanges: () => Promise<Result<SheetRanges, HostError>>;
}

export interface SheetRanges {
  readonly sheet: string;
  /** `["C5:F5", "H5"]`, in the order of selection. */
  readonly ranges: readonly string[];
}

export interface SheetCell {
  readonly sheet: string;
  /** `"C9"`. */
  readonly address: string;
}
