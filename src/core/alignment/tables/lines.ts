import { readRowUnits } from "../../lexicon/unit-column";
import { contentAt, type Table, type TableColumn, type TableRow } from "../../model/table";
import { readDepths } from "./depths";
import { readShortNames } from "./short-names";
import { isFunctionWord, isTotalWord, readWords, toToken } from "../text/words";

/** A row or a column of figures, with the words that name it. */
export interface Line {
  /** Row or column of the sheet. */
  readonly at: number;
  readonly labels: readonly LineLabel[];
  /** It sums the others, and is meant where no other is named. */
  readonly total: boolean;
  /** The labels above the last one with words of its own: lines that share it are one group. */
  readonly group: string;
  /** A column of changes: "Tăng, giảm", "So với cùng kỳ". */
  readonly change: boolean;
  /** A column of what was achieved: the one meant where a plan stands beside it and none is named. */
  readonly result: boolean;
  /** For rows: how many groups they stand in. */
  readonly depth: number;
}

export interface LineLabel {
  readonly tokens: readonly string[];
  /** The label of the line itself, not of what it stands under. */
  readonly own: boolean;
  /** What the line alone is called by where a description follows: "Tuyến 12" of "Tuyến 12: Bến xe - Chợ Mới". */
  readonly short?: readonly string[];
}

/** The words of the line's own label. */
export function ownNameOf(line: Line | undefined): readonly string[] {
  return line?.labels.find(({ own }) => own)?.tokens ?? [];
}

/** The words that the line is called by: its short name, or all of its own label. */
export function calledBy(line: Line | undefined): readonly string[] {
  return line?.labels.find(({ own }) => own)?.short ?? ownNameOf(line);
}

export function readColumnLines(table: Table): readonly Line[] {
  const columns = table.columns.filter((column) => holdsFigures(table, column));
  const named = columns.map(({ path }) => path.map(readLabel));
  const seen = new Map<string, number>();
  for (const labels of named) seen.set(String(labels), (seen.get(String(labels)) ?? 0) + 1);
  return columns.map((column, index) => {
    const labels = named[index] ?? [];
    const own = labels.at(-1) ?? [];
    // "Tăng trong năm" beside "Giảm trong năm", "Đạt": here such words are all that tells columns apart.
    const isBare = own.length === 0 || (seen.get(String(labels)) ?? 0) > 1;
    return readColumn(
      column,
      isBare ? [...labels.slice(0, -1), readBareLabel(column.path.at(-1) ?? "")] : labels,
    );
  });
}

/** A measure, or a column taken for a label that nothing but figures stands in. */
function holdsFigures(table: Table, { column, role }: TableColumn): boolean {
  if (role === "measure" || role === "ordinal") return role === "measure";
  const first = table.columns.find((each) => each.role === "label")?.column;
  if (column === first) return false;
  const filled = table.rows
    .slice(0, SAMPLE)
    .map(({ row }) => contentAt(table, row, column).kind)
    .filter((kind) => kind !== "empty" && kind !== "dash");
  return filled.length > 0 && filled.every((kind) => kind === "number");
}

const SAMPLE = 60;

function readColumn({ column, path }: TableColumn, labels: readonly (readonly string[])[]): Line {
  const last = labels.reduce((found, tokens, index) => (tokens.length > 0 ? index : found), -1);
  const own = path.at(-1) ?? "";
  return {
    at: column,
    labels: labels.flatMap((tokens, index) => (tokens.length > 0 ? [{ tokens, own: index === last }] : [])),
    total: last < path.length - 1 && hasTotalWord(own),
    group: path.slice(0, -1).join("\u0000"),
    change: isChange(own),
    result: /(?:^|\P{L})(?:thực hiện|kết quả|đạt được)(?!\p{L})/iu.test(own),
    depth: 0,
  };
}

export function readRowLines(table: Table): readonly Line[] {
  const lines = listRowLines(table);
  // "Tổng số lượt khám" beside "Tổng số ngày điều trị", or beside "Cộng", is no line over all others.
  const labels = new Map(table.rows.map(({ row, label }) => [row, label]));
  const isNamed = ({ at }: Line): boolean => isNamedTotal(labels.get(at) ?? "");
  const totals = lines.filter(({ total }) => total);
  if (!totals.some(isNamed) || (totals.length < 2 && !countsInUnits(table))) return lines;
  return lines.map((line) => (line.total && isNamed(line) ? { ...line, total: false } : line));
}

