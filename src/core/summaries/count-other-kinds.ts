import type { EntryCounter } from "../register/count-entries";
import type { Template } from "../template/schema";
import type { HeaderLayout, HeaderRoot } from "./lay-out-header";

/** Entries of another kind than the one that a column counts, by the measure's own years and marks. */
export interface OtherKind {
  readonly root: HeaderRoot;
  /** The kind counted, and one that the table shows nowhere for the same measure. */
  readonly kind: string;
  readonly other: string;
  readonly entries: number;
}

/** “Mô hình tiêu biểu được nhân rộng” counts models alone: what else is marked so is said. */
export function countOtherKinds(
  { roots, leaves }: HeaderLayout,
  template: Template,
  counter: EntryCounter,
): readonly OtherKind[] {
  const nameOf = (id: string): string => template.kinds.find((kind) => kind.id === id)?.name ?? id;
  return roots.flatMap((root): readonly OtherKind[] => {
    const { kind, measure, period = template.period } = root.spec;
    if (kind === undefined || measure === undefined) return [];
    const shown = leaves.filter((leaf) => leaf.spec.measure === measure).map((leaf) => leaf.spec.kind);
    if (shown.includes(undefined)) return [];
    return template.kinds.flatMap(({ id }): readonly OtherKind[] => {
      const entries = shown.includes(id) ? 0 : (counter.count({ ...root.spec, kind: id, period }) ?? 0);
      return entries === 0 ? [] : [{ root, kind: nameOf(kind), other: nameOf(id), entries }];
    });
  });
}
