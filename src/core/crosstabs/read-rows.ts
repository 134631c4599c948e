import type { TableRow } from "../model/table";
import { UNREAD, type LabelReading, type LabelReadings } from "./label-readings";

/** Each row by its own words; within what the row above it says, where that speaks of another thing. */
export function readRows(
  rows: readonly TableRow[],
  labels: LabelReadings,
): readonly { readonly own: LabelReading; readonly path: readonly LabelReading[] }[] {
  const read = rows.map(({ label, kind }): LabelReading => {
    const reading = labels.of(label);
    return kind === "total" ? { ...reading, isTotal: true } : reading;
  });
  return read.map((own, index) => {
    const context = findContext(read, index);
    return { own, path: context ? [context, own] : [own] };
  });
}

function findContext(rows: readonly LabelReading[], index: number): LabelReading | null {
  const own = new Set((rows[index]?.tests ?? []).map(({ attribute }) => attribute));
  for (let above = index - 1; above >= 0 && above >= index - FARTHEST; above--) {
    const tests = rows[above]?.tests ?? [];
    if (tests.length > 0 && tests.every(({ attribute }) => !own.has(attribute))) return { ...UNREAD, tests };
  }
  return null;
}

/** A group of rows has no more than so many. */
const FARTHEST = 40;
