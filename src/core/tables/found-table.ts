import type { SheetCorrections } from "./corrections";
import type { ColumnHeader } from "./read-header";
import type { SheetGrid } from "./sheet-grid";
import type { TableArea } from "./table-area";

/** A table with its header, not yet understood. */
export interface FoundTable {
  readonly area: TableArea;
  readonly grid: SheetGrid;
  readonly headers: readonly ColumnHeader[];
  readonly workbook: string;
  readonly id: string;
  readonly corrections: SheetCorrections;
}
