import { cellKey } from "../model/address";
import { valueAt, type CellValue, type SheetSnapshot } from "../model/workbook";
import type { SheetFinder } from "./evaluate-formula";
import { readReferences, type Reference } from "./read-references";

/** A formula that misses cells which a person would take for what it looks for. */
export interface MissedKeys {
  /** Its cell, by `cellKey`. */
  readonly key: number;
  readonly kind: "lookup" | "count" | "merged";
  readonly formula: string;
  /** What it would give. */
  readonly expected: number | null;
  readonly on: SheetSnapshot;
  /** The cells that it misses. */
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** How words are compared where Excel's own way finds nothing. */
export interface KeyComparison {
  readonly same: (a: string, b: string) => boolean;
  readonly tidy: (text: string) => string;
}

/** Cells that all formulas of one sheet may look at. */
const MOST = 2_000_000;

/** Look-ups that hide an error, and counts, that pass over cells for a space, a hidden character or a merge. */
export function findMissedKeys(
  sheet: SheetSnapshot,
  find: SheetFinder,
  compare: KeyComparison,
): readonly MissedKeys[] {
  const found: MissedKeys[] = [];
  let steps = 0;
  for (const [key, formula] of sheet.formulas) {
    const isLookup = /^IF(?:ERROR|NA)\(\s*VLOOKUP\(/iu.test(formula);
    if (!isLookup && !/^COUNTIFS?\(/iu.test(formula)) continue;
    const references = readReferences(formula);
    for (const each of references) steps += Math.min(each.bottom - each.top + 1, 100_000);
    if (steps > MOST) break;
    const missed = isLookup
      ? readLookup(formula, references, sheet, find, compare)
      : readCount(formula, references, sheet, find, compare);
    if (missed) found.push({ ...missed, key, formula });
  }
  return found;
}

type Missed = Omit<MissedKeys, "key" | "formula">;

function readLookup(
  formula: string,
  references: readonly Reference[],
  sheet: SheetSnapshot,
  find: SheetFinder,
  compare: KeyComparison,
): Missed | null {
  const [keyAt, area] = references;
  const column = /[,;]\s*(\d{1,3})\s*[,;]\s*(?:0|FALSE(?:\(\))?)\s*\)/iu.exec(formula)?.[1];
  if (!keyAt || !area || column === undefined || references.length !== 2) return null;
  const on = area.sheet === null ? sheet : find(area.sheet);
  const wanted = valueAt((keyAt.sheet === null ? sheet : find(keyAt.sheet)) ?? sheet, keyAt.top, keyAt.left);
  if (!on || typeof wanted !== "string" || wanted === "") return null;
  const rows: number[] = [];
  for (let row = area.top; row <= area.bottom && row < on.values.length; row++) {
    const value = valueAt(on, row, area.left);
    if (typeof value !== "string") continue;
    if (value.toLowerCase() === wanted.toLowerCase()) return null;
    if (compare.same(value, wanted)) rows.push(row);
  }
  const [only] = rows;
  if (only === undefined || rows.length > 1) return null;
  const result = valueAt(on, only, area.left + Number(column) - 1);
  return {
    kind: "lookup",
    expected: typeof result === "number" ? result : null,
    on,
    cells: [{ row: only, column: area.left }],
  };
}

interface Condition {
  readonly area: Reference;
  readonly wanted: CellValue;
}

function readCount(
  formula: string,
  references: readonly Reference[],
  sheet: SheetSnapshot,
  find: SheetFinder,
  compare: KeyComparison,
): Missed | null {
  const conditions = readConditions(formula, references, sheet, find);
  const [first] = conditions ?? [];
  const on = first && (first.area.sheet === null ? sheet : find(first.area.sheet));
  if (!conditions || !first || !on) return null;
  let [exact, tidy, filled] = [0, 0, 0];
  const dirty: { row: number; column: number }[] = [];
  const merged: { row: number; column: number }[] = [];
  const owners = listMerged(on);
  const size = first.area.bottom - first.area.top;
  for (let offset = 0; offset <= size && first.area.top + offset < on.values.length; offset++) {
    let [byWord, byTidy, byFilled] = [true, true, true];
    let odd: { row: number; column: number } | null = null;
    let owner: { row: number; column: number } | null = null;
    for (const { area, wanted } of conditions) {
      const [row, column] = [area.top + offset, area.left];
      const value = valueAt(on, row, column);
      const own = matches(value, wanted);
      byWord &&= own;
      const close =
        own ||
        (typeof value === "string" &&
          typeof wanted === "string" &&
          compare.tidy(value) === compare.tidy(wanted));
      if (close && !own) odd = { row, column };
      byTidy &&= close;
      const above = value === "" ? owners.get(cellKey(row, column)) : undefined;
      const whole = above ? matches(valueAt(on, above.row, above.column), wanted) : close;
      if (above && whole) owner = above;
      byFilled &&= whole;
    }
    if (byWord) exact++;
    if (byTidy) tidy++;
    if (byFilled) filled++;
    if (byTidy && odd) dirty.push(odd);
    if (byFilled && owner && merged.length < 20) merged.push(owner);
  }
  if (dirty.length > 0 && tidy > exact) return { kind: "count", expected: tidy, on, cells: dirty };
  if (merged.length > 0 && filled > exact) return { kind: "merged", expected: filled, on, cells: merged };
  return null;
}

/** Pairs of an area and what is looked for in it; null where some criterion is more than a word, a number or a cell. */
function readConditions(
  formula: string,
  references: readonly Reference[],
  sheet: SheetSnapshot,
  find: SheetFinder,
): readonly Condition[] | null {
  const open = formula.indexOf("(");
  const inner = formula.slice(open + 1);
  if (!inner.endsWith(")") || inner.slice(0, -1).includes("(")) return null;
  const conditions: Condition[] = [];
  let area: Reference | null = null;
  for (const { text, start } of splitArguments(inner.slice(0, -1), open + 1)) {
    const reference = references.find((each) => each.start === start);
    if (area === null) {
      if (!reference || reference.left !== reference.right) return null;
      area = reference;
      continue;
    }
    const literal = /^"([^"<>=*?~]*)"$/u.exec(text)?.[1];
    const own = reference && reference.end - reference.start === text.length ? reference : undefined;
    const source = own && (own.sheet === null ? sheet : find(own.sheet));
    const wanted =
      literal ??
      (source && own ? valueAt(source, own.top, own.left) : /^\d+$/u.test(text) ? Number(text) : undefined);
    if (wanted === undefined || wanted === "") return null;
    conditions.push({ area, wanted });
    area = null;
  }
  return area === null && conditions.length > 0 ? conditions : null;
}

function splitArguments(
  text: string,
  from: number,
): readonly { readonly text: string; readonly start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let [start, quote] = [0, ""];
  for (let at = 0; at <= text.length; at++) {
    const letter = text[at] ?? ",";
    if (quote !== "") quote = letter === quote ? "" : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === "," || letter === ";") {
      const part = text.slice(start, at);
      const lead = part.length - part.trimStart().length;
      parts.push({ text: part.trim(), start: from + start + lead });
      start = at + 1;
    }
  }
  return parts;
}

/** As COUNTIFS compares: without regard to case, a number and its text alike. */
function matches(value: CellValue, wanted: CellValue): boolean {
  return String(value).toLowerCase() === String(wanted).toLowerCase() && value !== "";
}

/** For each cell of a merged area but its first, the first. */
function listMerged(
  sheet: SheetSnapshot,
): ReadonlyMap<number, { readonly row: number; readonly column: number }> {
  const owners = new Map<number, { readonly row: number; readonly column: number }>();
  for (const { top, left, bottom, right } of sheet.merges) {
    if (right !== left || bottom - top > 5000 || owners.size > 200_000) continue;
    for (let row = top + 1; row <= bottom; row++) owners.set(cellKey(row, left), { row: top, column: left });
  }
  return owners;
}
