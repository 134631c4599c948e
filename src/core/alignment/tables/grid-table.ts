import { COUNTED_WORDS } from "../../lexicon/counted-words";
import { readUnitNote } from "../../lexicon/unit-notes";
import { contentAt, type Table } from "../../model/table";
import type { SourceCell } from "../alignment";
import type { Pivot } from "./pivot";
import { readColumnLines, readRowLines, type Line } from "./lines";
import { findUnitColumn } from "../../lexicon/unit-column";
import { isCounting, readUnit, type Unit } from "./units";
import { lowerCase } from "../text/lower-case";
import { isFunctionWord, readWords } from "../text/words";

/** A table of figures as figures of a text are held against it. Rows and columns go by their place in the lists. */
export interface GridTable {
  readonly table: Table;
  readonly index: number;
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** The cell in the terms of a text (đồng in full, percentages as 12.5); `NaN` where there is no figure. */
  readonly valueAt: (row: number, column: number) => number;
  readonly unitAt: (row: number, column: number) => Unit;
  readonly cellAt: (row: number, column: number) => SourceCell;
  /** What a row is of, as the header of its labels says: "trường", "môn"; "" where none does. */
  readonly rowKind: string;
  /** The words of its title, its headers and its labels. */
  readonly words: ReadonlySet<string>;
  /** Nothing but whole numbers stands in the column. */
  readonly isWhole: (column: number) => boolean;
  /** Its unit is that of the whole table, which may be meant for the other columns only. */
  readonly isLent: (column: number) => boolean;
  /** No unit is named anywhere: the figures of the text show whether it holds money, and of what magnitude. */
  readonly unnamed: boolean;
  /** The magnitude of money that a note names for some columns, which others may hold, too. */
  readonly scopedScale: number | null;
  /** No label says what the column's figures are in. */
  readonly isOpen: (column: number) => boolean;
  /** Set where it was made of another table's rows. */
  readonly pivot?: Pivot;
}

/** Every table that holds figures, registers and repeated tables aside. */
export function readGrids(tables: readonly Table[]): readonly GridTable[] {
  return tables
    .filter((table) => table.kind !== "register" && table.repeats === undefined)
    .flatMap((table) => readGrid(table) ?? [])
    .map((grid, index) => ({ ...grid, index }));
}

/** One table of figures; `null` where it holds none. Its place in a list is not known yet. */
export function readGrid(table: Table): GridTable | null {
  const rows = readRowLines(table);
  const columns = readColumnLines(table).map((line) => markChange(table, line));
  if (rows.length === 0 || columns.length === 0) return null;
  const scoped = readScopedUnits(table, columns);
  // What is said of some columns is not said of the others.
  const tableUnit = scoped.every((unit) => unit === null) ? readTableUnit(table) : null;
  const ownUnits = columns.map((column, index) => readColumnUnit(table, column) ?? scoped[index] ?? null);
  const columnUnits = ownUnits.map((unit) => unit ?? tableUnit ?? COUNT);
  const rowUnits = readRowUnits(table, rows);
  // "Đạt (%)" holds percentages of whatever its rows count in.
  const unitAt = (row: number, column: number): Unit =>
    columnUnits[column]?.kind === "percent"
      ? columnUnits[column]
      : (rowUnits[row] ?? columnUnits[column] ?? COUNT);
  const values = new Float64Array(rows.length * columns.length).fill(NaN);
  rows.forEach((line, row) => {
    columns.forEach((column, at) => {
      const content = contentAt(table, line.at, column.at);
      if (content.kind !== "number") return;
      const { kind, scale } = unitAt(row, at);
      const fraction = kind === "percent" && content.percent && !content.asText;
      values[row * columns.length + at] = content.value * (fraction ? 100 : scale);
    });
  });
  return {
    table,
    index: 0,
    rows,
    columns,
    valueAt: (row, column) => values[row * columns.length + column] ?? NaN,
    unitAt,
    cellAt: (row, column) => {
      const [line, head] = [rows[row]?.at ?? 0, columns[column]?.at ?? 0];
      const content = contentAt(table, line, head);
      return { row: line, column: head, value: content.kind === "number" ? content.value : NaN };
    },
    rowKind: readRowKind(table),
    words: new Set(
      [...table.title, table.sheet, ...table.columns.flatMap(({ path }) => path)]
        .flatMap((text) => readWords(text).map(({ token }) => token))
        .concat(rows.flatMap(({ labels }) => labels.flatMap(({ tokens }) => tokens))),
    ),
    isWhole: rememberWhole(values, rows.length, columns.length),
    isLent: (column) => ownUnits[column] === null && tableUnit?.kind === "money",
    unnamed:
      tableUnit === null &&
      columnUnits.every((unit) => unit.kind !== "money") &&
      rowUnits.every((unit) => unit === null),
    scopedScale: scoped.find((unit) => unit?.kind === "money")?.scale ?? null,
    isOpen: (column) => ownUnits[column] === null,
  };
}

