import type { CellContent } from "../../model/cell-content";
import { contentAt, type Table } from "../../model/table";
import { isAdditive } from "../../tables/declared-relations";
import { speaksOfScale } from "../../tables/sums/scale-words";
import type { GridCell, SumGrid } from "../../tables/sums/sum-grid";

/** The body of a table as a grid of figures that may be added up, and where each cell of it stands on the sheet. */
export interface BodyGrid {
  readonly grid: SumGrid;
  readonly positionOf: (cell: GridCell) => { readonly row: number; readonly column: number };
}

const EMPTY: CellContent = { kind: "empty" };

/** Ordinals, shares and repeated headers are left empty: they do not add up, and stand in the way of what does. */
export function readSumGrid(table: Table): BodyGrid {
  const top = table.header.bottom + 1;
  const { left } = table.range;
  const additive = new Set(table.columns.filter(isAdditive).map((column) => column.column));
  const rows = new Map(table.rows.map((row) => [row.row, row]));
  const isSilent = (row: number): boolean => {
    const kind = rows.get(row)?.kind;
    return kind === "note" || kind === "repeated-header";
  };
  const columns = Array.from({ length: table.range.right - left + 1 }, (_, index) => left + index);
  const cells = table.cells.map((_, index) =>
    columns.map((column) =>
      additive.has(column) && !isSilent(top + index) ? contentAt(table, top + index, column) : EMPTY,
    ),
  );
  const paths = columns.map((column) => table.columns.find((each) => each.column === column)?.path ?? []);
  return {
    grid: {
      cells,
      rowLabels: cells.map((_, index) => rows.get(top + index)?.label ?? ""),
      columnLabels: paths.map((path) => path.at(-1) ?? ""),
      scaled: speaksOfScale([...table.title, ...paths.flat()]),
    },
    positionOf: ([row, column]) => ({ row: top + row, column: left + column }),
  };
}
