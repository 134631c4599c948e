import type { CellContent } from "../model/cell-content";
import { contentAt, type Dimensions, type Table, type TableColumn, type TableRow } from "../model/table";
import type { Template } from "../template/schema";
import { parseIndexFormula } from "./index-formula";
import { expandEmptyGroups, listRowSums, type RowSum } from "./list-row-sums";
import { isRatioHeader, isTotalHeader } from "./row-words";

/** What a table says of itself: that one cell is the sum (or the quotient) of others. */
export interface DeclaredRelation {
  readonly operation: "sum" | "quotient";
  readonly total: CellPosition;
  /** For a quotient: the dividend, then the divisor. */
  readonly parts: readonly RelationPart[];
  readonly source: "columns" | "rows" | "column-index";
}

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface RelationPart extends CellPosition {
  readonly sign: 1 | -1;
}

/**
 * Every relation that a table declares by its header tree, its "Tổng…" labels, its groups, or its column-index row.
 * A set of columns that merely stand beside a "Tổng số" is taken for its parts only when that holds in most rows, since
 * "trong đó" columns stand there too.
 */
export function listDeclaredRelations(table: Table, template: Template): readonly DeclaredRelation[] {
  if (table.kind === "register") return [];
  const columns = table.columns.filter(isAdditive);
  const rows = table.rows.filter(
    (row) => row.kind !== "blank" && row.kind !== "note" && row.kind !== "repeated-header",
  );
  const relations = [
    ...listIndexRelations(table, rows),
    ...listColumnRelations(table, columns, rows, template),
  ];
  const sums = listRowSums(table.rows);
  const numbered = sums.filter(({ total }) => total.kind === "record");
  // "1.1" and "1.2" under "1" are mostly all of it, but they may be two of many.
  const partsMake = holdInHalf(table, numbered, columns);
  for (const { total, parts } of sums) {
    if (total.kind === "record" && !partsMake) continue;
    for (const { column } of columns) {
      relations.push({
        operation: "sum",
        total: { row: total.row, column },
        parts: expandEmptyGroups(table, parts, column).map((row) => ({ row, column, sign: 1 })),
        source: "rows",
      });
    }
  }
  return dropRepeated(relations);
}

function holdInHalf(table: Table, sums: readonly RowSum[], columns: readonly TableColumn[]): boolean {
  let judged = 0;
  let holds = 0;
  for (const { total, parts } of sums) {
    for (const { column } of columns) {
      const whole = contentAt(table, total.row, column);
      if (whole.kind !== "number" || whole.value === 0) continue;
      judged++;
      const sum = parts.reduce((value, part) => value + figureOf(contentAt(table, part.row.row, column)), 0);
      if (Math.abs(sum - whole.value) < 0.51 * 10 ** -whole.decimals) holds++;
    }
  }
  return holds > 0 && holds * 2 >= judged;
}

/** Columns whose figures may be added up. */
export function isAdditive(column: TableColumn): boolean {
  return column.role === "measure" && !column.path.some(isRatioHeader);
}

function* listIndexRelations(table: Table, rows: readonly TableRow[]): Iterable<DeclaredRelation> {
  const byIndex = new Map(
    table.columns.flatMap((column) =>
      column.index === undefined ? [] : [[column.index, column.column] as const],
    ),
  );
  for (const column of table.columns) {
    const formula = column.indexFormula === undefined ? null : parseIndexFormula(column.indexFormula);
    if (!formula) continue;
    const terms = formula.terms.map(({ index, sign }) => ({ column: byIndex.get(index), sign }));
    for (const { row } of rows) {
      const parts: RelationPart[] = [];
      for (const term of terms)
        if (term.column !== undefined) parts.push({ row, column: term.column, sign: term.sign });
      if (parts.length === terms.length) {
        yield {
          operation: formula.operation,
          total: { row, column: column.column },
          parts,
          source: "column-index",
        };
      }
    }
  }
}

function listColumnRelations(
  table: Table,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  template: Template,
): DeclaredRelation[] {
  const relations: DeclaredRelation[] = [];
  for (const total of columns) {
    const sets = listPartitions(total, columns, template);
    if (sets.length === 0 && isTotalHeader(total.path.at(-1) ?? "")) {
      for (const set of listNeighbours(total, table.columns))
        if (holdsMostly(table, rows, total, set)) sets.push(set);
    }
    for (const set of sets) {
      for (const { row } of rows) {
        relations.push({
          operation: "sum",
          total: { row, column: total.column },
          parts: set.map(({ column }) => ({ row, column, sign: 1 })),
          source: "columns",
        });
      }
    }
  }
  return relations;
}

