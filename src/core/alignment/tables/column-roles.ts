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
  // "6 tháng 2024" beside "Cộng 6 tháng" under a title of 2025.
  const titled = yearIn(grid.table.title);
  const years = titled === null || own.length === 0 ? own : [...own, titled];
  const last = Math.max(...years);
  const several = new Set(years).size > 1;
  const roles = grid.columns.map((line, column): ColumnRole => {
    const path = pathOf(grid, column);
    const year = yearIn(path);
    const compares = line.change || grid.unitAt(0, column).kind === "percent";
    const words = path.flatMap((label) => readWords(label).map(({ token }) => token));
    return {
      when: compares ? null : readWhen(lowerCase(path.join(" ")), several ? year : null, last),
      plan: !compares && PLAN.test(lowerCase(path.join(" "))),
      year,
      family: compares
        ? `${column}`
        : words.filter((word) => !isTimeWord(word) && !isTotalWord(word) && word !== DONE).join(" "),
      timeWords: words.filter(isTimeWord),
    };
  });
  made.set(grid.table, roles);
  return roles;
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

/** "Văn bằng được cấp" beside "Văn bằng cấp năm 2023". */
const DONE = toToken("được");

const TIME_WORDS: ReadonlySet<string> = new Set(
  "năm trước nay kỳ cùng đầu cuối đến hiện tháng ngày thực hiện th kế hoạch kh dự toán ước kết quả"
    .split(" ")
    .map(toToken),
);
