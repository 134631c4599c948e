import { foldWords } from "../base/fold-text";
import type { Table } from "../model/table";
import { isRatioHeader, isTotalHeader, isTotalLabel } from "../tables/row-words";

/** Labels that stand together in a typed table, as rows or side by side under one header: values of one dimension. */
export interface LabelGroup {
  readonly labels: readonly string[];
  /** The header that the labels stand under: that of the label column, or the one above the columns; "" without any. */
  readonly heading: string;
  readonly axis: "rows" | "columns";
  readonly table: Table;
}

/** Every group of labels of the typed tables; totals, shares and blanks are none. */
export function collectLabels(tables: readonly Table[]): readonly LabelGroup[] {
  return tables.flatMap((table) =>
    table.kind === "register" ? [] : [...listRowGroups(table), ...listColumnGroups(table)],
  );
}

function listRowGroups(table: Table): readonly LabelGroup[] {
  const column = table.columns.find(({ role }) => role === "label");
  if (!column) return [];
  const heading = column.path.at(-1) ?? "";
  // Groups of rows are values, too: of a column whose parts the rows below them are.
  return (["record", "group"] as const).flatMap((wanted): readonly LabelGroup[] => {
    const labels = table.rows.flatMap(({ kind, label }) =>
      kind === wanted && label !== "" && !/^toàn(?!\p{L})/iu.test(label) ? [label] : [],
    );
    return wanted === "group" && labels.length < 2 ? [] : [{ labels, heading, axis: "rows", table }];
  });
}

function listColumnGroups(table: Table): readonly LabelGroup[] {
  const groups = new Map<string, { readonly heading: string; readonly labels: Set<string> }>();
  for (const { path, role } of table.columns) {
    if (role !== "measure") continue;
    for (const [depth, label] of path.entries()) {
      // "TS" beside "TT" and "CN" is "Tổng số".
      if (isTotalHeader(label) || isTotalLabel(label) || isRatioHeader(label) || label === "TS") continue;
      const above = path.slice(0, depth);
      // "Cấp khen" over its levels is no sibling of "Tập thể" beside it, which stands over nothing.
      const key = [...above.map(foldWords), String(depth === path.length - 1)].join("\u0000");
      const group = groups.get(key) ?? { heading: above.at(-1) ?? "", labels: new Set<string>() };
      group.labels.add(label);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ heading, labels }): LabelGroup => ({
    heading,
    labels: [...labels],
    axis: "columns",
    table,
  }));
}
