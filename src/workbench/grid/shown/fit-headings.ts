import type { TableHeading } from "../grid-view";

/** How many rows and columns of a sheet stay where they are while it is scrolled. */
export interface FrozenParts {
  readonly rows: number;
  readonly columns: number;
}

/** The room there is, and what of it rows and columns take; all in pixels. */
export interface ViewRoom {
  readonly height: number;
  readonly width: number;
  readonly heightOf: (row: number) => number;
  readonly widthOf: (column: number) => number;
}

/**
 * The rows down to the header and the columns up to the labels, of the tables of one sheet. Tables below one another have headers
 * of their own, and the first one's would be wrong over the others. What leaves too little room to scroll in is not kept.
 */
export function fitHeadings(headings: readonly TableHeading[], room: ViewRoom): FrozenParts {
  const bottoms = new Set(headings.map(({ headerBottom }) => headerBottom));
  const [bottom] = bottoms;
  const [first] = [...headings].sort((one, other) => one.range.left - other.range.left);
  const rows = bottoms.size === 1 && bottom !== undefined ? bottom + 1 : 0;
  const columns = first?.labelRight === null || first === undefined ? 0 : first.labelRight + 1;
  return {
    rows: sumUp(rows, room.heightOf) <= room.height * MOST ? rows : 0,
    columns: sumUp(columns, room.widthOf) <= room.width * MOST ? columns : 0,
  };
}

function sumUp(count: number, sizeOf: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += sizeOf(index);
  return sum;
}

/** Of the view's height and width. */
const MOST = 0.4;
