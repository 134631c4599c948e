import { MAX_COLUMNS, MAX_ROWS, formatColumn } from "../../core/model/address";

/** A formula cut into fixed text and references, so that it can be written for another cell. */
export type FormulaPiece = string | Reference;

/** One end of a reference; `row` or `column` is null for whole columns or rows. */
interface Reference {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

/** Cuts a formula (without `=`) at its references; those in strings, sheet names and table names are left alone. */
export function cutFormula(formula: string): readonly FormulaPiece[] {
  const tokens = formula.match(TOKEN) ?? [];
  return tokens.map((token, index) => {
    if (!/^[A-Za-z0-9$]+$/u.test(token)) return token;
    const next = tokens[index + 1];
    if (next === "(" || next === "!" || isSheetSpan(tokens, index)) return token;
    const cell = CELL.exec(token);
    if (cell) return readCellReference(cell) ?? token;
    // A whole column or row only counts as one end of `A:C` or `2:5`.
    const half = HALF.exec(token);
    const partner =
      next === ":" ? tokens[index + 2] : tokens[index - 1] === ":" ? tokens[index - 2] : undefined;
    const other = partner === undefined ? null : HALF.exec(partner);
    if (!half || !other || (half[2] === undefined) !== (other[2] === undefined)) return token;
    return readHalfReference(half) ?? token;
  });
}

/** The formula as it reads `rows` lower and `columns` further right than where it was written. */
export function shiftFormula(pieces: readonly FormulaPiece[], rows: number, columns: number): string {
  // Joined, not added up: what is added up keeps each of its steps in memory.
  return pieces
    .map((piece) => (typeof piece === "string" ? piece : shiftReference(piece, rows, columns)))
    .join("");
}

/** String, quoted sheet name, bracketed table or workbook name, error value, word, or any one character. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|#[A-Z/0-9]+[!?]?|[\p{L}\p{N}_.$\\?]+|./gsu;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/u;
const HALF = /^(\$?)(?:([A-Za-z]{1,3})|([1-9]\d{0,6}))$/u;

/** `T1:T3!A1` names sheets, not cells. */
function isSheetSpan(tokens: readonly string[], index: number): boolean {
  return tokens[index + 1] === ":" && tokens[index + 3] === "!";
}

function readCellReference([, dollar, letters = "", rowDollar, digits]: RegExpExecArray): Reference | null {
  const column = columnNumber(letters);
  const row = Number(digits) - 1;
  if (column >= MAX_COLUMNS || row >= MAX_ROWS) return null;
  return { row, column, fixedRow: rowDollar === "$", fixedColumn: dollar === "$" };
}

function readHalfReference([, dollar, letters, digits]: RegExpExecArray): Reference | null {
  const fixed = { fixedRow: dollar === "$", fixedColumn: dollar === "$" };
  if (letters === undefined) return { row: Number(digits) - 1, column: null, ...fixed };
  const column = columnNumber(letters);
  return column < MAX_COLUMNS ? { row: null, column, ...fixed } : null;
}

function shiftReference(reference: Reference, rows: number, columns: number): string {
  let text = "";
  if (reference.column !== null) {
    const column = reference.fixedColumn ? reference.column : reference.column + columns;
    if (column < 0 || column >= MAX_COLUMNS) return "#REF!";
    text += (reference.fixedColumn ? "$" : "") + formatColumn(column);
  }
  if (reference.row !== null) {
    const row = reference.fixedRow ? reference.row : reference.row + rows;
    if (row < 0 || row >= MAX_ROWS) return "#REF!";
    text += (reference.fixedRow ? "$" : "") + String(row + 1);
  }
  return text;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
