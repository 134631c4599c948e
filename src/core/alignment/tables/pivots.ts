import { findUnitColumn } from "../../lexicon/unit-column";
import type { CellContent } from "../../model/cell-content";
import { contentAt, type Table, type TableColumn, type TableRow } from "../../model/table";
import type { SourceCell } from "../alignment";
import { lowerCase } from "../text/lower-case";
import { isFunctionWord, readWords } from "../text/words";
import { readGrid, type GridTable } from "./grid-table";

/**
 * The tables that a list gives when its rows are counted and added up by what stands in a column of words: "8 HTX loại tốt", "các
 * trường trên địa bàn thành phố tiếp nhận 1.521 em". One for each column whose values come again. Linear in cells.
 */
export function readPivots(grid: GridTable): readonly GridTable[] {
  const entries = grid.rows.flatMap((line, row) =>
    line.total || (grid.rows[row + 1]?.depth ?? 0) > line.depth || isEmpty(grid, row) ? [] : [row],
  );
  if (entries.length < LEAST_ENTRIES || entries.length > MOST_ENTRIES) return [];
  const units = findUnitColumn(grid.table)?.column;
  const label = grid.table.columns.find(({ role }) => role === "label");
  if (!label) return [];
  return grid.table.columns
    .filter(
      ({ column, role }) =>
        (role === "text" || role === "label") && column !== units && column !== label.column,
    )
    .flatMap((column) => {
      const groups = groupBy(grid, entries, column);
      return groups ? [makePivot(grid, entries, column, label, groups)] : [];
    })
    .slice(0, MOST_PIVOTS);
}

const LEAST_ENTRIES = 5;
const MOST_ENTRIES = 5_000;
const MOST_PIVOTS = 3;

function isEmpty(grid: GridTable, row: number): boolean {
  return grid.columns.every((_, column) => Number.isNaN(grid.valueAt(row, column)));
}

type Groups = ReadonlyMap<string, readonly number[]>;

/** Entries by what stands in a column; `null` where nearly each has its own, or has none. */
function groupBy(grid: GridTable, entries: readonly number[], { column }: TableColumn): Groups | null {
  const groups = new Map<string, number[]>();
  let filled = 0;
  for (const row of entries) {
    const content = contentAt(grid.table, grid.rows[row]?.at ?? 0, column);
    if (content.kind !== "text" || content.text.length > LONGEST) continue;
    filled++;
    const group = groups.get(content.text.trim());
    if (group) group.push(row);
    else groups.set(content.text.trim(), [row]);
  }
  const comesAgain = groups.size > 1 && groups.size <= MOST_GROUPS && groups.size * 2 <= filled + 1;
  return comesAgain && filled >= entries.length * MOSTLY ? groups : null;
}

const LONGEST = 40;
const MOST_GROUPS = 20;
const MOSTLY = 0.8;

function makePivot(
  grid: GridTable,
  entries: readonly number[],
  by: TableColumn,
  label: TableColumn,
  groups: Groups,
): GridTable {
  const summed = [...grid.columns.keys()].filter((column) => addsUp(grid, entries, column));
  const names = [...groups.keys(), TOTAL];
  const membersOf = (row: number): readonly number[] => groups.get(names[row] ?? "") ?? entries;
  const table = makeTable(grid, by, countedName(grid, entries, label), summed, names, membersOf);
  const made = readGrid(table);
  if (!made) throw new Error("a table of counts holds figures");
  const columnOf = (column: number): number | null => summed[(made.columns[column]?.at ?? 0) - FIRST] ?? null;
  const wholes = grid.rows.flatMap(({ total }, row) => (total ? [row] : []));
  return {
    ...made,
    rowKind: "",
    words: new Set([...grid.words, ...made.words]),
    unitAt: (row, column) => unitOf(grid, entries, columnOf(column)) ?? made.unitAt(row, column),
    valueAt: (row, column) => {
      const scale = unitOf(grid, entries, columnOf(column))?.scale ?? 1;
      return rawAt(made.table, row, column, made) * scale;
    },
    isLent: () => false,
    unnamed: false,
    scopedScale: null,
    pivot: {
      home: grid.index,
      table: grid.table,
      sourceOf: (row, column) => {
        const [from, members] = [columnOf(column), membersOf(row)];
        if (from === null)
          return { relation: "count", cells: members.map((each) => textAt(grid, each, by.column)) };
        const whole = members === entries ? wholes.slice(0, 1) : [];
        const cited = whole.length > 0 ? whole : members;
        return { relation: "sum", cells: cited.map((each) => grid.cellAt(each, from)) };
      },
    },
  };
}

