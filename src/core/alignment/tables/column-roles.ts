import { lowerCase } from "../text/lower-case";
import type { GridTable } from "./grid-table";
import { isTotalWord, readWords, toToken } from "../text/words";

/** What the header of a column says of when and whether, beside what the column is of. */
export interface ColumnRole {
  /** Its figures are of the time reported on, or of one before it. `null` where no time is said, or where it compares. */
  readonly when: "now" | "before" | null;
  readonly plan: boolean;
  readonly year: number | null;
  /** What else the header says: columns of one family give one thing for several times, or planned and done. */
  readonly family: string;
  /** The words of the header that say when, in order. */
  readonly timeWords: readonly string[];
}

/** Of a time before, or of the plan. */
export function isOther(role: ColumnRole | undefined): boolean {
  return role?.when === "before" || role?.plan === true;
}

/** The roles of a table's columns, by their places; read once. */
export function readRoles(grid: GridTable): readonly ColumnRole[] {
  const known = made.get(grid.table);
  if (known) return known;
  const own = grid.columns.flatMap((_, column) => yearIn(pathOf(grid, column)) ?? []);
  // "6 tháng 2024" beside "Cộng 6 tháng" under a title of 2025; "(Kèm theo Báo cáo … ngày 10/01/2026)" is no title.
  const titled = yearIn(grid.table.title.filter((line) => !/^\s*\(/u.test(line)));
  const years = titled === null || own.length === 0 ? own : [...own, titled];
  const last = Math.max(...years);
  const several = new Set(years).size > 1;
  const roles = grid.columns.map((line, column): ColumnRole => {
    const path = pathOf(grid, column);
    const year = yearIn(path);
    const compares = line.change || isPercentage(grid, column);
    const words = path.flatMap((label) => readWords(label).map(({ token }) => token));
    return {
      when: compares ? null : readWhen(lowerCase(path.join(" ")), several ? year : null, last),
      plan: !compares && PLAN.test(lowerCase(path.join(" "))),
      year,
      family: compares
        ? `${column}`
        : words.filter((word) => !isTimeWord(word) && !isTotalWord(word) && !BESIDE.has(word)).join(" "),
      timeWords: words.filter(isTimeWord),
    };
  });
  const told = joinTotal(grid, tellBefore(roles));
  made.set(grid.table, told);
  return told;
}

/** Every figure of the column is a percentage; where the rows have units of their own, only some are. */
export function isPercentage(grid: GridTable, column: number): boolean {
  return grid.rows.every((_, row) => grid.unitAt(row, column).kind === "percent");
}

/** "Cộng 9 tháng" beside "9 tháng 2024": what has a year is of the time before where its like has none. */
function tellBefore(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const isNow = (role: ColumnRole): boolean => role.year === null && role.when === null && !role.plan;
  const open = new Set(roles.filter(isNow).map(({ family }) => family));
  return roles.map((role) =>
    role.year !== null && role.when === null && open.has(role.family) ? { ...role, when: "before" } : role,
  );
}

/** "Toàn tỉnh" beside "Cùng kỳ 2024": a column of nothing but another time gives that of the one total. */
function joinTotal(grid: GridTable, roles: readonly ColumnRole[]): readonly ColumnRole[] {
  const bare = roles.filter(({ family }) => family === "");
  if (bare.length === 0 || !bare.every(isOther)) return roles;
  const totals = roles.flatMap((_, column) => (isTotal(grid, column) ? [column] : []));
  return totals.length === 1
    ? roles.map((role, column) => (column === totals[0] ? { ...role, family: "" } : role))
    : roles;
}

function isTotal(grid: GridTable, column: number): boolean {
  const [first] = readWords(pathOf(grid, column).at(-1) ?? "");
  return grid.columns[column]?.total === true || (first !== undefined && isTotalWord(first.token));
}

const made = new WeakMap<GridTable["table"], readonly ColumnRole[]>();

function pathOf(grid: GridTable, column: number): readonly string[] {
  const at = grid.columns[column]?.at;
  return grid.table.columns.find((each) => each.column === at)?.path ?? [];
}

function readWhen(header: string, year: number | null, last: number): ColumnRole["when"] {
  if (BEFORE.test(header)) return "before";
  if (year !== null) return year < last ? "before" : "now";
  return NOW.test(header) ? "now" : null;
}

const BEFORE = /(?<!\p{L})(?:trước|cùng kỳ|(?<!tháng )đầu năm|đầu kỳ)(?!\p{L})/u;
const NOW = /(?<!\p{L})(?:năm nay|cuối năm|cuối kỳ|hiện nay|kỳ này)(?!\p{L})/u;
const PLAN = /(?<!\p{L})(?:kế hoạch|kh|dự toán|chỉ tiêu (?:giao|năm|kế hoạch)|được giao|tỉnh giao)(?!\p{L})/u;

/** The last year that a header names: "Đến 31/12/2024", "TH năm 2025". */
function yearIn(path: readonly string[]): number | null {
  const found = Array.from(path.join(" ").matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu), ([year]) => Number(year));
  return found.at(-1) ?? null;
}

function isTimeWord(token: string): boolean {
  return TIME_WORDS.has(token) || /^\d{1,4}$/u.test(token);
}

/** "Văn bằng được cấp" beside "Văn bằng cấp năm 2023", "Việc công chứng (tổng số)" beside "Việc công chứng 6 tháng 2024". */
const BESIDE: ReadonlySet<string> = new Set(["được", "số"].map(toToken));

const TIME_WORDS: ReadonlySet<string> = new Set(
  "năm trước nay kỳ cùng đầu cuối đến hiện tháng ngày thực hiện th kế hoạch kh dự toán ước kết quả"
    .split(" ")
    .map(toToken),
);
