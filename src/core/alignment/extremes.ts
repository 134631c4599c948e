import type { Aligned } from "./aligned";
import type { NotExtreme } from "./alignment";
import type { Candidate, GridCell } from "./candidates/candidate";
import type { GridTable } from "./tables/grid-table";
import { isOtherMeasure, mayCountSame, mayShareUnit, statedAt, type StatedUnit } from "./tables/stated-units";
import type { Item } from "./text/passage";
import type { AlignedFigure } from "./text/read-figure";
import { readRoles } from "./tables/column-roles";
import { isTotalWord, readWords, toToken } from "./text/words";

/** "Cộng 6 tháng", "6 tháng 2024": no month beside the months. */
function isOverSeveral(grid: GridTable, column: number, own: number): boolean {
  const line = grid.columns[column];
  const path = grid.table.columns.find(({ column: at }) => at === line?.at)?.path ?? [];
  const words = readWords(path.at(-1) ?? "").map(({ token }) => token);
  if (line?.total === true || words.slice(0, 1).some(isTotalWord)) return true;
  const roles = readRoles(grid);
  return roles[column]?.when === "before" && roles[own]?.year === null;
}

/** Nothing of its kind in its row goes beyond it. */
function isRowExtreme({ grid, cells: [cell], value }: Candidate, direction: "most" | "least"): boolean {
  if (!cell) return false;
  const { kind } = grid.unitAt(cell.row, cell.column);
  const own = grid.columns[cell.column];
  const others = grid.columns.flatMap((line, column) => {
    const other = grid.valueAt(cell.row, column);
    const peer =
      column !== cell.column &&
      line.group === own?.group &&
      !line.change &&
      !isOverSeveral(grid, column, cell.column);
    return peer && grid.unitAt(cell.row, column).kind === kind && !Number.isNaN(other) ? [other] : [];
  });
  return (
    others.length > 1 && others.every((other) => (direction === "most" ? other <= value : other >= value))
  );
}

/** In another column of the table no other row goes beyond the row, and not all are alike. */
function isExtremeElsewhere({ grid, cells: [cell] }: Candidate, direction: "most" | "least"): boolean {
  const line = grid.rows[cell?.row ?? -1];
  if (!cell || !line) return false;
  const peers = grid.rows.flatMap(({ total, depth }, row) =>
    !total && depth === line.depth && row !== cell.row ? [row] : [],
  );
  return grid.columns.some((_, column) => {
    const own = grid.valueAt(cell.row, column);
    const others = peers.map((row) => grid.valueAt(row, column)).filter((value) => !Number.isNaN(value));
    if (column === cell.column || Number.isNaN(own) || others.length < 2) return false;
    return others.every((other) => (direction === "most" ? other < own : other > own));
  });
}

/** "Dẫn đầu là Gò Sim với 98,7%; thấp nhất là Đá Bạc": the superlative before is of this column, and holds. */
function isBorneOut({ grid, cells: [cell] }: Candidate, beside: readonly Aligned[]): boolean {
  return beside.some(({ figure, pick }) => {
    const [its] = pick?.cells ?? [];
    const { extreme } = figure.cues;
    if (
      extreme === null ||
      pick?.equal !== true ||
      pick.grid !== grid ||
      its?.column !== cell?.column ||
      !its
    )
      return false;
    const depth = grid.rows[its.row]?.depth;
    return grid.rows.every((line, row) => {
      const value = grid.valueAt(row, its.column);
      if (line.total || line.depth !== depth || Number.isNaN(value)) return true;
      return extreme === "most" ? value <= pick.value : value >= pick.value;
    });
  });
}

/**
 * "Kinh phí thấp nhất là …", "nhiều lượt khám nhất": the words around the superlative name the column. Where they name none,
 * "còn tổn thất trên 5%, trong đó cao nhất là …", those before it in its sentence do.
 */
