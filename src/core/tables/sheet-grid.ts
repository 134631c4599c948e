import type { CellRange } from "../model/address";
import { cellKey, MAX_COLUMNS } from "../model/address";
import { readCell, type CellContent } from "../model/cell-content";
import type { CellValue, SheetSnapshot } from "../model/workbook";
import { createWritingReader, readLabelText } from "./read-writing";

/** A sheet as the table reader looks at it: typed cells, merged areas, and what each row holds. */
export interface SheetGrid {
  readonly sheet: SheetSnapshot;
  readonly rows: number;
  /** The last column that may hold anything. */
  readonly columns: number;
  readonly value: (row: number, column: number) => CellValue;
  /** The value as a label: tidied, and in Unicode whatever it was typed with; "" for an empty cell. */
  readonly text: (row: number, column: number) => string;
  /** A text of the sheet in Unicode, whatever it was typed with. */
  readonly read: (text: string) => string;
  readonly content: (row: number, column: number) => CellContent;
  /** The merged area that a cell belongs to, if any. */
  readonly mergeAt: (row: number, column: number) => CellRange | undefined;
  readonly row: (row: number) => RowShape;
}

/** What stands in one row. `anchors` are the columns of its filled cells, from left to right. */
export interface RowShape {
  readonly anchors: readonly number[];
  /** Of these, how many hold a number (also as text), a dash, or "Chưa xét": figures or what stands for one. */
  readonly figures: number;
  readonly texts: number;
}

export function createSheetGrid(sheet: SheetSnapshot): SheetGrid {
  const merges = new Map<number, CellRange>();
  let merged = 0;
  for (const merge of sheet.merges) {
    const area = (merge.bottom - merge.top + 1) * (merge.right - merge.left + 1);
    // A merged area of a million rows is an empty formatted column, not a header; areas over one another are no sheet's.
    if (area > 20_000 || merged + area > MAX_MERGED) continue;
    merged += area;
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) merges.set(cellKey(row, column), merge);
    }
  }
  const shapes = new Map<number, RowShape>();
  const value = (row: number, column: number): CellValue => sheet.values[row]?.[column] ?? "";
  const read = createWritingReader(sheet);
  const content = (row: number, column: number): CellContent => {
    const raw = value(row, column);
    return readCell(
      typeof raw === "string" && raw !== "" ? read(raw) : raw,
      sheet.numberFormats.get(cellKey(row, column)),
    );
  };
  return {
    sheet,
    rows: sheet.values.length,
    columns: MAX_COLUMNS - 1,
    value,
    text: (row, column) => readLabelText(value(row, column), read),
    read,
    content,
    mergeAt: (row, column) => merges.get(cellKey(row, column)),
    row: (row) => {
      let shape = shapes.get(row);
      if (!shape) {
        shape = describeRow(sheet.values[row] ?? [], row, content);
        if (shapes.size < 50_000) shapes.set(row, shape);
      }
      return shape;
    },
  };
}

/** A grid of the columns `left` to `right` alone, for tables that stand side by side. */
export function narrowGrid(grid: SheetGrid, left: number, right: number): SheetGrid {
  return {
    ...grid,
    columns: right,
    row: (row) => {
      const values = (grid.sheet.values[row] ?? [])
        .slice(0, right + 1)
        .map((value, column) => (column < left ? "" : value));
      return describeRow(values, row, grid.content);
    },
  };
}

function describeRow(
  values: readonly CellValue[],
  row: number,
  content: (row: number, column: number) => CellContent,
): RowShape {
  const anchors: number[] = [];
  let figures = 0;
  let pending = 0;
  let texts = 0;
  for (let column = 0; column < values.length; column++) {
    if (values[column] === "" || values[column] === undefined) continue;
    const value = values[column] ?? "";
    if (typeof value === "number") {
      anchors.push(column);
      figures++;
      continue;
    }
    if (typeof value === "string" && isPlainText(value)) {
      anchors.push(column);
      texts++;
      continue;
    }
    const { kind } = content(row, column);
    if (kind === "empty") continue;
    anchors.push(column);
    if (kind === "text") texts++;
    else if (kind === "pending") pending++;
    else figures++;
  }
  // "Đã thực hiện | Chưa thực hiện": among words alone it is one of them, among figures it stands for one.
  return figures > 0 || texts <= pending
    ? { anchors, figures: figures + pending, texts }
    : { anchors, figures, texts: texts + pending };
}

/** Cells in merged areas: a column merged entry by entry over a million rows. */
const MAX_MERGED = 2_000_000;

/** Begins with a letter that no figure, error or "Chưa xét" begins with: words, without a closer look. */
function isPlainText(value: string): boolean {
  const first = value.charCodeAt(0);
  const isLetter =
    (first >= 65 && first <= 90) || (first >= 97 && first <= 122) || (first >= 0xc0 && first <= 0x1ef9);
  return isLetter && !MAY_BE_PENDING.test(value);
}

const MAY_BE_PENDING = /^(?:ch[uưoờ\u00adöê]|[dđ®ñ]ang)/iu;
