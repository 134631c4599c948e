import { formatAddress } from "../model/address";
import type { PlannedContent } from "../model/sheet-plan";
import type { EntryCounter } from "../register/count-entries";
import type { SummaryTable, Template } from "../template/schema";
import type { CountFormula, CountFormulaWriter } from "./count-formula";
import type { CountSheet } from "./count-sheet";
import { findParts } from "../summaries/find-parts";
import { MAX_FORMULA } from "./formula-limits";
import { LEADING_COLUMNS, type HeaderLayout, type HeaderLeaf } from "../summaries/lay-out-header";
import { specOf, type SummaryRow } from "../summaries/summary-rows";

/** What the figures of a summary sheet come from. */
export interface FigureSources {
  readonly template: Template;
  readonly counter: EntryCounter;
  /** `null` for a sheet of plain numbers. */
  readonly writeFormula: CountFormulaWriter | null;
  /** Where counts go whose terms, one a register sheet, are too long for one cell. */
  readonly countSheet: CountSheet;
}

export interface SummaryFigures {
  readonly cells: readonly FigureCell[];
  /** The value of each figure: `values[row][column - LEADING_COLUMNS]`, `null` where the register cannot say. */
  readonly values: readonly (readonly (number | null)[])[];
  /** Cells that are plain numbers because no formula gives our count. */
  readonly plain: readonly PlainCell[];
}

interface FigureCell {
  readonly row: number;
  readonly column: number;
  readonly content: PlannedContent;
}

export interface PlainCell {
  readonly address: string;
  readonly reason: "other-workbook" | "not-reproducible";
}

/** Where the rows of a table stand on its sheet: the first one, and the total's where there is one. */
export interface RowPlaces {
  readonly top: number;
  readonly total: number | null;
}

/**
 * The figures of a summary table. A column that is the total of others is their SUM, so that the table adds up in itself
 * and a reader can trace it; every other figure is a count on the register; the total row sums its column.
 */
export function fillFigures(
  table: SummaryTable,
  header: HeaderLayout,
  rows: readonly SummaryRow[],
  at: RowPlaces,
  sources: FigureSources,
): SummaryFigures {
  const { template, counter, countSheet } = sources;
  const partsOf = new Map(header.leaves.map((leaf) => [leaf, findParts(leaf.spec, header.leaves, template)]));
  const values = rows.map((row) => {
    const known = new Map<HeaderLeaf, number | null>();
    return header.leaves.map((leaf) => evaluateLeaf(leaf, row, partsOf, known, counter, template));
  });
  const counts = writeCounts(header, rows, values, partsOf, sources);
  const needsHelper = [...counts.values()].some((count) => joinTerms(count).length > MAX_FORMULA);
  const cells: FigureCell[] = [];
  const plain: PlainCell[] = [];
  for (const [index, row] of rows.entries()) {
    for (const [order, leaf] of header.leaves.entries()) {
      const value = values[index]?.[order] ?? null;
      if (value === null) continue;
      const place = { row: at.top + index, column: leaf.column };
      const address = formatAddress(place.row, place.column);
      const parts = partsOf.get(leaf) ?? [];
      const count = counts.get(keyOf(index, order));
      if (parts.length > 0 && sources.writeFormula) {
        const formula = `SUM(${listCells(parts, place.row)})`;
        cells.push({ ...place, content: { kind: "formula", formula, value } });
      } else if (!count || (count.kind === "terms" && count.terms.length === 0)) {
        cells.push({ ...place, content: { kind: "number", value } });
      } else if (count.kind === "none") {
        cells.push({ ...place, content: { kind: "number", value } });
        plain.push({ address, reason: count.reason });
      } else {
        const spec = specOf(leaf, row, template);
        const formula =
          needsHelper && count.terms.length > 1
            ? countSheet.add(`${table.sheetName}!${address}`, spec, count.terms)
            : joinTerms(count);
        cells.push({ ...place, content: { kind: "formula", formula, value } });
      }
    }
  }
  if (at.total !== null && rows.length > 0)
    cells.push(...fillTotalRow(header, values, at.top, at.total, sources.writeFormula !== null));
  return { cells, values, plain };
}

function evaluateLeaf(
  leaf: HeaderLeaf,
  row: SummaryRow,
  partsOf: ReadonlyMap<HeaderLeaf, readonly HeaderLeaf[]>,
  known: Map<HeaderLeaf, number | null>,
  counter: EntryCounter,
  template: Template,
): number | null {
  const earlier = known.get(leaf);
  if (earlier !== undefined) return earlier;
  const parts = partsOf.get(leaf) ?? [];
  if (row.blank || leaf.blank) return null;
  const value =
    parts.length === 0
      ? counter.count(specOf(leaf, row, template))
      : addUp(parts.map((part) => evaluateLeaf(part, row, partsOf, known, counter, template)));
  known.set(leaf, value);
  return value;
}

function writeCounts(
  header: HeaderLayout,
  rows: readonly SummaryRow[],
  values: readonly (readonly (number | null)[])[],
  partsOf: ReadonlyMap<HeaderLeaf, readonly HeaderLeaf[]>,
  { template, writeFormula }: FigureSources,
): ReadonlyMap<string, CountFormula> {
  const counts = new Map<string, CountFormula>();
  if (!writeFormula) return counts;
  for (const [index, row] of rows.entries()) {
    for (const [at, leaf] of header.leaves.entries()) {
      const isCount = (partsOf.get(leaf) ?? []).length === 0 && (values[index]?.[at] ?? null) !== null;
      if (isCount) counts.set(keyOf(index, at), writeFormula(specOf(leaf, row, template)));
    }
  }
  return counts;
}

function fillTotalRow(
  header: HeaderLayout,
  values: readonly (readonly (number | null)[])[],
  top: number,
  row: number,
  live: boolean,
): readonly FigureCell[] {
  return header.leaves.flatMap(({ column }): FigureCell[] => {
    const value = addUp(values.map((line) => line[column - LEADING_COLUMNS] ?? null));
    if (value === null) return [];
    const formula = `SUM(${formatAddress(top, column)}:${formatAddress(top + values.length - 1, column)})`;
    return [{ row, column, content: live ? { kind: "formula", formula, value } : { kind: "number", value } }];
  });
}

/** The sum of what is known; `null` when nothing is. */
function addUp(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

/** `D9:E9` for neighbours, else `F9,H9,J9`. */
function listCells(parts: readonly HeaderLeaf[], row: number): string {
  const columns = parts.map((part) => part.column);
  const first = Math.min(...columns);
  const last = Math.max(...columns);
  return last - first + 1 === columns.length
    ? `${formatAddress(row, first)}:${formatAddress(row, last)}`
    : columns.map((column) => formatAddress(row, column)).join(",");
}

function joinTerms(count: CountFormula): string {
  return count.kind === "terms" ? count.terms.map((term) => term.formula).join("+") : "";
}

function keyOf(row: number, leaf: number): string {
  return `${row}:${leaf}`;
}
