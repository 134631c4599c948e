/** How a workbook looks, for programs that draw it: what a snapshot leaves out. */
export interface WorkbookLooks {
  /** The looks of cells, by the number a cell's style has; the first is that of cells without one. */
  readonly cells: readonly CellLook[];
  /** In the order of the snapshot's sheets. */
  readonly sheets: readonly SheetLook[];
}

export interface CellLook {
  readonly font: FontLook;
  /** `#RRGGBB`. */
  readonly fill?: string;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderLook>>>;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "distributed";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  /** Degrees against the clock, -90 to 90; `stacked`: letter below letter. */
  readonly rotation?: number | "stacked";
  /** Steps from the edge. */
  readonly indent?: number;
  /** Undefined for General. */
  readonly numberFormat?: string;
}

export interface FontLook {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** `#RRGGBB`; undefined: the program's own. */
  readonly color?: string;
}

export type BorderSide = "left" | "right" | "top" | "bottom";

export interface BorderLook {
  /** As the file calls it: `thin`, `medium`, `double`, … */
  readonly style: string;
  readonly color?: string;
}

export interface SheetLook {
  /** Points. */
  readonly defaultRowHeight: number;
  /** In characters of the default font, padding counted in. */
  readonly defaultColumnWidth: number;
  readonly columns: readonly ColumnLook[];
  /** Rows with a height or a style of their own. */
  readonly rows: ReadonlyMap<number, RowLook>;
  /** The style number of each cell that stands in the file, by row and column; 0 where none does. */
  readonly styles: readonly (Uint16Array | undefined)[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridLines: boolean;
  readonly tabColor?: string;
}

export interface ColumnLook {
  readonly from: number;
  readonly to: number;
  readonly width?: number;
  readonly style: number;
}

export interface RowLook {
  /** Points; undefined where the height follows from what stands in the row. */
  readonly height?: number;
  readonly style: number;
}