/** Tells of a column whether it holds whole numbers alone; each is looked at once. */
function rememberWhole(values: Float64Array, rows: number, columns: number): (column: number) => boolean {
  const known = new Map<number, boolean>();
  return (column) => {
    let whole = known.get(column);
    if (whole !== undefined) return whole;
    whole = true;
    for (let row = 0; row < rows && whole; row++) {
      const value = values[row * columns + column] ?? NaN;
      whole = Number.isNaN(value) || Number.isInteger(value);
    }
    known.set(column, whole);
    return whole;
  };
}

function readRowKind(table: Table): string {
  const header = table.columns.find(({ role }) => role === "label")?.path.at(-1) ?? "";
  return readWords(header).find(({ token }) => !isFunctionWord(token) && token !== NAME)?.token ?? "";
}

/** "Tên đơn vị": the name of what. */
const NAME = "tên";

/** A column that goes below zero holds changes, whatever its header says. */
function markChange(table: Table, line: Line): Line {
  const falls = table.rows.some(({ row }) => {
    const content = contentAt(table, row, line.at);
    return content.kind === "number" && content.value < 0;
  });
  return falls ? { ...line, change: true } : line;
}

const COUNT: Unit = { kind: "count", scale: 1 };

/** "ĐVT: kinh phí - triệu đồng": the unit of the columns alone whose headers say that they hold it. */
function readScopedUnits(table: Table, columns: readonly Line[]): readonly (Unit | null)[] {
  const found = new Map<number, Unit>();
  for (const line of table.title) {
    const note = readUnitNote(line);
    const unit = note && note.scope !== "" ? readUnit(note.unit) : null;
    if (!note || !unit) continue;
    const scope = readWords(note.scope).map(({ token }) => token);
    columns.forEach(({ labels }, index) => {
      const tokens = labels.flatMap((label) => label.tokens);
      if (scope.every((token) => tokens.includes(token))) found.set(index, unit);
    });
  }
  return columns.map((_, index) => found.get(index) ?? null);
}

/** "Đơn vị tính: triệu đồng" above the header, or "Triệu đồng" alone. */
function readTableUnit(table: Table): Unit | null {
  for (const line of table.title) {
    const words = lowerCase(line);
    const named = /(?:đơn vị tính|đvt|đơn vị)\s?:?\s?(.*)$/u.exec(words)?.[1];
    const bracket = /\(([^()]{1,24})\)\s*$/u.exec(words)?.[1];
    const unit = readUnit(named ?? (words.length < 24 ? words : (bracket ?? "")));
    if (unit) return unit;
  }
  return null;
}

/** The lowest label that names a unit decides, unless one below it counts. */
function readColumnUnit(table: Table, line: Line): Unit | null {
  const path = table.columns.find((each) => each.column === line.at)?.path ?? [];
  for (const label of [...path].reverse()) {
    const unit = readUnit(label);
    if (unit) return unit;
    if (isCounting(label) || isCountBracket(label)) return COUNT;
  }
  return isPercentFormat(table, line.at) ? PERCENT : null;
}

/** "Lao động thường xuyên (người)". */
function isCountBracket(label: string): boolean {
  const bracket = /\(([^()]{1,20})\)\s*$/u.exec(lowerCase(label))?.[1]?.trim() ?? "";
  return COUNTED.has(bracket);
}

const COUNTED: ReadonlySet<string> = new Set(COUNTED_WORDS);

const PERCENT: Unit = { kind: "percent", scale: 1 };

function isPercentFormat(table: Table, column: number): boolean {
  const sample = table.rows.slice(0, SAMPLE).map(({ row }) => contentAt(table, row, column));
  const numbers = sample.filter((content) => content.kind === "number");
  return numbers.length > 0 && numbers.every((content) => content.percent);
}

const SAMPLE = 40;

/** "Lượt khám bệnh", "Số ca đẻ" count, whatever the line above the table says of its money. */
function readCounted(label: string): Unit | null {
  return /^(?:tổng )?(?:lượt|số (?:lượt|ca|người|hộ|vụ|đơn))(?!\p{L})/u.test(lowerCase(label)) ? COUNT : null;
}

/** Units of rows: in a column of their own ("Đơn vị tính"), else in the label ("Tỷ lệ hộ nghèo (%)"). */
function readRowUnits(table: Table, rows: readonly Line[]): readonly (Unit | null)[] {
  const own = findUnitColumn(table);
  const labels = new Map(table.rows.map(({ row, label }) => [row, label]));
  return rows.map(({ at }) => {
    const content = own ? contentAt(table, at, own.column) : null;
    if (content?.kind === "text") return readUnit(content.text) ?? COUNT;
    const label = labels.get(at) ?? "";
    const bracket = /\(([^()]{1,20})\)\s*$/u.exec(label)?.[1];
    return bracket === undefined ? readCounted(label) : readUnit(bracket);
  });
}