const DIMENSIONS = ["subject", "kind", "level", "field"] as const;
type Dimension = (typeof DIMENSIONS)[number];

/** Sets of columns that split a column completely by one or two dimensions of the template: all subjects, all levels. */
function listPartitions(
  total: TableColumn,
  columns: readonly TableColumn[],
  template: Template,
): (readonly TableColumn[])[] {
  if (total.dimensions.measure === undefined) return [];
  const absent = DIMENSIONS.filter((dimension) => total.dimensions[dimension] === undefined);
  const sets: (readonly TableColumn[])[] = [];
  for (const split of listSplits(absent)) {
    const expected = split.reduce((count, dimension) => count * sizeOf(dimension, template), 1);
    const parts = columns.filter((column) => isPartBy(column.dimensions, total.dimensions, split));
    const kinds = new Set(
      parts.map((column) => split.map((dimension) => column.dimensions[dimension]).join("|")),
    );
    if (kinds.size === expected && parts.length === expected) sets.push(parts);
  }
  return sets;
}

function* listSplits(absent: readonly Dimension[]): Iterable<readonly Dimension[]> {
  for (const [index, first] of absent.entries()) {
    yield [first];
    for (const second of absent.slice(index + 1)) yield [first, second];
  }
}

function sizeOf(dimension: Dimension, template: Template): number {
  if (dimension === "subject") return template.subjects.length;
  if (dimension === "kind") return template.kinds.length;
  if (dimension === "level") return template.levels.length;
  return template.fields.length;
}

/** Whether `part` says all that `whole` says, and besides only the dimensions of `split`. */
function isPartBy(part: Dimensions, whole: Dimensions, split: readonly Dimension[]): boolean {
  if (part.measure !== whole.measure || part.unit !== whole.unit) return false;
  if (part.period?.from !== whole.period?.from || part.period?.to !== whole.period?.to) return false;
  return DIMENSIONS.every((dimension) =>
    split.includes(dimension) ? part[dimension] !== undefined : part[dimension] === whole[dimension],
  );
}

/** Columns beside a "Tổng số" that may be its parts: those after it, those before it, the group right after it. */
function listNeighbours(total: TableColumn, columns: readonly TableColumn[]): (readonly TableColumn[])[] {
  const parent = total.path.slice(0, -1);
  const at = columns.indexOf(total);
  const inParent = (column: TableColumn | undefined): column is TableColumn =>
    column !== undefined &&
    isAdditive(column) &&
    parent.every((label, depth) => column.path[depth] === label);
  const after: TableColumn[] = [];
  for (let index = at + 1; inParent(columns[index]); index++) after.push(columns[index] as TableColumn);
  const before: TableColumn[] = [];
  for (let index = at - 1; inParent(columns[index]); index--) before.unshift(columns[index] as TableColumn);
  const leaves = (list: readonly TableColumn[]): TableColumn[] =>
    list.filter((column) => column.path.length <= total.path.length);
  const group = after.filter((column) => column.path[parent.length] === after[0]?.path[parent.length]);
  const candidates = [after, leaves(after), before, leaves(before), group].filter((set) => set.length >= 2);
  return candidates.filter(
    (set, index) => candidates.findIndex((other) => sameColumns(other, set)) === index,
  );
}

function sameColumns(a: readonly TableColumn[], b: readonly TableColumn[]): boolean {
  return a.length === b.length && a.every((column, index) => column === b[index]);
}

function holdsMostly(
  table: Table,
  rows: readonly TableRow[],
  total: TableColumn,
  parts: readonly TableColumn[],
): boolean {
  let holds = 0;
  let judged = 0;
  for (const { row } of rows) {
    const whole = contentAt(table, row, total.column);
    if (whole.kind !== "number" || whole.value === 0) continue;
    judged++;
    const sum = parts.reduce((value, part) => value + figureOf(contentAt(table, row, part.column)), 0);
    if (Math.abs(sum - whole.value) < 0.51 * 10 ** -whole.decimals) holds++;
  }
  return holds >= 2 && holds * 2 >= judged;
}

/** What a cell adds to a sum: a dash, a blank and a word add nothing. */
function figureOf(content: CellContent): number {
  return content.kind === "number" ? content.value : 0;
}

function dropRepeated(relations: readonly DeclaredRelation[]): readonly DeclaredRelation[] {
  const seen = new Set<string>();
  return relations.filter(({ total, parts, operation }) => {
    const key = `${operation}${total.row},${total.column}=${parts
      .map((part) => `${part.sign}${part.row},${part.column}`)
      .sort()
      .join(";")}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
