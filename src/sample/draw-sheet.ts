import type { CellRange } from "../core/model/address";
import type { CellStyle, PlannedCell, PlannedContent, SheetPlan, StyleRun } from "../core/model/sheet-plan";

/** A sheet being drawn cell by cell; `finish` gives the plan. */
export interface Drawing {
  readonly put: (row: number, column: number, content: string | number | PlannedContent) => void;
  readonly style: (range: CellRange, style: CellStyle) => void;
  /** Merges a rectangle and puts its text into the first cell. */
  readonly merge: (range: CellRange, content?: string) => void;
  readonly finish: (rest: Finish) => SheetPlan;
}

interface Finish {
  readonly columnWidths: readonly number[];
  readonly rowHeights?: ReadonlyMap<number, number>;
  readonly frozenRows: number;
  readonly repeatRows: { readonly top: number; readonly bottom: number };
  readonly autoFilter?: CellRange;
}

export function drawSheet(name: string): Drawing {
  const cells: PlannedCell[] = [];
  const styleRuns: StyleRun[] = [];
  const merges: CellRange[] = [];
  const put: Drawing["put"] = (row, column, content) => {
    if (content === "") return;
    cells.push({ row, column, content: toContent(content) });
  };
  return {
    put,
    style: (range, style) => styleRuns.push({ range, style }),
    merge: (range, content = "") => {
      if (range.top !== range.bottom || range.left !== range.right) merges.push(range);
      put(range.top, range.left, content);
    },
    finish: ({ columnWidths, rowHeights = new Map(), frozenRows, repeatRows, autoFilter }) => ({
      name,
      rows: cells.reduce((most, cell) => Math.max(most, cell.row + 1), 0),
      columns: columnWidths.length,
      cells,
      styleRuns,
      merges,
      columnWidths,
      rowHeights,
      print: {
        orientation: "landscape",
        paper: "A4",
        repeatRows,
        fitToWidth: true,
        margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5 },
      },
      frozenRows,
      charts: [],
      ...(autoFilter ? { autoFilter } : {}),
    }),
  };
}

export const TITLE_STYLE: CellStyle = {
  bold: true,
  size: 13,
  horizontal: "center",
  vertical: "center",
  wrap: true,
};
export const HEADER_STYLE: CellStyle = {
  bold: true,
  horizontal: "center",
  vertical: "center",
  wrap: true,
  border: true,
};
export const BODY_STYLE: CellStyle = { vertical: "center", wrap: true, border: true };
export const CENTERED_STYLE: CellStyle = { ...BODY_STYLE, horizontal: "center" };

function toContent(content: string | number | PlannedContent): PlannedContent {
  if (typeof content === "string") return { kind: "text", text: content };
  return typeof content === "number" ? { kind: "number", value: content } : content;
}
