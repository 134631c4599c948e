import type { TableColumn } from "../model/table";
import type { ColumnNode, Filter } from "../template/schema";

/** A column of figures by the labels above it; `filter` is null where nobody knows what it counts. */
export interface LabelledColumn {
  readonly path: readonly string[];
  readonly filter: Filter | null;
}

/** The columns of a typed table that are neither its ordinal nor its label. */
export function listLabelled(columns: readonly TableColumn[]): readonly TableColumn[] {
  return columns.filter(({ role, path }) => role !== "ordinal" && role !== "label" && path.length > 0);
}

/** The header tree over columns that stand side by side: neighbours with the same label on top share it. */
export function nestColumns(columns: readonly LabelledColumn[]): ColumnNode[] {
  return nest(columns, 0, {});
}

function nest(columns: readonly LabelledColumn[], depth: number, above: Filter): ColumnNode[] {
  const nodes: ColumnNode[] = [];
  let start = 0;
  while (start < columns.length) {
    const label = columns[start]?.path[depth] ?? "";
    let end = start + 1;
    const isLeaf = (columns[start]?.path.length ?? 0) === depth + 1;
    while (
      !isLeaf &&
      end < columns.length &&
      columns[end]?.path[depth] === label &&
      (columns[end]?.path.length ?? 0) > depth + 1
    )
      end++;
    const below = columns.slice(start, end);
    if (isLeaf) nodes.push(describeLeaf(label, below[0]?.filter ?? null, above));
    else {
      const common = intersect(below.flatMap(({ filter }) => (filter ? [filter] : [])));
      const own = without(common, above);
      nodes.push({
        label: label || "…",
        ...(Object.keys(own).length > 0 ? { filter: own } : {}),
        children: nest(below, depth + 1, { ...above, ...common }),
      });
    }
    start = end;
  }
  return nodes;
}

function describeLeaf(label: string, filter: Filter | null, above: Filter): ColumnNode {
  if (!filter) return { label: label || "…", blank: true };
  const own = without(filter, above);
  return { label: label || "…", ...(Object.keys(own).length > 0 ? { filter: own } : {}) };
}

/** What all of them say. */
function intersect([first, ...others]: readonly Filter[]): Filter {
  return Object.fromEntries(
    Object.entries(first ?? {}).filter(([key, value]) =>
      others.every((each) => each[key as keyof Filter] === value),
    ),
  );
}

/** What a filter adds to those above it. */
function without(filter: Filter, above: Filter): Filter {
  return Object.fromEntries(
    Object.entries(filter).filter(
      ([key, value]) => value !== undefined && above[key as keyof Filter] !== value,
    ),
  );
}
