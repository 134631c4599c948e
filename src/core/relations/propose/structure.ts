import { hasWord } from "../../lexicon/table-words";
import type { Table, TableColumn } from "../../model/table";
import { listRowSums, type RowNode } from "../../tables/list-row-sums";
import { parseIndexFormula } from "../../tables/index-formula";
import { isTotal, type Figures } from "../figures";
import { FIGURE } from "../quantity";
import type { Pattern } from "../pattern";

/** Nats before any figure is looked at. */
const INDEXED = 8;
const TOTAL_ROW = 5;
const GROUP_ROW = 3.5;
const NUMBERED_ROW = 1.5;
const BREAKDOWN = 3.5;
const TOTAL_COLUMN = 4;
const HEADED = 1.5;

/** The sums of rows that the rows' own kinds, numbering and words declare. */
export function* proposeRowSums(table: Table, figures: Figures): Iterable<Pattern> {
  const offset = (row: number): number => row - figures.top;
  for (const { total, parts } of listRowSums(table.rows)) {
    const list = parts
      .flatMap((node) => expandEmpty(node, figures))
      .map(offset)
      .filter((part) => figures.rowKinds[part] !== "none" && figures.rowKinds[part] !== "year");
    if (list.length === 0) continue;
    const prior = total.kind === "total" ? TOTAL_ROW : total.kind === "group" ? GROUP_ROW : NUMBERED_ROW;
    yield { total: offset(total.row), parts: list, source: "rows", prior, tries: 0 };
  }
  yield* proposeBreakdowns(table, figures);
}

/** A group's line without a figure of its own stands for its members. */
function expandEmpty({ row, children }: RowNode, figures: Figures): readonly number[] {
  if (children.length === 0 || hasFigure(figures, row.row - figures.top)) return [row.row];
  return children.flatMap((child) => expandEmpty(child, figures));
}

function hasFigure(figures: Figures, row: number): boolean {
  for (let column = 0; column < figures.columns; column++)
    if (
      figures.states[row * figures.columns + column] === FIGURE &&
      figures.columnKinds[column] !== "ordinal" &&
      figures.columnKinds[column] !== "code"
    )
      return true;
  return false;
}

/** "Tổng số | Chia theo đối tượng | … | Chia theo lĩnh vực | …": each "Chia theo" is all of it once more. */
function* proposeBreakdowns(table: Table, figures: Figures): Iterable<Pattern> {
  let whole = -1;
  let parts: number[] | null = null;
  const flush = function* (): Iterable<Pattern> {
    if (whole >= 0 && parts && parts.length > 0)
      yield { total: whole, parts, source: "rows", prior: BREAKDOWN, tries: 0 };
  };
  for (const row of table.rows) {
    const at = row.row - figures.top;
    const words = figures.rowWords[at] ?? 0;
    if ((row.kind === "blank" || row.kind === "note") && !hasWord(words, "breakdown")) continue;
    const heads = hasWord(words, "breakdown") || hasWord(words, "detail");
    if (heads && !hasFigure(figures, at)) {
      yield* flush();
      parts = [];
      continue;
    }
    if (row.kind === "total" || row.kind === "group") {
      yield* flush();
      [whole, parts] = [at, null];
      continue;
    }
    if (parts) parts.push(at);
    else whole = at;
  }
  yield* flush();
}

/** The sums of columns that the header's tree, its words and its index row declare. */
export function* proposeColumnSums(table: Table, figures: Figures): Iterable<Pattern> {
  yield* proposeIndexed(table, figures);
  const additive = table.columns.filter(({ column }) => {
    const kind = figures.columnKinds[column - figures.left];
    return kind === "amount" || kind === "difference";
  });
  const offset = (column: TableColumn): number => column.column - figures.left;
  for (const [at, total] of additive.entries()) {
    const saysTotal = isTotal(figures.pathWords[offset(total)]);
    const sets = listNeighbours(additive, at);
    const tries = Math.log(Math.max(1, sets.length));
    for (const set of sets) {
      const prior = saysTotal ? TOTAL_COLUMN : HEADED;
      yield { total: offset(total), parts: set.map(offset), source: "header", prior, tries };
    }
  }
}

function* proposeIndexed(table: Table, figures: Figures): Iterable<Pattern> {
  const byIndex = new Map(
    table.columns.flatMap(({ index, column }) =>
      index === undefined ? [] : [[index, column - figures.left] as const],
    ),
  );
  for (const column of table.columns) {
    const formula = column.indexFormula === undefined ? null : parseIndexFormula(column.indexFormula);
    if (formula?.operation !== "sum") continue;
    const parts = formula.terms.flatMap(({ index }) => byIndex.get(index) ?? []);
    if (parts.length !== formula.terms.length) continue;
    const total = column.column - figures.left;
    const signs = formula.terms.map(({ sign }) => sign);
    yield { total, parts, signs, source: "index", prior: INDEXED, tries: 0 };
  }
}

/** Columns beside a total that the header lets be its parts: those of its own group, those of the group beside it. */
function listNeighbours(columns: readonly TableColumn[], at: number): readonly (readonly TableColumn[])[] {
  const total = columns[at];
  if (!total) return [];
  const parent = total.path.slice(0, -1);
  const inParent = (column: TableColumn | undefined): column is TableColumn =>
    column !== undefined && (parent.length === 0 || parent.every((label, at) => column.path[at] === label));
  const run = (step: 1 | -1): TableColumn[] => {
    const found: TableColumn[] = [];
    for (let next = at + step; inParent(columns[next]) && found.length < MOST; next += step)
      found.push(columns[next] as TableColumn);
    return step === 1 ? found : found.reverse();
  };
  const [after, before] = [run(1), run(-1)];
  const flat = (list: readonly TableColumn[]): TableColumn[] =>
    list.filter((column) => column.path.length <= total.path.length);
  const depth = parent.length;
  // Of a longer run the first so many are no group of their own.
  const whole = [after, before].filter((list) => list.length < MOST);
  const around =
    before.length > 0 && after.length > 0 && before.length + after.length <= MOST
      ? [[...before, ...after]]
      : [];
  const sets = [...whole, ...around, ...whole.map(flat), ...groupBy(after, depth), ...groupBy(before, depth)];
  if (sets.length === 0) return sets;
  const seen = new Set<string>();
  return sets.filter((set) => {
    const key = set.map(({ column }) => column).join(",");
    return set.length >= 2 && set.length <= MOST && !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** Columns under one label of the level given. */
function groupBy(columns: readonly TableColumn[], depth: number): readonly (readonly TableColumn[])[] {
  const groups: TableColumn[][] = [];
  for (let at = 1; at < columns.length; at++) {
    const [last, column] = [columns[at - 1], columns[at]];
    if (!last || !column || last.path.length <= depth + 1 || last.path[depth] !== column.path[depth])
      continue;
    const group = groups.at(-1);
    if (group?.at(-1) === last) group.push(column);
    else groups.push([last, column]);
  }
  return groups.slice(0, 8);
}

const MOST = 60;
