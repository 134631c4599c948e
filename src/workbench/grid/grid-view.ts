import type { Language } from "../../core/base/language";
import type { CellRange } from "../../core/model/address";
import type { Mark } from "../../core/model/mark";
import type { CellValue, WorkbookSnapshot } from "../../core/model/workbook";
import type { WorkbookLooks } from "../../hosts/xlsx/looks/looks";
import type { SheetCell, SheetRanges } from "../../ports/workbook-navigator";

/** The grid on the screen, as the book behind it speaks to it: a view that keeps nothing of its own. */
export interface GridView {
  /** Shows what stands in these cells now. */
  readonly showCells: (cells: readonly CellContent[]) => void;
  /** Shows sheets that came, or came anew, and takes those away that are gone; the others stay as they are. */
  readonly showSheets: (shown: ShownWorkbook, names: readonly string[]) => void;
  readonly showMarks: (marks: readonly Mark[]) => void;
  /** Keeps the headers and the labels of these tables in sight while the view is scrolled, as far as there is room. */
  readonly showHeadings: (headings: readonly TableHeading[]) => void;
  /** Outlines these cells, and no others. */
  readonly outline: (cells: readonly OutlinedCell[]) => void;
  /** Brings the cell into sight and selects it; false where there is no such sheet, or nobody can see it. */
  readonly reveal: (cell: SheetCell) => boolean;
  readonly selection: () => SheetCell | null;
  readonly selectedRanges: () => SheetRanges | null;
  readonly isEditing: () => boolean;
  /** Does it to the cells selected, as its key would. */
  readonly run: (deed: GridDeed) => void;
  /** Puts a text of another program in, from the cell selected on. */
  readonly paste: (text: string) => void;
  readonly step: (direction: "undo" | "redo") => void;
  readonly wear: (theme: "light" | "dark") => void;
  readonly dispose: () => void;
}

export interface ShownWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** Of the snapshot's sheets, in their order. */
  readonly looks: WorkbookLooks;
}

/** What stands in a cell; `formula` without `=`, null where there is none. */
export interface CellContent {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Where a table says what its rows and columns are. */
export interface TableHeading {
  readonly sheet: string;
  /** The whole table, its header included. */
  readonly range: CellRange;
  readonly headerBottom: number;
  /** The last column that names a row; null where none does. */
  readonly labelRight: number | null;
}

/** A cell that a finding is about, or one that it was compared with. */
export interface OutlinedCell extends SheetCell {
  readonly part: "finding" | "evidence";
}

export type GridDeed = "cut" | "copy" | "clear";

export interface GridHistory {
  readonly undos: number;
  readonly redos: number;
}

/** What the grid tells. */
export interface GridListener {
  /** A person changed cells. */
  readonly onEdit: (cells: readonly CellContent[]) => void;
  /** Formulas were worked out anew. */
  readonly onResults: (cells: readonly CellContent[]) => void;
  /** A person went to a cell. */
  readonly onSelect: (cell: SheetCell) => void;
  /** A person asked for what can only be done in Excel. */
  readonly onRefused: () => void;
  /** How many steps the person may take back or do again in the grid. */
  readonly onHistory: (history: GridHistory) => void;
  /** The person leaves the grid by Tab. */
  readonly onLeave: () => void;
  /** The person takes a step back or does one again: whether that was none of the grid's own. */
  readonly onStep: (direction: "undo" | "redo") => boolean;
}

export interface GridOptions {
  readonly language: Language;
  readonly theme: "light" | "dark";
  /** Whether formulas are worked out anew when cells change. */
  readonly calculates: boolean;
}
