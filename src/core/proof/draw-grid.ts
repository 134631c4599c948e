import { cellKey, type CellRange } from "../model/address";
import { markup, type Filling, type Markup } from "./markup";

/** A stretch of cells to be drawn as a table. */
export interface Grid {
  readonly range: CellRange;
  /** The last row of its header; above the first row where it has none. */
  readonly headerEnd: number;
  /** The columns whose cells name their rows. */
  readonly labels: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
  /** What a cell holds. */
  readonly draw: (row: number, column: number) => Filling;
  /** Whether it holds a number, which stands to the right. */
  readonly isNumber: (row: number, column: number) => boolean;
  /** Rows that are drawn as one line of their own instead; those that follow it are passed over. */
  readonly folds?: ReadonlyMap<number, { readonly last: number; readonly words: string }>;
  readonly caption: Filling;
  /** What the frame is called that a wide table moves in. */
  readonly name: string;
}

/** Past so many columns a table is printed on a page across. */
const WIDE = 9;

/** A table with its merged cells, in a frame that a wide one moves in. */
export function drawGrid(grid: Grid): Markup {
  const { range, headerEnd, caption, name } = grid;
  const layout = layOutMerges(grid);
  const width = range.right - range.left + 1;
  const head = drawRows(grid, layout, range.top, Math.min(headerEnd, range.bottom));
  const body = drawRows(grid, layout, Math.max(range.top, headerEnd + 1), range.bottom);
  return markup`<div class="scroll${width > WIDE ? WIDE_CLASS : null}" role="region" tabindex="0" aria-label="${name}"><table class="grid">${caption === null ? null : markup`<caption><span class="stay">${caption}</span></caption>`}${
    head.length === 0 ? null : markup`<thead>${head}</thead>`
  }<tbody>${body}</tbody></table></div>`;
}

const WIDE_CLASS = markup` wide`;

interface MergeLayout {
  /** By `cellKey` of their first cells. */
  readonly spans: ReadonlyMap<number, { readonly rows: number; readonly columns: number }>;
  readonly covered: ReadonlySet<number>;
}

/** Merges that lie in the table as a whole; one that a fold or the header's end would cut is left out. */
function layOutMerges({ range, headerEnd, merges, folds }: Grid): MergeLayout {
  const spans = new Map<number, { rows: number; columns: number }>();
  const covered = new Set<number>();
  for (const { top, left, bottom, right } of merges) {
    const inside = top >= range.top && bottom <= range.bottom && left >= range.left && right <= range.right;
    const cut =
      (top <= headerEnd && bottom > headerEnd) || (folds !== undefined && bottom > top && top > headerEnd);
    if (!inside || cut) continue;
    spans.set(cellKey(top, left), { rows: bottom - top + 1, columns: right - left + 1 });
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (row !== top || column !== left) covered.add(cellKey(row, column));
  }
  return { spans, covered };
}

function drawRows(grid: Grid, layout: MergeLayout, from: number, to: number): readonly Markup[] {
  const { range, folds } = grid;
  const rows: Markup[] = [];
  for (let row = from; row <= to; row++) {
    const fold = folds?.get(row);
    if (fold) {
      const width = range.right - range.left + 1;
      rows.push(markup`<tr class="fold"><td colspan="${width}">${fold.words}</td></tr>`);
      row = fold.last;
      continue;
    }
    rows.push(markup`<tr>${drawRow(grid, layout, row)}</tr>`);
  }
  return rows;
}

function drawRow(grid: Grid, { spans, covered }: MergeLayout, row: number): readonly Markup[] {
  const { range, headerEnd, labels } = grid;
  const cells: Markup[] = [];
  for (let column = range.left; column <= range.right; column++) {
    const key = cellKey(row, column);
    if (covered.has(key)) continue;
    const span = spans.get(key);
    const size = markup`${span && span.rows > 1 ? markup` rowspan="${span.rows}"` : null}${
      span && span.columns > 1 ? markup` colspan="${span.columns}"` : null
    }`;
    const content = grid.draw(row, column);
    if (row <= headerEnd) {
      const scope = span && span.columns > 1 ? "colgroup" : "col";
      cells.push(
        content === "" ? markup`<td${size}></td>` : markup`<th scope="${scope}"${size}>${content}</th>`,
      );
    } else if (labels.has(column) && content !== "") {
      cells.push(markup`<th scope="${span && span.rows > 1 ? "rowgroup" : "row"}"${size}>${content}</th>`);
    } else {
      cells.push(markup`<td${grid.isNumber(row, column) ? NUMBER : null}${size}>${content}</td>`);
    }
  }
  return cells;
}

const NUMBER = markup` class="n"`;
