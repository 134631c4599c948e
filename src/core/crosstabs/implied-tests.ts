import type { Hypothesis, Condition, Test } from "./condition";
import type { EntryList } from "./entry-list";
import type { EntrySet } from "./entry-set";
import type { LabelReadings } from "./label-readings";

/** Nats against what only the columns beside say. */
const IMPLIED = 2;
/** What has more values names things, and divides nothing. */
const MOST_VALUES = 20;
/** Readings of a column's own words that are tried within what its neighbours say. */
const MOST_BASES = 12;

/**
 * What columns under the same heads divide: "Tổng" beside "Xã", "Tỉnh", "Trung ương" may count what is of one of these, and
 * so may the fields under the same head, though their own words do not say so. One test for each attribute, one list for
 * each column.
 */
export function listImplied(
  paths: readonly (readonly string[])[],
  labels: LabelReadings,
  list: EntryList,
): readonly (readonly Test[])[] {
  const byHead = new Map<string, Map<number, { labels: Set<string>; codes: Set<number> }>>();
  for (const path of paths)
    for (let depth = 0; depth < path.length; depth++) {
      const head = headOf(path, depth);
      const own = byHead.get(head) ?? new Map<number, { labels: Set<string>; codes: Set<number> }>();
      byHead.set(head, own);
      for (const label of path.slice(depth))
        for (const { attribute, codes } of labels.of(label).tests) {
          if ((list.attributes[attribute]?.values.length ?? 0) > MOST_VALUES) continue;
          const union = own.get(attribute) ?? { labels: new Set(), codes: new Set() };
          own.set(attribute, union);
          union.labels.add(label);
          for (const code of codes) union.codes.add(code);
        }
    }
  return paths.map((path) => {
    const tests = new Map<string, Test>();
    for (let depth = 0; depth < path.length; depth++)
      for (const [attribute, union] of byHead.get(headOf(path, depth)) ?? [])
        if (union.labels.size > 1)
          tests.set(`${attribute}:${[...union.codes].sort((a, b) => a - b).join()}`, {
            attribute,
            codes: union.codes,
          });
    return [...tests.values()];
  });
}

function headOf(path: readonly string[], depth: number): string {
  return path.slice(0, depth).join("\u0000");
}

/** The readings of a column's words, each within what the columns beside it divide. */
export function narrowByImplied(
  named: readonly Hypothesis[],
  implied: readonly Test[],
  select: (condition: Condition) => EntrySet,
): readonly Hypothesis[] {
  if (implied.length === 0) return [];
  const bases = [...named].sort((a, b) => b.prior - a.prior).slice(0, MOST_BASES);
  return bases.flatMap(({ condition, prior, isWorded }) =>
    implied.flatMap((test): readonly Hypothesis[] => {
      if (condition.some(({ attribute }) => attribute === test.attribute)) return [];
      const whole = [...condition, test];
      return [{ condition: whole, prior: prior - IMPLIED, isWorded, entries: select(whole) }];
    }),
  );
}
