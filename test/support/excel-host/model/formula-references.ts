import {
  formatColumn,
  parseAddress,
  quoteSheetName,
  type CellRange,
} from "../../../../src/core/model/address";
import { readAddress, splitAddress } from "./address-text";

/** A reference as it stands in a formula: `'Biểu lạ'!$A$1:B2`, with where it begins. */
export interface FormulaReference {
  readonly start: number;
  readonly text: string;
  readonly sheet: string | null;
  readonly range: CellRange;
}

const TOKEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(.!])|[\p{L}_\\][\p{L}\p{N}_.]*/gu;

/** The references of a formula (without `=`), texts and names left out. */
export function listReferences(formula: string): FormulaReference[] {
  const found: FormulaReference[] = [];
  for (const match of formula.matchAll(TOKEN)) {
    const text = match[0];
    if (text.startsWith('"') || match[2] === undefined) continue;
    const { sheet, rest } = splitAddress(text);
    const range = readAddress(rest);
    if (range) found.push({ start: match.index, text, sheet, range });
  }
  return found;
}

/** Moves the references of a formula; `move` answers the new rectangle, or null for `#REF!`. */
export function moveReferences(
  formula: string,
  move: (reference: FormulaReference) => CellRange | null,
): string {
  let result = "";
  let done = 0;
  for (const reference of listReferences(formula)) {
    const moved = move(reference);
    const { sheet, rest } = splitAddress(reference.text);
    const prefix = sheet === null ? "" : `${quoteSheetName(sheet)}!`;
    result += formula.slice(done, reference.start) + (moved ? prefix + rewrite(rest, moved) : "#REF!");
    done = reference.start + reference.text.length;
  }
  return result + formula.slice(done);
}

/** Gives every reference to one sheet its new name. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  let result = "";
  let done = 0;
  for (const { start, text, sheet } of listReferences(formula)) {
    if (sheet === null || sheet.toLowerCase() !== from.toLowerCase()) continue;
    result += formula.slice(done, start) + `${quoteSheetName(to)}!${splitAddress(text).rest}`;
    done = start + text.length;
  }
  return result + formula.slice(done);
}

/** The address text with other numbers in it, its `$` kept. */
function rewrite(text: string, range: CellRange): string {
  const [from = "", to] = text.split(":");
  const first = rewritePart(from, range.top, range.left);
  return to === undefined ? first : `${first}:${rewritePart(to, range.bottom, range.right)}`;
}

function rewritePart(text: string, row: number, column: number): string {
  const [, dollarColumn = "", letters = "", dollarRow = "", digits = ""] =
    /^(\$?)([A-Za-z]*)(\$?)(\d*)$/u.exec(text) ?? [];
  const name = letters === "" ? "" : dollarColumn + formatColumn(column);
  const lead = letters === "" ? dollarColumn : "";
  return name + (digits === "" ? "" : `${lead}${dollarRow}${row + 1}`);
}

/** True for a text that a name may not have since it is a cell's address. */
export function looksLikeAddress(text: string): boolean {
  return parseAddress(text) !== null;
}
