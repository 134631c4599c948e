import type { TableRow } from "../model/table";
import type { Test } from "./condition";
import type { LabelReading, LabelReadings } from "./label-readings";

/**
 * What a row says that heads or sums others and has figures of its own: all that those name of one attribute ("Kết quả khen
 * thưởng" over "Cấp xã" and "Cấp tỉnh", "Cộng" below them). One list of tests for each row; empty for others.
 */
export function sumUpParts(
  rows: readonly TableRow[],
  figures: readonly (readonly (number | null)[])[],
  labels: LabelReadings,
): readonly (readonly Test[])[] {
  return rows.map((own, index) => {
    if ((figures[index] ?? []).every((figure) => figure === null)) return [];
    const parts = listParts(rows, index).map(({ label }) => {
      const { tests, hints } = labels.of(label);
      return [...tests, ...hints];
    });
    if (parts.length < 2) return [];
    return (parts[0] ?? []).flatMap(({ attribute }): Test[] => {
      const named = parts.map((tests) => tests.find((test) => test.attribute === attribute)?.codes);
      const codes = named.flatMap((each) => [...(each ?? [])]);
      const isDivided = named.every((each) => each !== undefined) && new Set(codes).size === codes.length;
      return isDivided ? [{ attribute, codes: new Set(codes) }] : [];
    });
  });
}

function listParts(rows: readonly TableRow[], index: number): readonly TableRow[] {
  const own = rows[index];
  if (own?.kind === "total")
    return rows.some(({ kind }) => kind === "group") ? [] : rows.filter(({ kind }) => kind === "record");
  if (own?.kind !== "group") return [];
  const below = rows.slice(index + 1);
  const end = below.findIndex(({ depth, kind }) => depth <= own.depth || kind !== "record");
  return below.slice(0, end < 0 ? below.length : end);
}

/** A row that nothing names says what its parts do; a total may count them all, or everything. */
export function withParts(
  own: LabelReading,
  path: readonly LabelReading[],
  parts: readonly Test[],
): readonly [own: LabelReading, path: readonly LabelReading[]] {
  if (parts.length === 0 || own.tests.length > 0) return [own, path];
  const whole = { ...own, tests: parts };
  return [whole, [whole]];
}
