import { formatRange } from "../../core/model/address";

/** The fewest ranges, column by column, that cover just these cells: `["C5:C7", "D9"]`. */
export function gatherRanges(
  cells: readonly { readonly row: number; readonly column: number }[],
): readonly string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const ranges: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const { row, column } of sorted) {
    const last = ranges.at(-1);
    if (last?.left === column && row <= last.bottom + 1) last.bottom = row;
    else ranges.push({ top: row, left: column, bottom: row, right: column });
  }
  return ranges.map(formatRange);
}
