import { formatAddress, type CellRange } from "../model/address";
import type { Block, Document, TextSpan } from "../model/document";
import type { Table } from "../model/table";
import type { SheetSnapshot } from "../model/workbook";
import type { Template } from "../template/schema";
import { markRepeats } from "./find-repeats";
import { readTables } from "./read-tables";

/**
 * The tables that stand in documents, read as those of a sheet are: each block of cells is laid out as a sheet with the
 * lines above it as its title. `units` are the units' names known from the registers, `others` the tables of the
 * workbooks, so that a table which a document gives again is known as such.
 */
export function readDocumentTables(
  documents: readonly Document[],
  template: Template,
  units: readonly string[],
  others: readonly Table[],
): readonly Table[] {
  const known: Template =
    template.units.length > 0
      ? template
      : { ...template, units: units.map((name) => ({ name, aliases: [] })) };
  const tables = documents.flatMap((document) => {
    const laidOut = listTableBlocks(document);
    if (laidOut.length === 0) return [];
    const sheets = laidOut.map((each, index) => toSheet(String(index), each));
    const read = readTables([{ name: document.name, sheets }], known);
    return read.tables.flatMap((table) => {
      const own = laidOut[Number(table.sheet)];
      return own ? [placeInDocument(table, document.name, own)] : [];
    });
  });
  return markRepeats(tables, others);
}

/** One table of a document as it stands, with what is said above it. */
export interface TableText {
  readonly title: readonly string[];
  readonly section: string;
  readonly cells: readonly (readonly string[])[];
  readonly spans: readonly (readonly TextSpan[])[];
  readonly merges: readonly CellRange[];
}

/** The tables of a document, one that a page break parted put together again. */
export function listTableBlocks(document: Document): readonly TableText[] {
  const found: TableText[] = [];
  let section = "";
  let previous: Block | undefined;
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind === "heading") section = textOf(document, block);
    const own = block.kind === "table" ? readCells(block) : null;
    const last = found.at(-1);
    if (own && last && previous?.kind === "table" && goesOn(own.cells, last.cells))
      found[found.length - 1] = append(last, own);
    else if (own) found.push({ title: readTitle(document, index), section, ...own });
    previous = block;
  }
  return found;
}

type Cells = Pick<TableText, "cells" | "spans" | "merges">;

function readCells({ cells, cellSpans, merges, pieces }: Block): Cells | null {
  if (!cells) return null;
  const start = pieces[0]?.start ?? 0;
  const spans = cells.map((row, r) => row.map((_, c) => cellSpans?.[r]?.[c] ?? { start, end: start }));
  return { cells, spans, merges: merges ?? [] };
}

/** A page break may part a table: what follows at once, as wide and with a figure in its first row, is its rest. */
function goesOn(own: TableText["cells"], last: TableText["cells"]): boolean {
  const [first = []] = own;
  return first.length === widest(last) && first.some((cell) => /^\d[\d.,]*$/u.test(cell));
}

function widest(cells: TableText["cells"]): number {
  return cells.reduce((width, row) => Math.max(width, row.length), 0);
}

function append(first: TableText, rest: Cells): TableText {
  return {
    ...first,
    cells: [...first.cells, ...rest.cells],
    spans: [...first.spans, ...rest.spans],
    merges: [...first.merges, ...rest.merges.map((merge) => shiftRange(merge, first.cells.length))],
  };
}

const MOST_TITLE_BLOCKS = 4;
const LONGEST_TITLE = 250;

/** The headings and short lines right above a table, in order; a sentence that has ended is no title. */
function readTitle(document: Document, at: number): readonly string[] {
  const title: string[] = [];
  for (let index = at - 1; index >= Math.max(0, at - MOST_TITLE_BLOCKS); index--) {
    const block = document.blocks[index];
    if (!block || block.kind === "table" || block.kind === "footnote") break;
    const text = textOf(document, block);
    if (text.length > LONGEST_TITLE || (block.kind !== "heading" && /[.;]$/u.test(text))) break;
    title.unshift(text);
  }
  return title;
}

/** The words of a block, without the marks of emphasis. */
export function textOf(document: Document, block: Block): string {
  const text = block.pieces.map(({ start, end }) => document.text.slice(start, end)).join(" ");
  return text.replace(/[\s*_#]+/gu, " ").trim();
}

/** The table as a sheet, its title in the rows above it. */
export function toSheet(name: string, { title, cells, merges }: TableText): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    values: [...title.map((line) => [line]), ...cells],
    formulas: new Map(),
    numberFormats: new Map(),
    merges: merges.map((merge) => shiftRange(merge, title.length)),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    builtByKhop: false,
  };
}

/** Rows count from the first row of the cells again, not from the title laid above them. */
function placeInDocument(table: Table, document: string, own: TableText): Table {
  const rows = -own.title.length;
  const range = shiftRange(table.range, rows);
  return {
    ...table,
    id: `${document}#${Number(table.sheet) + 1}!${formatAddress(range.top, range.left)}`,
    workbook: "",
    sheet: "",
    document,
    section: own.section,
    spans: own.spans,
    range,
    header: { top: table.header.top + rows, bottom: table.header.bottom + rows },
    rows: table.rows.map((row) => ({ ...row, row: row.row + rows })),
  };
}

function shiftRange(range: CellRange, rows: number): CellRange {
  return { ...range, top: range.top + rows, bottom: range.bottom + rows };
}
