import { formatAddress } from "../model/address";
import { copyFormula } from "../formulas/read-references";
import type { SumCell, UnitPart } from "./consolidation";
import { findRates, type Rate } from "./find-rates";
import type { TableLine, UnitCell, UnitTable } from "./unit-table";
import { tidy, workOver } from "./work-over";

export interface AddedUp {
  readonly sums: readonly (readonly SumCell[])[];
  /** Which columns hold figures, as most units have it. */
  readonly measures: readonly boolean[];
  /** Rates that nobody can work out from the sums, by label. */
  readonly ratesLeft: readonly string[];
  /** Totals that do not come out as the units' own totals do. */
  readonly differing: readonly Differing[];
}

export interface Differing {
  readonly row: number;
  readonly column: number;
  readonly worked: number;
  readonly told: number;
  /** Units whose own table does not come out there. */
  readonly units: readonly string[];
}

/** Adds the units' figures up cell by cell; what the form works out is worked out anew, and rates are never added. */
export function addUp(form: UnitTable, parts: readonly UnitPart[]): AddedUp {
  const measures = form.columns.map((column, at) => isMeasure(column, at, form, parts));
  const rates = findAllRates(form, parts, measures);
  const told = form.rows.map((_, row) =>
    form.columns.map((__, column) => (measures[column] === true ? addCell(parts, row, column) : null)),
  );
  const own = parts.map(workerOf);
  const formulas = form.rows.map((_, row) =>
    form.columns.map((__, column) => {
      if (measures[column] !== true) return null;
      return chooseFormula(form, own, row, column, rates);
    }),
  );
  const values = told.map((line, row) =>
    line.map((value, column) => (isRate(rates, row, column) ? null : value)),
  );
  const worked = workOut(formulas, values);
  const differing: Differing[] = [];
  const sums = form.rows.map((_, row) =>
    form.columns.map((__, column): SumCell => {
      if (measures[column] !== true) return { kind: "none" };
      const formula = formulas[row]?.[column] ?? null;
      const value = worked[row]?.[column] ?? null;
      const rated = isRate(rates, row, column);
      if (formula === null || value === null)
        return rated ? { kind: "none" } : { kind: "sum", value: told[row]?.[column] ?? null };
      const sum = told[row]?.[column] ?? null;
      if (!rated && sum !== null && !isNear(sum, value))
        differing.push({ row, column, worked: value, told: sum, units: blame(own, formula, row, column) });
      const format = form.cells[row]?.[column]?.format;
      const look = format === undefined ? {} : { format };
      return { kind: "formula", formula, value, ...look, ...(rated ? { isRate: true } : {}) };
    }),
  );
  return { sums, measures, ratesLeft: listRatesLeft(form, rates, formulas), differing };
}

function isMeasure(column: TableLine, at: number, form: UnitTable, parts: readonly UnitPart[]): boolean {
  if (column.role === "ordinal" || column.role === "label") return false;
  let [figures, words] = [0, 0];
  for (const { cells } of parts) {
    for (const line of cells) {
      const cell = line[at];
      if (cell && cell.value !== null) figures++;
      else if (cell?.text !== undefined) words++;
    }
  }
  return figures === 0 && words === 0 ? column.role === "measure" : figures > words;
}

function addCell(parts: readonly UnitPart[], row: number, column: number): number | null {
  let sum: number | null = null;
  for (const { cells } of parts) {
    const value = cells[row]?.[column]?.value ?? null;
    if (value !== null) sum = (sum ?? 0) + value;
  }
  return sum === null ? null : tidy(sum);
}

interface AllRates {
  readonly columns: ReadonlyMap<number, Rate | null>;
  readonly rows: ReadonlyMap<number, Rate | null>;
}

function findAllRates(form: UnitTable, parts: readonly UnitPart[], measures: readonly boolean[]): AllRates {
  const figures = form.columns.map((line, at) =>
    measures[at] === true ? line : { ...line, role: "text" as const },
  );
  const empty: UnitCell = { value: null };
  const columns = findRates({
    lines: figures,
    cellsOf: (column) =>
      parts.flatMap(({ cells }) => form.rows.map((_, row) => cells[row]?.[column] ?? empty)),
  });
  const whole = form.columns.flatMap((_, at) => (measures[at] === true && !columns.has(at) ? [at] : []));
  const rows = findRates({
    lines: form.rows,
    cellsOf: (row) => parts.flatMap(({ cells }) => whole.map((column) => cells[row]?.[column] ?? empty)),
  });
  return { columns, rows };
}

function isRate({ columns, rows }: AllRates, row: number, column: number): boolean {
  return columns.has(column) || rows.has(row);
}

