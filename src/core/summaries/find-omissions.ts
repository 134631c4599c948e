import type { Register } from "../model/register";
import { listMissingColumns } from "../register/sources-of-spec";
import type { ColumnId, SummaryTable, Template } from "../template/schema";
import type { EntryCounter } from "../register/count-entries";
import { countBlankYears, type BlankYears } from "./count-blank-years";
import { countOtherKinds, type OtherKind } from "./count-other-kinds";
import { countLeftOut, type LeftOutCount } from "./count-left-out";
import { findParts } from "./find-parts";
import type { HeaderLayout, HeaderLeaf, HeaderRoot } from "./lay-out-header";
import { specOf, type SummaryRow } from "./summary-rows";

/** What a summary table does not show, so that nobody takes silence for completeness. */
export interface Omissions {
  /** Columns of figures that stay empty, since the register has no such column. */
  readonly missing: readonly { readonly column: ColumnId; readonly root: HeaderRoot }[];
  /** Entries that no row or column counts, since a cell of theirs is empty or unreadable. */
  readonly leftOut: readonly LeftOut[];
  /** Entries that a column's words exclude by their kind. */
  readonly otherKinds: readonly OtherKind[];
  /** Entries without a year that are counted all the same. */
  readonly blankYears: readonly BlankYears[];
}

export interface LeftOut extends LeftOutCount {
  readonly root: HeaderRoot;
}

/** Holds the table's figures against the register as a whole. */
export function findOmissions(
  table: SummaryTable,
  header: HeaderLayout,
  rows: readonly SummaryRow[],
  sources: { readonly register: Register; readonly template: Template; readonly counter: EntryCounter },
): Omissions {
  const { register, template, counter } = sources;
  const missing: Omissions["missing"][number][] = [];
  const leftOut: LeftOut[] = [];
  const seen = new Set<string>();
  for (const root of header.roots) {
    const [first] = rows;
    const measure = template.measures.find((each) => each.id === root.spec.measure);
    if (!first || !measure) continue;
    const absent = new Set(
      root.leaves.flatMap((leaf) => listMissingColumns(register, measure, specOf(leaf, first, template))),
    );
    for (const column of absent) missing.push({ column, root });
    if (absent.size > 0) continue;
    const counted = listCounted(root, header, template).map((leaf) => leaf.spec);
    const found = countLeftOut({ measure, whole: root.spec, counted, rows: table.rows }, register, template);
    // "Tổng số" beside its own parts says the same of the same entries: once is enough.
    const key = JSON.stringify([root.spec, found]);
    if (found.entries === 0 || seen.has(key)) continue;
    seen.add(key);
    leftOut.push({ root, ...found });
  }
  return {
    missing,
    leftOut,
    otherKinds: countOtherKinds(header, template, counter),
    blankYears: countBlankYears(header, rows, (root) => listOwnParts(root, template), sources),
  };
}

/** The columns that make up a top header node, none counted twice. */
export function listOwnParts(root: HeaderRoot, template: Template): readonly HeaderLeaf[] {
  const parts = findParts(root.spec, root.leaves, template);
  return parts.length > 0
    ? parts
    : root.leaves.filter((leaf) => findParts(leaf.spec, root.leaves, template).length === 0);
}

/** The columns that a top header node is made of and that are counted on the register; a total may be of columns beside it. */
function listCounted(root: HeaderRoot, header: HeaderLayout, template: Template): readonly HeaderLeaf[] {
  const counted = new Set<HeaderLeaf>();
  const descend = (leaf: HeaderLeaf): void => {
    const parts = findParts(leaf.spec, header.leaves, template);
    if (parts.length === 0) counted.add(leaf);
    for (const part of parts) descend(part);
  };
  for (const part of listOwnParts(root, template)) descend(part);
  return [...counted];
}
