import type { CellRange } from "../../core/model/address";
import type { TextSpan } from "../../core/model/document";
import type { StoryCell, StoryRow } from "./story";

/** A table as a grid: where the text of each cell stands, and which areas are one merged cell. */
export interface LaidTable {
  readonly spans: readonly (readonly TextSpan[])[];
  readonly merges: readonly CellRange[];
}

/** Does the table only set paragraphs side by side (a letter head, a signature), or frame them? */
export function isLayout(rows: readonly StoryRow[]): boolean {
  return rows.length < 2 || rows.every((row) => row.cells.length < 2);
}

/** Lays the cells into their columns; `place` puts a cell's text into the document and says where, null for none. */
export function layOutTable(
  rows: readonly StoryRow[],
  place: (cell: StoryCell) => TextSpan | null,
): LaidTable {
  const spans: TextSpan[][] = [];
  const merges: Open[] = [];
  /** By column: the cell that a merged one below would go on. */
  let above = new Map<number, Open>();
  let end = 0;
  for (const [top, row] of rows.entries()) {
    const line: TextSpan[] = [];
    const here = new Map<number, Open>();
    let left = row.before;
    let last: Open | undefined;
    for (const cell of row.cells) {
      const span = place(cell);
      end = span?.end ?? end;
      const right = Math.min(left + cell.span, MAX_WIDTH) - 1;
      if (right < left) break;
      const upper = cell.below ? above.get(left) : undefined;
      let open: Open;
      if (upper?.right === right) {
        upper.bottom = top;
        open = upper;
      } else if (cell.beside && last?.top === top) {
        last.right = right;
        open = last;
      } else {
        open = { top, left, bottom: top, right };
        merges.push(open);
        line[left] = span ?? { start: end, end };
      }
      here.set(left, open);
      last = open;
      left = right + 1;
    }
    above = here;
    spans.push(Array.from({ length: left }, (_, column) => line[column] ?? { start: end, end }));
  }
  const width = spans.reduce((widest, line) => Math.max(widest, line.length), 0);
  const full = spans.map((line) => {
    const edge = line.at(-1)?.end ?? 0;
    return [...line, ...Array.from({ length: width - line.length }, () => ({ start: edge, end: edge }))];
  });
  return { spans: full, merges: merges.filter((each) => each.bottom > each.top || each.right > each.left) };
}

interface Open {
  readonly top: number;
  readonly left: number;
  bottom: number;
  right: number;
}

/** A row that says it is wider is cut: Word's own limit is 63 columns. */
const MAX_WIDTH = 512;
