import { MAX_COLUMNS } from "../model/address";
import type { DeclaredSum } from "../model/correction";
import type { Table } from "../model/table";
import type { Template } from "../template/schema";
import { chooseQuotients } from "./derived/choose-quotients";
import { createQuotientWitness } from "./derived/quotient-witness";
import { readFigures, type Figures } from "./figures";
import { FIGURE, UNKNOWN } from "./quantity";
import { createInstanceBook } from "./instances";
import { locateCulprits, type Culprit } from "./locate";
import { readFormulaSums } from "./propose/formulas";
import { readStructure, readWith, type Reading } from "./reading";
import { isExact, isScaled, weighTableExact } from "./rounding";
import { listFailures } from "./silence";
import type { WeighedPattern } from "./weigh";

/** What a table's figures have to do with one another, as far as evidence goes. */
export interface TableRelations extends Reading {
  /** How much its sums speak against whole numbers that are rounded, in nats; negative where they are. */
  readonly exactness: number;
  /** Its title or its headings say that it counts in thousands or more. */
  readonly scaled: boolean;
}

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
  const structure = readStructure(table, template, figures, formulaParts, sums);
  const exact = readWith(structure, false);
  const scaled = isScaled(figures);
  const exactness = weighTableExact(exact, scaled);
  const settled = exactness >= 0 && exact.patterns.length > 0;
  if (settled || !mayBeRounded(exact, scaled)) return { ...exact, exactness, scaled };
  const loose = readWith(structure, true);
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
  const { rejected } = loose;
  const unexplained = loose.unexplained.filter(
    ({ lines, pattern }) =>
      !proven.some(
        (each) => each.lines.direction === lines.direction && each.pattern.total === pattern.total,
      ),
  );
  return { figures, patterns, rejected, unexplained, failing, book, formulaParts };
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