/** The form's own formula where it holds for most units; for a rate else the one that the figures tell. */
function chooseFormula(
  form: UnitTable,
  own: readonly Worker[],
  row: number,
  column: number,
  rates: AllRates,
): string | null {
  const written = form.cells[row]?.[column]?.formula;
  if (written !== undefined) {
    const formula = toIndices(written, form);
    if (formula !== null && holds(own, formula, row, column)) return formula;
  }
  const across = rates.columns.get(column);
  if (across) return writeRate(across, (line) => formatAddress(row, line));
  const down = rates.rows.get(row);
  if (down) return writeRate(down, (line) => formatAddress(line, column));
  return null;
}

function writeRate({ over, under, factor, less }: Rate, at: (line: number) => string): string {
  const share = less === 1 ? `(${at(over)}-${at(under)})/${at(under)}` : `${at(over)}/${at(under)}`;
  return factor === 100 ? `${share}*100` : share;
}

/** The formula with the indices of the table's lines in place of the sheet's rows and columns; null where it meets others. */
function toIndices(formula: string, { rows, columns }: UnitTable): string | null {
  const rowOf = new Map(rows.map((line, index) => [line.at, index]));
  const columnOf = new Map(columns.map((line, index) => [line.at, index]));
  const first = rows[0]?.at ?? 0;
  const last = rows.at(-1)?.at ?? 0;
  let lost = false;
  const bare = formula.replace(/\$(?=[A-Z]{1,3}\$?\d|\d)/gu, "");
  const written = copyFormula(bare, 0, 0, (row, column) => {
    // A sum may begin or end at a blank line of the table.
    const index = rowOf.get(row) ?? nearest(rowOf, row, first, last);
    const across = columnOf.get(column);
    if (index === undefined || across === undefined) lost = true;
    return formatAddress(index ?? 0, across ?? 0);
  });
  return lost ? null : written;
}

function nearest(
  rowOf: ReadonlyMap<number, number>,
  row: number,
  first: number,
  last: number,
): number | undefined {
  for (let step = 1; row - step >= first || row + step <= last; step++) {
    const found = rowOf.get(row + step) ?? rowOf.get(row - step);
    if (found !== undefined) return found;
  }
  return undefined;
}

function holds(own: readonly Worker[], formula: string, row: number, column: number): boolean {
  let [held, failed] = [0, 0];
  for (const { shown, work } of own) {
    const told = shown(row, column);
    const value = told === null ? null : work(formula);
    if (told === null || value === null) continue;
    if (isNear(value, told, 0.06)) held++;
    else failed++;
  }
  return held >= failed;
}

function blame(own: readonly Worker[], formula: string, row: number, column: number): readonly string[] {
  return own.flatMap(({ unit, shown, work }) =>
    isNear(work(formula) ?? 0, shown(row, column) ?? 0) ? [] : [unit],
  );
}

/** One unit's figures, and what formulas come to over them. */
interface Worker {
  readonly unit: string;
  readonly shown: (row: number, column: number) => number | null;
  readonly work: (formula: string) => number | null;
}

function workerOf({ unit, cells }: UnitPart): Worker {
  const values = cells.map((line) => line.map((cell) => cell?.value ?? null));
  return { unit, shown: (row, column) => values[row]?.[column] ?? null, work: workOver(values) };
}

function isNear(a: number, b: number, slack = 1e-6): boolean {
  return Math.abs(a - b) <= Math.max(slack, Math.abs(a) * 1e-9);
}

/** The sums with all formulas worked out over them, those that rest on others after these. */
function workOut(
  formulas: readonly (readonly (string | null)[])[],
  told: readonly (readonly (number | null)[])[],
): readonly (readonly (number | null)[])[] {
  let values = told;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let changed = false;
    const work = workOver(values);
    const next = values.map((line, row) =>
      line.map((value, column) => {
        const formula = formulas[row]?.[column] ?? null;
        if (formula === null) return value;
        const result = work(formula);
        if (result !== value) changed = true;
        return result;
      }),
    );
    values = next;
    if (!changed) break;
  }
  return values;
}

const MOST_PASSES = 8;

function listRatesLeft(
  form: UnitTable,
  rates: AllRates,
  formulas: readonly (readonly (string | null)[])[],
): readonly string[] {
  const columns = [...rates.columns.keys()].filter((column) =>
    formulas.every((line) => (line[column] ?? null) === null),
  );
  const rows = [...rates.rows.keys()].filter((row) => formulas[row]?.every((each) => each === null));
  return [
    ...columns.map((at) => form.columns[at]?.label ?? ""),
    ...rows.map((at) => form.rows[at]?.label ?? ""),
  ];
}
