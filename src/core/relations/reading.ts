import type { DeclaredSum } from "../model/correction";
import type { Table } from "../model/table";
import type { Template } from "../template/schema";
import { choosePatterns, type Chosen } from "./choose";
import { confirmPatterns } from "./confirm";
import { dropCompeting, readDeclared } from "./declared-sums";
import type { Figures } from "./figures";
import { createInstanceBook, type Instance, type InstanceBook } from "./instances";
import { readLines, roundLines, type Lines } from "./lines";
import { listLone, type WithDeclared } from "./lone";
import type { Pattern } from "./pattern";
import { proposeBalances } from "./propose/balances";
import { proposeFormulas } from "./propose/formulas";
import { proposePartitions } from "./propose/partitions";
import { proposeColumnSums, proposeRowSums } from "./propose/structure";
import { listFailures } from "./silence";
import { listUnexplained } from "./unexplained";
import type { WeighedPattern } from "./weigh";

/** What a table says of itself, however its figures are read. */
export interface Structure {
  readonly figures: Figures;
  readonly formulaParts: ReadonlyMap<number, readonly number[]>;
  /** Sums that a person declared. */
  readonly sums: readonly DeclaredSum[];
  readonly down: Lines;
  readonly across: Lines;
  readonly depths: readonly (readonly number[])[];
  /** Sums of rows, and of columns, that it declares. */
  readonly rowSums: readonly Pattern[];
  readonly columnSums: readonly Pattern[];
}

/** A table's sums, and where they do not come out. */
export interface Reading {
  readonly figures: Figures;
  /** The patterns that are believed. */
  readonly patterns: readonly WeighedPattern[];
  /** Sums that a person declared and that fail in most lines: they are not believed. */
  readonly rejected: readonly WeighedPattern[];
  /** Totals that nothing explains, with what is said of their parts. */
  readonly unexplained: readonly WeighedPattern[];
  /** Where they do not hold. */
  readonly failing: readonly Instance[];
  readonly book: InstanceBook;
  readonly formulaParts: ReadonlyMap<number, readonly number[]>;
}

export function readStructure(
  table: Table,
  template: Template,
  figures: Figures,
  formulaParts: ReadonlyMap<number, readonly number[]>,
  sums: readonly DeclaredSum[],
): Structure {
  return {
    figures,
    formulaParts,
    sums,
    down: readLines(figures, "column"),
    across: readLines(figures, "row"),
    depths: readDepths(table, figures),
    rowSums: [...proposeFormulas(formulaParts, figures, "column"), ...proposeRowSums(table, figures)],
    columnSums: [
      ...proposeFormulas(formulaParts, figures, "row"),
      ...proposePartitions(table, figures, template),
      ...proposeColumnSums(table, figures),
      ...proposeBalances(figures),
    ],
  };
}

/** Reads a table's sums with its whole numbers as they stand, or as rounded ones. */
export function readWith(structure: Structure, rounded: boolean): Reading {
  const { figures, formulaParts, sums, depths } = structure;
  const down = rounded ? roundLines(structure.down) : structure.down;
  const across = rounded ? roundLines(structure.across) : structure.across;
  const declared = readDeclared(sums, figures, { down, across, rounded });
  const isFormula = (cell: number): boolean => formulaParts.has(cell);
  const rows = addDeclared(declared.rows, choosePatterns(down, structure.rowSums, depths, isFormula));
  const columns = addDeclared(declared.columns, choosePatterns(across, structure.columnSums, [], isFormula));
  const [loneRows, loneColumns] = [listLone(rows), listLone(columns)];
  const patterns = [
    ...rows.declared,
    ...columns.declared,
    ...declared.cells,
    ...confirmPatterns(rows.believed, [...columns.declared, ...columns.believed], isFormula),
    ...confirmPatterns(columns.believed, [...rows.declared, ...rows.believed], isFormula),
    ...loneRows,
    ...loneColumns,
  ];
  const book = createInstanceBook(patterns, figures.columns);
  const failing = listFailures(figures, patterns, book.of, isFormula);
  const unexplained = [...listUnexplained(rows, loneRows), ...listUnexplained(columns, loneColumns)];
  return { figures, patterns, rejected: declared.rejected, unexplained, failing, book, formulaParts };
}

/** What a person declared goes before all that was found. */
function addDeclared(declared: readonly WeighedPattern[], { believed, unproven }: Chosen): WithDeclared {
  return {
    declared,
    believed: dropCompeting(believed, declared),
    unproven: dropCompeting(unproven, declared),
  };
}

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