function saysOfWhat(
  { passage: { items }, at, kind }: AlignedFigure,
  { grid, cells: [cell] }: Candidate,
): boolean {
  let most = at - 1;
  while (most >= 0 && items[most]?.kind !== "stop" && tokenAt(items, most) !== MOST) most--;
  if (tokenAt(items, most) !== MOST) return false;
  const said = new Set<string>();
  let from = most;
  for (; tokenAt(items, from) !== null && most - from < REACH; from--) said.add(tokenAt(items, from) ?? "");
  for (let index = most; tokenAt(items, index) !== null && !ENDS.has(tokenAt(items, index) ?? ""); index++)
    said.add(tokenAt(items, index) ?? "");
  const isSaidOf = (column: number): boolean =>
    grid.columns[column]?.labels.some(({ tokens }) => tokens.some((token) => said.has(token))) === true;
  if (!grid.columns.some((_, column) => isSaidOf(column))) {
    for (; from >= 0 && items[from]?.kind !== "stop" && items[from]?.kind !== "semicolon"; from--)
      said.add(tokenAt(items, from) ?? "");
  }
  return isSaidOf(cell?.column ?? -1) || (kind === "percent" && said.has(RATE));
}

const [MOST = "", RATE = "", ...ENDING] = ["nhất", "lệ", "là", "thuộc", "với", "ở", "tại"].map(toToken);
const ENDS: ReadonlySet<string> = new Set(ENDING);
const REACH = 8;

function tokenAt(items: readonly Item[], at: number): string | null {
  const item = items[at];
  return item?.kind === "word" ? item.token : null;
}

/** Rows that are counted in different units are not compared. */
function areAlike(grid: GridTable, row: number, cell: GridCell): boolean {
  const [one, other] = [statedAt(grid, row, cell.column), statedAt(grid, cell.row, cell.column)];
  const isOneKind = grid.unitAt(row, cell.column).kind === grid.unitAt(cell.row, cell.column).kind;
  return isOneKind && mayShareUnit(one, other) && !isOtherMeasure(one, other) && isOneCounter(one, other);
}

/** Rows of a table with a column of units may count different things. */
function isOneCounter(one: StatedUnit | null, other: StatedUnit | null): boolean {
  if (one?.kind !== "counter" || other?.kind !== "counter") return true;
  return mayCountSame(one.word, other.word);
}

/**
 * "Cao nhất là xã X với 95,2 %": where X has that value, but another row of its column has more. `null` where the order
 * holds, or where the text may speak of fewer rows than the table has.
 */
export function checkExtreme(
  said: AlignedFigure,
  pick: Candidate,
  beside: readonly Aligned[],
): NotExtreme | null {
  const { cues, figure } = said;
  const [cell] = pick.cells;
  const { grid } = pick;
  const line = grid.rows[cell?.row ?? -1];
  if (cues.extreme === null || pick.relation !== "equal" || !cell || !line || line.total) return null;
  const least = said.exactDigits >= LONG && pick.row >= 0.85 ? LEAST_OF_LONG : LEAST_COLUMN;
  if (pick.row < 0.7 || pick.column < least || figure.bound !== "exact") return null;
  const peers = grid.rows.flatMap((other, row) => {
    const value = grid.valueAt(row, cell.column);
    return other.total || other.depth !== line.depth || Number.isNaN(value) || !areAlike(grid, row, cell)
      ? []
      : [{ row, value, group: other.group }];
  });
  const family = peers.filter(({ group }) => group === line.group);
  const beyond = (list: typeof peers): (typeof peers)[number] | undefined =>
    list
      .filter(({ value }) => (cues.extreme === "most" ? value > pick.value : value < pick.value))
      .sort((a, b) => (cues.extreme === "most" ? b.value - a.value : a.value - b.value))[0];
  const first = beyond(peers);
  // It may be the highest of its own group only, or of its row: "cao nhất trong bốn năm".
  if (!first || !beyond(family) || isRowExtreme(pick, cues.extreme)) return null;
  // "Thấp nhất là tiền cho thuê đất, mới thu 1.118 triệu, tỷ lệ 43%": lowest by the other measure.
  if (
    !saysOfWhat(said, pick) &&
    !isBorneOut(pick, beside) &&
    (!pick.named || isExtremeElsewhere(pick, cues.extreme))
  )
    return null;
  return { direction: cues.extreme, extreme: grid.cellAt(first.row, cell.column) };
}

const LEAST_COLUMN = 0.5;
/** A number this long was taken from the column that it stands in. */
const LONG = 3;
const LEAST_OF_LONG = 0.4;