/** The rows are counted in units of their own: none of them is over all others. */
function countsInUnits(table: Table): boolean {
  const unitOf = readRowUnits(table);
  return new Set(table.rows.flatMap(({ row }) => unitOf(row) ?? [])).size > 1;
}

function listRowLines(table: Table): readonly Line[] {
  const depths = readDepths(table);
  const shortOf = readShortNames(table.rows.map(({ label }) => label));
  const above: TableRow[] = [];
  const lines: Line[] = [];
  for (const each of table.rows) {
    const row = { ...each, depth: depths.get(each.row) ?? each.depth };
    if (row.kind === "blank" || row.kind === "repeated-header") continue;
    if (row.kind === "note" && !isFigureRow(table, row)) continue;
    while (above.length > 0 && (above.at(-1)?.depth ?? 0) >= row.depth) above.pop();
    if (row.kind !== "total") {
      lines.push(readRow(row, above, shortOf(row.label)));
      above.push(row);
    } else lines.push(readRow(row, [], null));
  }
  return lines;
}

/** A row taken for a note holds figures all the same: "Tỷ lệ … | % | 88 | 91,3". */
function isFigureRow(table: Table, { row, label }: TableRow): boolean {
  const isFigure = ({ column, role }: TableColumn): boolean =>
    role === "measure" && contentAt(table, row, column).kind === "number";
  return label !== "" && table.columns.some(isFigure);
}

function readRow(
  { row, label, kind, depth }: TableRow,
  above: readonly TableRow[],
  short: string | null,
): Line {
  const own = readRowLabel(label);
  const called = short === null ? [] : readRowLabel(short);
  const total = kind === "total" || (depth === 0 && own.length <= 2 && hasTotalWord(label));
  return {
    at: row,
    labels: [
      ...above.map((each) => ({ tokens: readRowLabel(each.label), own: false })),
      { tokens: own, own: true, ...(called.length > 0 ? { short: called } : {}) },
    ].filter(({ tokens }) => tokens.length > 0),
    total,
    group: above.map(({ row: at }) => at).join(" "),
    change: false,
    result: false,
    depth,
  };
}

function readLabel(label: string): readonly string[] {
  return readWords(label)
    .map(({ token }) => token)
    .filter((token) => !isFunctionWord(token));
}

/** A function word with a capital beside another is a part of a name: "Đại Đồng", "Đồng Tâm". */
function readRowLabel(label: string): readonly string[] {
  const words = readWords(label);
  const isCapital = (at: number): boolean => {
    const word = words[at];
    return word !== undefined && /^\p{Lu}\p{Ll}/u.test(label.slice(word.from, word.to));
  };
  return words.flatMap(({ token }, at) =>
    !isFunctionWord(token) || (isCapital(at) && (isCapital(at - 1) || isCapital(at + 1))) ? [token] : [],
  );
}

/** The words of a label that tell it apart where it has no name: "đạt", "giảm"; none of those for totals and units. */
function readBareLabel(label: string): readonly string[] {
  const words = readWords(label).map(({ token }) => token);
  // "Tăng, giảm" may be either.
  if (words.includes(UP) && words.includes(DOWN)) return readLabel(label);
  return words.filter((token) => !isFunctionWord(token) || TELLING.has(token));
}

const UP = toToken("tăng");
const DOWN = toToken("giảm");
const TELLING: ReadonlySet<string> = new Set(
  ["tăng", "giảm", "đạt", "chiếm", "còn", "trên", "dưới"].map(toToken),
);

/** One of the first two words is a word for a total; "nội tổng hợp" totals nothing. */
function hasTotalWord(label: string): boolean {
  const tokens = readWords(label).map(({ token }) => token);
  return tokens.slice(0, 2).some((token, index) => isTotalWord(token) && tokens[index + 1] !== TOGETHER);
}

const TOGETHER = toToken("hợp");

/** "Tổng thu", "Tổng số lượt khám": a total of something, not "Tổng cộng", "Tổng số" or "Toàn huyện". */
function isNamedTotal(label: string): boolean {
  const [first, ...rest] = readWords(label).map(({ token }) => token);
  return (
    first === TOTAL &&
    rest.some((token) => !isFunctionWord(token) && token.length > 1 && !/^[ivx]+$/u.test(token))
  );
}

const TOTAL = toToken("tổng");

function isChange(label: string): boolean {
  return /(?:^|\P{L})(?:tăng|giảm|chênh lệch)(?!\p{L})/iu.test(label);
}
