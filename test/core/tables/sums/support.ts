import { readCell } from "../../../../src/core/model/cell-content";
import type { SumGrid } from "../../../../src/core/tables/sums/sum-grid";

/** A grid from a drawing: cells parted by `|`, numbers as Vietnamese writes them; labels may be given. */
export function grid(drawing: string, labels: Partial<Omit<SumGrid, "cells">> = {}): SumGrid {
  const cells = drawing
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => readCell(cell.trim())));
  return {
    cells,
    rowLabels: cells.map((row) => (row[0]?.kind === "text" ? row[0].text : "")),
    columnLabels: Array.from({ length: Math.max(...cells.map((row) => row.length)) }, () => ""),
    scaled: false,
    ...labels,
  };
}
