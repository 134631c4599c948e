import type { Result } from "../core/base/result";
import type { HostError } from "./workbook-host";

/** Showing a person a place in an open workbook, and asking which place the person shows us. */
export interface WorkbookNavigator {
  /** Brings the sheet to the front and selects the cell. */
  readonly reveal: (cell: SheetCell) => Promise<Result<void, HostError>>;
  /** The top-left cell of what is selected now. */
  readonly selection: () => Promise<Result<SheetCell, HostError>>;
}

export interface SheetCell {
  readonly sheet: string;
  /** `"C9"`. */
  readonly address: string;
}
