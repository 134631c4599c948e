import type { CellRange } from "./address";

/** A sheet to be written, laid out in memory: what every host turns into its own calls. */
export interface SheetPlan {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** Sparse: only the cells that hold something. Styles of empty cells come by `styleRuns`. */
  readonly cells: readonly PlannedCell[];
  readonly styleRuns: readonly StyleRun[];
  readonly merges: readonly CellRange[];
  /** In characters of the default font, one a column. */
  readonly columnWidths: readonly number[];
  /** In points, by row; a row not named gets the program's own height. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly print: PrintSetup;
  /** Rows that stay on the screen when scrolling (counted from the top); 0 for none. */
  readonly frozenRows: number;
  readonly charts: readonly ChartPlan[];
  /** Zero-based rows/columns range with filter buttons, if any. */
  readonly autoFilter?: CellRange;
  readonly tabColor?: string;
  readonly visibility?: "visible" | "hidden";
  /** Rows hidden as a person hides them; none unless said. */
  readonly hiddenRows?: ReadonlySet<number>;
}

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly content: PlannedContent;
}

export type PlannedContent =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly link?: { readonly sheet: string; readonly address: string };
    }
  | { readonly kind: "number"; readonly value: number }
  /** `formula` without `=`, in English function names; `value` is the cached result, from our own count. */
  | { readonly kind: "formula"; readonly formula: string; readonly value: number };

/** One style over a rectangle. Runs do not overlap. */
export interface StyleRun {
  readonly range: CellRange;
  readonly style: CellStyle;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** In points; 11 unless said. The font is Times New Roman throughout. */
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  /** Steps from the left edge, for text that is set left. */
  readonly indent?: number;
  readonly border?: boolean;
  readonly underline?: boolean;
  /** A number format; General unless said. */
  readonly numberFormat?: string;
}

export interface PrintSetup {
  readonly orientation: "landscape" | "portrait";
  readonly paper: "A4";
  /** Rows repeated on each printed page, from the top row to the bottom row, or null. */
  readonly repeatRows: { readonly top: number; readonly bottom: number } | null;
  readonly fitToWidth: boolean;
  /** Made small enough for one page, too: what is left for the next would be a line or two. */
  readonly onOnePage?: boolean;
  /** Rows that begin a new page. */
  readonly breaksBefore?: readonly number[];
  /** In inches. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}

/** A column chart over cells of this same sheet. */
export interface ChartPlan {
  readonly title: string;
  readonly kind: "column" | "bar";
  readonly stacked: boolean;
  /** Cells with the category names. */
  readonly categories: CellRange;
  readonly series: readonly {
    readonly name: string;
    readonly values: CellRange;
    readonly categoryNames: readonly string[];
    readonly cached: readonly number[];
    readonly color: string;
  }[];
  /** The rectangle of cells that the chart covers. */
  readonly anchor: CellRange;
}
