import { foldWords } from "../base/fold-text";
import type { Table } from "../model/table";
import { isDenied, isRatioHeader, isTotalHeader, isTotalLabel } from "../tables/row-words";

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
      kind === wanted && label !== "" && !isDenied(label) && !/^toàn(?!\p{L})/iu.test(label) ? [label] : [],
    );
    // "+ Giấy khen xã" below "Tổng số" is no sister of "1. Kinh tế".
    const marked = labels.filter(isMarked);
    const apart = [labels.filter((label) => !isMarked(label)), marked].filter((each) => each.length > 0);
    return (apart.length > 1 && marked.length > 1 ? apart : [labels]).flatMap((own): readonly LabelGroup[] =>
      wanted === "group" && own.length < 2 ? [] : [{ labels: own, heading, axis: "rows", table }],
    );
  });
}

function isMarked(label: string): boolean {
  return /^\s*[-+•*–]/u.test(label);
}

function listColumnGroups(table: Table): readonly LabelGroup[] {
  const groups = new Map<string, { readonly heading: string; readonly labels: Set<string> }>();
  for (const { path, role } of table.columns) {
    if (role !== "measure") continue;
    for (const [depth, label] of path.entries()) {
      // "TS" beside "TT" and "CN" is "Tổng số".
      if (isTotalHeader(label) || isTotalLabel(label) || isRatioHeader(label) || label === "TS") continue;
      if (isDenied(label)) continue;
      const above = path.slice(0, depth);
      // "Cấp khen" over its levels is no sibling of "Tập thể" beside it, which stands over nothing.
      const key = [...above.map(foldWords), String(depth === path.length - 1)].join("\u0000");
      const group = groups.get(key) ?? { heading: above.at(-1) ?? "", labels: new Set<string>() };
      group.labels.add(label);
      groups.set(key, group);
    }
  }
  const own = [...groups.values()].map(({ heading, labels }) => ({
    heading,
    labels: leaveCounts([...labels]),
  }));
  return [...own, ...joinOverlapping(own)].map((group): LabelGroup => ({ ...group, axis: "columns", table }));
}

interface NamedLabels {
  readonly heading: string;
  readonly labels: readonly string[];
}

/** "Số mô hình", "Tổng mô hình" beside "Tỉnh khen" says what is counted, and is no value. */
function leaveCounts(labels: readonly string[]): readonly string[] {
  const values = labels.filter((label) => !/^\s*(?:số|tổng)\s/iu.test(label));
  return values.length > 0 ? values : labels;
}

/** Labels under two heads that are mostly the same: "Huyện, Tỉnh" until July and "Xã, Tỉnh" after it are of one thing. */
function joinOverlapping(groups: readonly NamedLabels[]): readonly NamedLabels[] {
  const joined = groups.reduce<NamedLabels | null>((sum, group) => {
    if (group.heading === "" || group.labels.length < 2) return sum;
    if (!sum) return group;
    const known = new Set(sum.labels.map(foldWords));
    const shared = group.labels.filter((label) => known.has(foldWords(label))).length;
    return shared > 1 && shared < group.labels.length
      ? { ...sum, labels: weave(sum.labels, group.labels) }
      : sum;
  }, null);
  return joined && !groups.includes(joined) ? [joined] : [];
}

/** Each new label before the one that follows it in its own group. */
function weave(into: readonly string[], labels: readonly string[]): readonly string[] {
  const woven = [...into];
  labels.forEach((label, index) => {
    const placeOf = (text: string): number => woven.findIndex((each) => foldWords(each) === foldWords(text));
    if (placeOf(label) >= 0) return;
    const next = labels
      .slice(index + 1)
      .map(placeOf)
      .find((place) => place >= 0);
    woven.splice(next ?? woven.length, 0, label);
  });
  return woven;
}
