import type { SheetPlan } from "../../src/core/model/sheet-plan";
import type { CountedTable } from "../../src/sample/count-register";

/** The figures right of the two leading columns, from the first row whose label is the first counted one. */
export function readFigures(
  plan: SheetPlan | undefined,
  { rowLabels, columnLabels }: CountedTable,
): number[][] {
  const rows = new Map<number, Map<number, string | number>>();
  for (const { row, column, content } of plan?.cells ?? []) {
    const line = rows.get(row) ?? new Map<number, string | number>();
    rows.set(row, line.set(column, content.kind === "text" ? content.text : content.value));
  }
  const labels = [...rowLabels, "TỔNG CỘNG"];
  return [...rows]
    .sort(([a], [b]) => a - b)
    .filter(([, line]) => labels.includes(String(line.get(1) ?? line.get(0))))
    .map(([, line]) => columnLabels.map((_, index) => Number(line.get(2 + index) ?? 0)));
}

/** What a counted table must show, its total row last. */
export function rowsOf({ cells, total }: CountedTable): readonly (readonly number[])[] {
  return total ? [...cells, total] : cells;
}
