import { foldToneStyle } from "../base/fold-text";
import { readNumber } from "../base/number-text";
import { hasMarks, hasWord, readTableWords, type TableWords } from "../lexicon/table-words";
import type { CellContent } from "../model/cell-content";
import type { Table } from "../model/table";
import { readColumnKinds, readRowKinds } from "./kinds";
import { BLANK, FIGURE, UNKNOWN, type QuantityKind } from "./quantity";

/** The body of a table as figures: row by row, `index = row * columns + column`, counted from the body's corner. */
export interface Figures {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
  readonly states: Uint8Array;
  /** Digits after the decimal mark, 6 at most. */
  readonly decimals: Uint8Array;
  /** Cells whose figure is text, which a SUM passes over. */
  readonly asText: Uint8Array;
  /** Cells with dots: their figure is not given. */
  readonly withheld: Uint8Array;
  readonly rowLabels: readonly string[];
  /** Each row's label as it is compared, and what it says. */
  readonly rowNames: readonly string[];
  readonly rowWords: readonly TableWords[];
  /** Each column's last label, and all of them. */
  readonly columnLabels: readonly string[];
  readonly paths: readonly (readonly string[])[];
  /** Each column's last label as it is compared; what it says, and what all of them say. */
  readonly columnNames: readonly string[];
  readonly columnWords: readonly TableWords[];
  readonly pathWords: readonly TableWords[];
  readonly rowKinds: readonly QuantityKind[];
  readonly columnKinds: readonly QuantityKind[];
  /** Its labels are written with their marks. */
  readonly marked: boolean;
  readonly title: readonly string[];
  /** Words above the first figure of the body, in its columns: units, as a header gives them ("$000"). */
  readonly unitTexts: readonly string[];
}

/** Reads a table's body as figures. */
export function readFigures(table: Table): Figures {
  const top = table.header.bottom + 1;
  const { left, right } = table.range;
  const columns = right - left + 1;
  const rows = table.cells.length;
  const values = new Float64Array(rows * columns);
  const states = new Uint8Array(rows * columns);
  const decimals = new Uint8Array(rows * columns);
  const asText = new Uint8Array(rows * columns);
  const withheld = new Uint8Array(rows * columns);
  const units = readUnits(table.cells);
  for (let row = 0; row < rows; row++) {
    const line = table.cells[row] ?? [];
    for (let column = 0; column < line.length; column++) {
      const at = row * columns + column;
      const content = withoutUnit(line[column] ?? EMPTY, units.get(column));
      states[at] = stateOf(content);
      if (content.kind === "dash" && content.dots) withheld[at] = 1;
      if (content.kind !== "number") continue;
      values[at] = content.value;
      decimals[at] = Math.min(content.decimals, 6);
      if (content.asText) asText[at] = 1;
    }
  }
  const byColumn = new Map(table.columns.map((column) => [column.column, column]));
  const paths = Array.from({ length: columns }, (_, offset) => byColumn.get(left + offset)?.path ?? []);
  const rowLabels: string[] = new Array<string>(rows).fill("");
  for (const row of table.rows)
    if (row.row >= top && row.row - top < rows) rowLabels[row.row - top] = row.label;
  const marked = rowLabels.some(hasMarks) || paths.some((path) => path.some(hasMarks));
  const rowNames = rowLabels.map(foldToneStyle);
  const columnLabels = paths.map((path) => path.at(-1) ?? "");
  const columnNames = columnLabels.map(foldToneStyle);
  const wordsOf = (name: string): TableWords => readTableWords(name, marked);
  const columnWords = columnNames.map(wordsOf);
  const grid = {
    top,
    left,
    rows,
    columns,
    values,
    states,
    decimals,
    asText,
    withheld,
    rowLabels,
    rowNames,
    rowWords: rowNames.map(wordsOf),
    columnLabels,
    paths,
    columnNames,
    columnWords,
    pathWords: paths.map((path, column) =>
      path.slice(0, -1).reduce((all, label) => all | wordsOf(foldToneStyle(label)), columnWords[column] ?? 0),
    ),
    marked,
    title: table.title,
    unitTexts: readUnitTexts(table.cells),
  };
  return {
    ...grid,
    columnKinds: readColumnKinds(table, grid),
    rowKinds: readRowKinds(table, grid),
  };
}

function readUnitTexts(cells: Table["cells"]): readonly string[] {
  const first = cells.findIndex((line) => line.some(({ kind }) => kind === "number"));
  return cells
    .slice(0, Math.min(Math.max(first, 0), MOST_UNIT_ROWS))
    .flatMap((line) => line.slice(1).flatMap((content) => (content.kind === "text" ? [content.text] : [])));
}

const MOST_UNIT_ROWS = 4;

const EMPTY: CellContent = { kind: "empty" };

/** The unit that most figures of a column are written with ("12 hộ"), by column. */
function readUnits(cells: Table["cells"]): ReadonlyMap<number, string> {
  const counts = new Map<number, Map<string, number>>();
  for (const line of cells.slice(0, 400)) {
    for (const [column, content] of line.entries()) {
      const unit = content.kind === "text" ? WITH_UNIT.exec(content.text)?.[2] : undefined;
      if (unit === undefined) continue;
      const known = counts.get(column) ?? new Map<string, number>();
      known.set(unit, (known.get(unit) ?? 0) + 1);
      counts.set(column, known);
    }
  }
  const units = new Map<number, string>();
  for (const [column, words] of counts)
    for (const [unit, count] of words) if (count >= 3) units.set(column, unit);
  return units;
}

function withoutUnit(content: CellContent, unit: string | undefined): CellContent {
  if (unit === undefined || content.kind !== "text") return content;
  const [, digits = "", word] = WITH_UNIT.exec(content.text) ?? [];
  const read = word === unit ? readNumber(digits) : null;
  return read ? { kind: "number", ...read, asText: true } : content;
}

const WITH_UNIT = /^(\d[\d.,]{0,20}) (\p{L}{1,8}(?: \p{L}{1,8})?)$/u;

function stateOf(content: CellContent): number {
  if (content.kind === "number") return FIGURE;
  return content.kind === "empty" || content.kind === "dash" ? BLANK : UNKNOWN;
}

/** Whether the words of a label say that its line sums others. */
export function isTotal(words: TableWords | undefined): boolean {
  return words !== undefined && hasWord(words, "total");
}
