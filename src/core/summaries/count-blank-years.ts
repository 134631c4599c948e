import type { Register } from "../model/register";
import type { Period } from "../model/period";
import { createEntryCounter, type EntryCounter } from "../register/count-entries";
import type { ColumnId, Template } from "../template/schema";
import type { HeaderLayout, HeaderLeaf, HeaderRoot } from "./lay-out-header";
import { specOf, type SummaryRow } from "./summary-rows";

/** Entries that figures count though they leave their year empty, since their list is of the period. */
export interface BlankYears {
  readonly root: HeaderRoot;
  readonly column: ColumnId;
  readonly period: Period;
  readonly entries: number;
}

/** Counts them for each head of figures; a head over the same entries as one before it says nothing new. */
export function countBlankYears(
  { roots }: HeaderLayout,
  rows: readonly SummaryRow[],
  partsOf: (root: HeaderRoot) => readonly HeaderLeaf[],
  sources: { readonly register: Register; readonly template: Template; readonly counter: EntryCounter },
): readonly BlankYears[] {
  const { register, template, counter } = sources;
  if (!template.measures.some((measure) => measure.blankYearCounts)) return [];
  const measures = template.measures.map((measure) => ({ ...measure, blankYearCounts: false }));
  const dated = createEntryCounter(register, { ...template, measures });
  const seen = new Set<string>();
  return roots.flatMap((root): readonly BlankYears[] => {
    const measure = template.measures.find(({ id }) => id === root.spec.measure);
    if (!measure?.blankYearCounts) return [];
    let entries = 0;
    for (const leaf of partsOf(root))
      for (const row of rows) {
        if (leaf.blank || row.blank) continue;
        const spec = specOf(leaf, row, template);
        entries += (counter.count(spec) ?? 0) - (dated.count(spec) ?? 0);
      }
    const key = `${measure.id} ${entries}`;
    if (entries === 0 || seen.has(key)) return [];
    seen.add(key);
    return [{ root, column: measure.yearColumn, period: root.spec.period ?? template.period, entries }];
  });
}
