import type { TableRow } from "../model/table";

/** Which rows sum which: groups their members, subtotals the rows since the last one, the total all of them. */
export function listRowSums(given: readonly TableRow[]): readonly RowSum[] {
  if (given.every(({ kind, depth }) => kind !== "total" && depth === 0)) return [];
  const rows = readHeadingTotals(given);
  const sums: RowSum[] = [];
  const roots: RowNode[] = [];
  const path: RowNode[] = [];
  const totals: { row: TableRow; since: RowNode[] }[] = [];
  let since: RowNode[] = [];
  let leading: TableRow | null = null;
  for (const row of rows) {
    if (row.kind === "total") {
      if (roots.length === 0 && leading === null) leading = row;
      else {
        totals.push({ row, since });
        since = [];
        path.length = 0;
      }
      continue;
    }
    if (row.kind !== "record" && row.kind !== "group") continue;
    const node: RowNode = { row, children: [] };
    while ((path.at(-1)?.row.depth ?? -1) >= row.depth) path.pop();
    const parent = path.at(-1);
    if (parent) parent.children.push(node);
    else {
      roots.push(node);
      since.push(node);
    }
    path.push(node);
  }
  for (const root of roots) collectGroupSums(root, sums);
  if (leading && roots.length > 0) sums.push({ total: leading, parts: roots });
  const last = totals.at(-1);
  for (const total of totals) {
    if (total === last && leading === null)
      sums.push({
        total: total.row,
        parts: [...nodesOf(totals.slice(0, -1)), ...total.since],
      });
    else if (total.since.length > 0) sums.push({ total: total.row, parts: total.since });
  }
  return sums;
}

/**
 * Subtotals may head their rows as the leading total heads all: "TỔNG CỘNG | Cộng khối xã | … | Cộng khối trường | …".
 * They are read as the groups that they are: right below the leading total stands one, and below the last one rows.
 */
function readHeadingTotals(rows: readonly TableRow[]): readonly TableRow[] {
  const telling = rows.filter((row) => row.kind === "total" || row.kind === "record" || row.kind === "group");
  const [leading, first] = telling;
  const isHeaded =
    leading?.kind === "total" &&
    first?.kind === "total" &&
    telling.at(-1)?.kind === "record" &&
    !telling.some((row) => row.kind === "group") &&
    !telling.some(
      (row, index) => index > 0 && telling[index]?.kind === "total" && telling[index + 1]?.kind === "total",
    );
  if (!isHeaded) return rows;
  return rows.map((row): TableRow => {
    if (row === leading) return row;
    return row.kind === "total" ? { ...row, kind: "group", depth: 0 } : { ...row, depth: row.depth + 1 };
  });
}

/** A row and the rows that it declares to sum. */
export interface RowSum {
  readonly total: TableRow;
  readonly parts: readonly RowNode[];
}

/** A row with the rows of its group, if it is one. */
export interface RowNode {
  readonly row: TableRow;
  readonly children: RowNode[];
}

function nodesOf(totals: readonly { readonly row: TableRow }[]): readonly RowNode[] {
  return totals.map(({ row }) => ({ row, children: [] }));
}

function collectGroupSums(node: RowNode, sums: RowSum[]): void {
  if (node.children.length === 0) return;
  sums.push({ total: node.row, parts: node.children });
  for (const child of node.children) collectGroupSums(child, sums);
}
