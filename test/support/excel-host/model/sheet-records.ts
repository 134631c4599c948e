import type { CellRange } from "../../../../src/core/model/address";
import type { CellValue } from "../../../../src/core/model/workbook";

export interface ConditionalFormatRecord {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly CellRange[];
  /** Custom formula with `=`, or what another kind keeps. */
  readonly formula: string;
  readonly stopIfTrue: boolean;
  /** Format properties by dotted name: `fill.color`, `font.bold`. */
  readonly format: Readonly<Record<string, CellValue | null>>;
  /** What stands in `textComparison.rule`, `cellValue.rule` and the like. */
  readonly rule?: unknown;
}

export interface NameRecord {
  readonly id: string;
  readonly name: string;
  /** With `=`: `=Sheet1!$A$1:$B$2`. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface TableRecord {
  readonly id: string;
  readonly name: string;
  readonly range: CellRange;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
}

export interface SeriesRecord {
  readonly id: string;
  readonly name: string;
  readonly values: string | null;
  readonly categories: string | null;
  readonly color: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface ChartRecord {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly source: string | null;
  readonly series: readonly SeriesRecord[];
  /** Cells it covers, or null while only its place in points is known. */
  readonly anchor: CellRange | null;
  /** Everything else by dotted path: `title.text`, `legend.position`, `top`. */
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface NoteRecord {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly author: string;
  readonly visible: boolean;
}

export interface CommentRecord {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly author: string;
  readonly resolved: boolean;
  readonly replies: readonly { readonly id: string; readonly content: string; readonly author: string }[];
}

export interface PageBreakRecord {
  readonly id: string;
  /** The row or column before which the page breaks. */
  readonly at: number;
}

/** What a sheet has besides cells, as one record. */
export interface SheetState {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColor: string;
  readonly frozen: CellRange | null;
  readonly autoFilter: CellRange | null;
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly standardWidth: number;
  readonly protection: Readonly<Record<string, unknown>> | null;
  /** By dotted path: `orientation`, `zoom`, `leftMargin`, `printTitleRows`. */
  readonly page: Readonly<Record<string, unknown>>;
}

export interface RowState {
  readonly hidden?: boolean;
  /** Hidden by a filter. */
  readonly filtered?: boolean;
  /** Points for rows, characters' width in points for columns. */
  readonly size?: number;
}
