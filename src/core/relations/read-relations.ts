import { MAX_COLUMNS } from "../model/address";
import type { DeclaredSum } from "../model/correction";
import type { Table } from "../model/table";
import type { Template } from "../template/schema";
import { choosePatterns, compete, type Chosen } from "./choose";
import { confirmPatterns } from "./confirm";
import { chooseQuotients } from "./derived/choose-quotients";
import { dropCompeting, readDeclared } from "./declared-sums";
import { createQuotientWitness } from "./derived/quotient-witness";
import { readFigures, type Figures } from "./figures";
import { FIGURE, UNKNOWN } from "./quantity";
import { createInstanceBook, type Instance, type InstanceBook } from "./instances";
import { readLines } from "./lines";
import { locateCulprits, type Culprit } from "./locate";
import { proposeBalances } from "./propose/balances";
import { proposeFormulas, readFormulaSums } from "./propose/formulas";
import { proposePartitions } from "./propose/partitions";
import { proposeColumnSums, proposeRowSums } from "./propose/structure";
import { isExact, isScaled, weighTableExact } from "./rounding";
import { listFailures } from "./silence";
import type { WeighedPattern } from "./weigh";

/** What a table's figures have to do with one another, as far as evidence goes. */
export interface TableRelations {
  readonly figures: Figures;
  /** The patterns that are believed. */
  readonly patterns: readonly WeighedPattern[];
  /** Sums that a person declared and that fail in most lines: they are not believed. */
  readonly rejected: readonly WeighedPattern[];
  /** Where they do not hold. */
  readonly failing: readonly Instance[];
  readonly book: InstanceBook;
  /** How much its sums speak against whole numbers that are rounded, in nats; negative where they are. */
  readonly exactness: number;
  /** Its title or its headings say that it counts in thousands or more. */
  readonly scaled: boolean;
  readonly formulaParts: ReadonlyMap<number, readonly number[]>;
}

type Reading = Omit<TableRelations, "exactness" | "scaled">;

/** Reads the relations of a table's figures. `formulas` are its sheet's, by `cellKey`; `sums` are those that people declared. */
export function readRelations(
  table: Table,
  template: Template,
  formulas: ReadonlyMap<number, string>,
  hidden: ReadonlySet<number> = NONE,
  sums: readonly DeclaredSum[] = [],
): TableRelations {
  const figures = readFigures(table);
  muteSubtotals(figures, formulas, hidden);
  const formulaParts = readFormulaSums(formulas, figures);
  const readAs = (rounded: boolean): Reading =>
    readWith(table, template, figures, formulaParts, sums, rounded);
  const exact = readAs(false);
  const scaled = isScaled(figures);
  const exactness = weighTableExact(exact, scaled);
  const settled = exactness >= 0 && exact.patterns.length > 0;
  if (settled || !mayBeRounded(exact, scaled)) return { ...exact, exactness, scaled };
  const loose = readAs(true);
  return { ...mergeReadings(exact, loose), exactness, scaled };
}

/** In a table of rounded figures the sums that come out to the unit in all lines stay exact; the others may be off by a little. */
function mergeReadings(exact: Reading, loose: Reading): Reading {
  const proven = exact.patterns.filter((each) => isExact(each));
  const known = new Set(proven.flatMap(namePairs));
  const patterns = [
    ...proven,
    ...loose.patterns.filter((each) => !namePairs(each).some((pair) => known.has(pair))),
  ];
  const { figures, formulaParts } = exact;
  const book = createInstanceBook(patterns, figures.columns);
  const failing = listFailures(figures, patterns, book.of, (cell) => formulaParts.has(cell));
  return { figures, patterns, rejected: loose.rejected, failing, book, formulaParts };
}

/** A sum's total with each of its parts: two sums that share one are readings of the same. */
function namePairs({ lines, pattern: { total, parts } }: WeighedPattern): readonly string[] {
  const name = (position: number): string =>
    lines.scattered ? `cell ${lines.cellAt(0, position)}` : `${lines.direction} ${position}`;
  return parts.map((part) => `${name(total)} ${name(part)}`);
}

const NONE: ReadonlySet<number> = new Set();

