import type { Quantity, QuantityLine } from "../../quantities/quantity";
import type { Relation } from "../relation";
import { addsUp } from "../sums/judge-sum";
import { relateSum, sumOf } from "../sums/relate-sum";
import type { Passage } from "./passage";

/**
 * Finds clauses that count several things in one order, and the sentence before or behind that sums them up: "3 trường với 27 lớp và 684 trẻ;
 * 2 trường với 41 lớp, 1.318 học sinh. Toàn xã có 5 trường, 68 lớp với 2.002 trẻ và học sinh". Where all columns come
 * out but one, that one is told, whatever the words for what it counts.
 */
export function* findColumnSums({ lines }: Passage): Iterable<Relation> {
  for (const [at, line] of lines.entries()) {
    const rows = readRows(line.quantities);
    const width = rows[0]?.length ?? 0;
    if (rows.length < 2 || width < 2 || rows.some((row) => row.length !== width)) continue;
    for (const beside of [lines[at + 1], lines[at - 1]]) yield* judge(line, rows, width, beside);
  }
}

function* judge(
  { sentence }: QuantityLine,
  rows: readonly (readonly Quantity[])[],
  width: number,
  beside: QuantityLine | undefined,
): Iterable<Relation> {
  const sums = beside?.quantities.filter(isCount) ?? [];
  if (beside?.sentence.block !== sentence.block || sums.length < width) return;
  const columns = Array.from({ length: width }, (_, column) => ({
    total: sums[column],
    parts: rows.flatMap((row) => row[column] ?? []),
  }));
  const holding = columns.filter(({ total, parts }) => total && addsUp(total, parts));
  const failing = columns.filter((each) => !holding.includes(each));
  const [odd] = failing;
  // Many rows tell as much as many columns.
  if (holding.length < (rows.length > 3 ? 1 : 2) || failing.length > 1) return;
  for (const { total, parts } of holding) if (total) yield relateSum(total, parts, true);
  if (odd?.total && isNear(odd.total, odd.parts)) yield relateSum(odd.total, odd.parts, false);
}

function isNear({ figure: { value } }: Quantity, parts: readonly Quantity[]): boolean {
  return Math.abs(sumOf(parts) - value) <= 0.3 * value;
}

/** The counts of each clause. */
function readRows(quantities: readonly Quantity[]): readonly (readonly Quantity[])[] {
  const rows = new Map<number, Quantity[]>();
  for (const each of quantities) {
    if (!isCount(each)) continue;
    const row = rows.get(each.clause);
    if (row) row.push(each);
    else rows.set(each.clause, [each]);
  }
  return [...rows.values()];
}

function isCount({ figure, role, bracket }: Quantity): boolean {
  return (
    !figure.percent && figure.base === undefined && role !== "change" && role !== "average" && bracket < 0
  );
}