const TOTAL = "Tổng cộng";
/** The columns of the table made: what the rows are called, how many there are, and the sums. */
const FIRST = 2;

function rawAt(table: Table, row: number, column: number, { rows, columns }: GridTable): number {
  const content = contentAt(table, rows[row]?.at ?? 0, columns[column]?.at ?? 0);
  return content.kind === "number" ? content.value : NaN;
}

function unitOf(
  grid: GridTable,
  [first = 0]: readonly number[],
  column: number | null,
): ReturnType<GridTable["unitAt"]> | null {
  return column === null ? null : grid.unitAt(first, column);
}

function textAt(grid: GridTable, row: number, column: number): SourceCell {
  const at = grid.rows[row]?.at ?? 0;
  const content = contentAt(grid.table, at, column);
  return { row: at, column, value: NaN, text: content.kind === "text" ? content.text : "" };
}

/** Figures that may be added up: their total does, or where there is none nothing speaks against it. */
function addsUp(grid: GridTable, entries: readonly number[], column: number): boolean {
  if (
    grid.columns[column]?.change === true ||
    entries.some((row) => grid.unitAt(row, column).kind === "percent")
  )
    return false;
  const values = entries.map((row) => grid.valueAt(row, column)).filter((value) => !Number.isNaN(value));
  if (values.length === 0) return false;
  const total = grid.rows.findIndex((line) => line.total);
  if (total >= 0) {
    const sum = values.reduce((whole, value) => whole + value, 0);
    const whole = grid.valueAt(total, column);
    return Math.abs(whole - sum) <= CLOSE * Math.max(1, Math.abs(sum));
  }
  const path = grid.table.columns.find((each) => each.column === grid.columns[column]?.at)?.path ?? [];
  return !NO_SUM.test(lowerCase(path.join(" "))) && !values.every((value) => value >= 1900 && value <= 2100);
}

/** A total may hold a slip. */
const CLOSE = 0.05;
const NO_SUM = /(?<!\p{L})(?:bình quân|trung bình|bq|tb|điểm|xếp hạng|hạng|mỗi)(?!\p{L})|\//u;

/** "HTX" where most names begin so, else the header over the names. */
function countedName(grid: GridTable, entries: readonly number[], label: TableColumn): string {
  const firsts = new Map<string, number>();
  for (const row of entries) {
    const content = contentAt(grid.table, grid.rows[row]?.at ?? 0, label.column);
    const first = content.kind === "text" ? (content.text.split(" ")[0] ?? "") : "";
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  const [word = "", times = 0] = [...firsts].sort((one, other) => other[1] - one[1])[0] ?? [];
  if (times >= MOSTLY * entries.length) return word;
  const header = label.path.at(-1) ?? "";
  const [noun] = readWords(header).filter(({ token }) => !isFunctionWord(token) && token !== NAME);
  return noun ? header.slice(noun.from) : header;
}

const NAME = "tên";

function makeTable(
  grid: GridTable,
  by: TableColumn,
  counted: string,
  summed: readonly number[],
  names: readonly string[],
  membersOf: (row: number) => readonly number[],
): Table {
  const { table } = grid;
  const paths = new Map(table.columns.map(({ column, path }) => [column, path]));
  const head = (column: number, role: TableColumn["role"], path: readonly string[]): TableColumn => ({
    column,
    role,
    path,
    dimensions: {},
  });
  const number = (value: number): CellContent => ({
    kind: "number",
    value,
    decimals: 0,
    asText: false,
    percent: false,
  });
  const sumOf = (row: number, column: number): number =>
    membersOf(row).reduce((sum, each) => {
      const { value } = grid.cellAt(each, column);
      return sum + (Number.isNaN(value) ? 0 : value);
    }, 0);
  return {
    ...table,
    id: `${table.id} ${String(by.column)}`,
    kind: "generic",
    range: { top: 0, left: 0, bottom: names.length, right: FIRST + summed.length },
    header: { top: 0, bottom: 0 },
    columns: [
      head(0, "label", [by.path.at(-1) ?? ""]),
      head(1, "measure", [`Số ${counted}`]),
      ...summed.map((column, index) =>
        head(FIRST + index, "measure", paths.get(grid.columns[column]?.at ?? -1) ?? []),
      ),
    ],
    rows: names.map((name, index): TableRow => ({
      row: index + 1,
      kind: name === TOTAL ? "total" : "record",
      label: name,
      depth: 0,
      dimensions: {},
    })),
    cells: names.map((name, row) => [
      { kind: "text", text: name },
      number(membersOf(row).length),
      ...summed.map((column) => number(sumOf(row, column))),
    ]),
  };
}