/** What SUBTOTAL gives is no sum of all rows where it averages or counts, or passes over rows that are hidden. */
function muteSubtotals(
  figures: Figures,
  formulas: ReadonlyMap<number, string>,
  hidden: ReadonlySet<number>,
): void {
  for (const [key, formula] of formulas) {
    const code = /^(?:SUBTOTAL|AGGREGATE)\((\d{1,3})[,;]/iu.exec(formula)?.[1];
    if (code === undefined || ((code === "9" || code === "109") && hidden.size === 0)) continue;
    const row = Math.floor(key / MAX_COLUMNS) - figures.top;
    const column = (key % MAX_COLUMNS) - figures.left;
    if (row >= 0 && row < figures.rows && column >= 0 && column < figures.columns)
      figures.states[row * figures.columns + column] = UNKNOWN;
  }
}

/** Some sum is off by one, figures are all multiples of 5 or 10, or the table says that it counts in thousands. */
function mayBeRounded({ failing, patterns }: Reading, scaled: boolean): boolean {
  if (failing.some(({ near }) => near) || patterns.some(({ near }) => near > 0)) return true;
  if (patterns.length > 0 && patterns.every(({ failures }) => failures.length === 0)) return false;
  return scaled || patterns.length === 0;
}

function readWith(
  table: Table,
  template: Template,
  figures: Figures,
  formulaParts: ReadonlyMap<number, readonly number[]>,
  sums: readonly DeclaredSum[],
  rounded: boolean,
): Reading {
  const down = readLines(figures, "column", rounded);
  const across = readLines(figures, "row", rounded);
  const declared = readDeclared(sums, figures, { down, across, rounded });
  const isFormula = (cell: number): boolean => formulaParts.has(cell);
  const depths = readDepths(table, figures);
  const rows = addDeclared(
    declared.rows,
    choosePatterns(
      down,
      [...proposeFormulas(formulaParts, figures, "column"), ...proposeRowSums(table, figures)],
      depths,
      isFormula,
    ),
  );
  const columns = addDeclared(
    declared.columns,
    choosePatterns(
      across,
      [
        ...proposeFormulas(formulaParts, figures, "row"),
        ...proposePartitions(table, figures, template),
        ...proposeColumnSums(table, figures),
        ...proposeBalances(figures),
      ],
      [],
      isFormula,
    ),
  );
  const lone = [...listLone(rows), ...listLone(columns)];
  const patterns = [
    ...rows.declared,
    ...columns.declared,
    ...declared.cells,
    ...confirmPatterns(rows.believed, [...columns.declared, ...columns.believed], isFormula),
    ...confirmPatterns(columns.believed, [...rows.declared, ...rows.believed], isFormula),
    ...lone,
  ];
  const book = createInstanceBook(patterns, figures.columns);
  const failing = listFailures(figures, patterns, book.of, isFormula);
  return { figures, patterns, rejected: declared.rejected, failing, book, formulaParts };
}

interface WithDeclared extends Chosen {
  /** Sums that a person declared. */
  readonly declared: readonly WeighedPattern[];
}

/** What a person declared goes before all that was found. */
function addDeclared(declared: readonly WeighedPattern[], { believed, unproven }: Chosen): WithDeclared {
  return {
    declared,
    believed: dropCompeting(believed, declared),
    unproven: dropCompeting(unproven, declared),
  };
}

/** A declared sum with one instance, which fails: it is judged on its label and on what would mend it. */
function listLone({ declared, believed, unproven }: WithDeclared): readonly WeighedPattern[] {
  const explains = ({ pattern: known }: WeighedPattern, { pattern }: WeighedPattern): boolean => {
    if (known.total !== pattern.total) return false;
    // A word says that there is a sum, not which: one that holds is enough.
    if (pattern.source === "label" || (pattern.source === "header" && pattern.tries > 0)) return true;
    if (!known.parts.some((part) => pattern.parts.includes(part))) return false;
    // A formula holds by itself, whatever it leaves out.
    return known.source !== "formula" || !known.parts.every((part) => pattern.parts.includes(part));
  };
  const lone = unproven.filter(
    (each) =>
      each.pattern.prior + (each.lines.totals[each.pattern.total] === 1 ? 2 : 0) >= LONE &&
      each.failures.length === 1 &&
      each.supports === 0 &&
      ![...declared, ...believed].some((known) => explains(known, each)),
  );
  const kept = compete(lone);
  const isSecond = (each: WeighedPattern, at: number): boolean =>
    each.pattern.source === "label" &&
    kept.slice(0, at).some(({ pattern }) => pattern.total === each.pattern.total);
  return kept.filter((each, at) => !isSecond(each, at));
}

/** The prior from which on a sum's only instance is judged. */
const LONE = 3.5;

/** How deep each row stands, by its numbering and by the spaces in front of its name; what says nothing is left out. */
function readDepths(table: Table, figures: Figures): readonly (readonly number[])[] {
  return [
    readDepth(table, figures, ({ depth }) => depth),
    readDepth(table, figures, ({ indent }) => indent ?? 0),
  ].filter((depths) => depths.some((depth) => depth > 0));
}

function readDepth(
  table: Table,
  figures: Figures,
  depthOf: (row: Table["rows"][number]) => number,
): readonly number[] {
  const depths = new Array<number>(figures.rows).fill(0);
  for (const row of table.rows)
    if (row.row - figures.top >= 0 && row.row - figures.top < figures.rows)
      depths[row.row - figures.top] = depthOf(row);
  return depths;
}

/** The cells that are most likely wrong. `known`: values known from elsewhere, by index; shares that rest on them testify. */
export function findCulprits(
  table: Table,
  relations: TableRelations,
  known: ReadonlyMap<number, number>,
): readonly Culprit[] {
  const { figures, failing, book, formulaParts } = relations;
  const dependents = new Map<number, number[]>();
  for (const [cell, parts] of formulaParts) {
    for (const part of parts) {
      const list = dependents.get(part);
      if (list) list.push(cell);
      else dependents.set(part, [cell]);
    }
  }
  return locateCulprits(failing, book, {
    valueOf: (cell) => figures.values[cell] ?? 0,
    isFigure: (cell) => figures.states[cell] === FIGURE,
    known,
    testify: createQuotientWitness(figures, chooseQuotients(table, figures)),
    dependents,
    formulaParts,
  });
}
