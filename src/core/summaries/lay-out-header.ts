import type { CellRange } from "../model/address";
import type { Dimensions } from "../model/table";
import { namePeriod } from "../tables/periods";
import { readFilter } from "../template/read-filter";
import type { ColumnNode, SummaryTable, Template } from "../template/schema";

/** The header of a summary table, cell by cell; rows and columns count from the header's own corner. */
export interface HeaderLayout {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly HeaderCell[];
  /** One a column of figures, in order; the ordinal and the label stand before them. */
  readonly leaves: readonly HeaderLeaf[];
  /** The top nodes, with the leaves below each. */
  readonly roots: readonly HeaderRoot[];
}

interface HeaderCell {
  readonly label: string;
  readonly range: CellRange;
}

export interface HeaderLeaf {
  readonly column: number;
  readonly path: readonly string[];
  /** What the column counts, its own filter and those above it together. */
  readonly spec: Dimensions;
  /** Nobody knows what it counts: it stays empty. */
  readonly blank: boolean;
}

export interface HeaderRoot {
  readonly label: string;
  readonly spec: Dimensions;
  readonly leaves: readonly HeaderLeaf[];
}

/** Columns before the figures: STT and the label. */
export const LEADING_COLUMNS = 2;

/** Lays out the merged header tree of a summary table; a node without children reaches down to the last header row. */
export function layOutHeader(table: SummaryTable, whole: Template): HeaderLayout {
  const template = table.period ? { ...whole, period: table.period } : whole;
  const nodes = table.columns.flatMap((node) => expandNode(node, {}, template));
  const rows = Math.max(...nodes.map(depthOf));
  const cells: HeaderCell[] = [table.ordinalHeader, table.rowHeader].map((label, column) => ({
    label: fillPeriod(label, template),
    range: { top: 0, left: column, bottom: rows - 1, right: column },
  }));
  const leaves: HeaderLeaf[] = [];
  const place = (node: Node, row: number, path: readonly string[]): void => {
    const left = LEADING_COLUMNS + leaves.length;
    const ownPath = [...path, node.label];
    if (node.children.length === 0)
      leaves.push({ column: left, path: ownPath, spec: node.spec, blank: node.blank });
    for (const child of node.children) place(child, row + 1, ownPath);
    const right = LEADING_COLUMNS + leaves.length - 1;
    const bottom = node.children.length === 0 ? rows - 1 : row;
    cells.push({ label: node.label, range: { top: row, left, bottom, right } });
  };
  const roots = nodes.map((node): HeaderRoot => {
    const first = leaves.length;
    place(node, 0, []);
    return { label: node.label, spec: node.spec, leaves: leaves.slice(first) };
  });
  cells.sort((a, b) => a.range.top - b.range.top || a.range.left - b.range.left);
  return { rows, columns: LEADING_COLUMNS + leaves.length, cells, leaves, roots };
}

/** `"Giai đoạn {from} - {to}"` with the years of the template's period, `{period}`, `{Period}` and `{PERIOD}` with its words. */
export function fillPeriod(text: string, { period }: Pick<Template, "period">): string {
  const words = namePeriod(period);
  return text
    .replaceAll("{period}", words)
    .replaceAll("{PERIOD}", words.toLocaleUpperCase("vi"))
    .replaceAll("{Period}", words.charAt(0).toLocaleUpperCase("vi") + words.slice(1))
    .replaceAll("{from}", String(period.from))
    .replaceAll("{to}", String(period.to));
}

interface Node {
  readonly label: string;
  readonly spec: Dimensions;
  readonly blank: boolean;
  readonly children: readonly Node[];
}

function expandNode(node: ColumnNode, above: Dimensions, template: Template): readonly Node[] {
  const spec = { ...above, ...readFilter(node.filter, template) };
  const variants =
    node.each === undefined
      ? [{ label: node.label, spec }]
      : listCategories(node.each, template).map(({ id, name }) => ({
          label: node.label.replaceAll("{name}", name),
          spec: { ...spec, [node.each ?? "field"]: id },
        }));
  return variants.map((variant) => ({
    label: fillPeriod(variant.label, template),
    spec: variant.spec,
    blank: node.blank === true,
    children: (node.children ?? []).flatMap((child) => expandNode(child, variant.spec, template)),
  }));
}

function listCategories(
  dimension: "field" | "kind" | "subject" | "level",
  template: Template,
): readonly { readonly id: string; readonly name: string }[] {
  return {
    field: template.fields,
    kind: template.kinds,
    subject: template.subjects,
    level: template.levels,
  }[dimension];
}

function depthOf(node: Node): number {
  return 1 + Math.max(0, ...node.children.map(depthOf));
}
