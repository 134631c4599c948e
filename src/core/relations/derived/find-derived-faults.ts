import type { Table } from "../../model/table";
import type { Figures } from "../figures";
import { listTotalRows } from "./choose-quotients";
import type { DerivedFault } from "./derived-fault";
import { findAverageFaults, findHundredFaults, findRankFaults } from "./find-line-faults";
import { findQuotientFaults } from "./find-quotients";

/**
 * Shares, growth, averages and ranks that their row or column gives otherwise. `suspected`: cells that sums show to be wrong
 * already, which what follows from them is not told again for. `isBorneOut`: whether sums bear out a cell.
 */
export function findDerivedFaults(
  table: Table,
  figures: Figures,
  suspected: ReadonlySet<number>,
  isBorneOut: (cell: number) => boolean,
): readonly DerivedFault[] {
  const totalRows = listTotalRows(figures);
  const { faults, explained } = findQuotientFaults(table, figures, suspected, isBorneOut);
  const totals = new Set(totalRows);
  return [
    ...faults,
    ...findHundredFaults(figures, totalRows, explained),
    ...findAverageFaults(figures, totals, suspected),
    ...findRankFaults(figures, totals),
  ];
}
