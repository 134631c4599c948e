import { writeNumber } from "../base/number-text";
import { formatRange } from "../model/address";
import type { Table } from "../model/table";
import { valueAt } from "../model/workbook";
import { drawGrid, type Grid } from "./draw-grid";
import { drawTicks, HOLDING, TICK, TICK_SIGNS } from "./draw-ticks";
import { markup, type Markup } from "./markup";
import type { Proof } from "./proof";
import type { ProvenTable, TickKind } from "./proven-tables";
import { listFigureColumns } from "./find-cells";
import { showCell } from "./show-value";
import { proofWordsOf, type ProofWords } from "./words";

/** The tables of the workbooks with a mark beside every figure that was worked out anew; null where there are none. */
export function drawTables(proof: Proof, proven: readonly ProvenTable[]): Markup | null {
  const words = proofWordsOf(proof.language);
  const drawn = proven
    .filter(({ table }) => table.document === undefined)
    .flatMap((each) => drawTable(each, proof, words) ?? []);
  const registers = proof.facts.tables.filter(
    (table) => table.kind === "register" && table.document === undefined,
  );
  if (drawn.length === 0 && registers.length === 0) return null;
  return markup`<section id="tables"><h2>${words.tables}</h2>${
    drawn.length === 0 ? null : markup`<p class="hint">${words.tablesHint}</p>${drawLegend(words)}`
  }${drawn}${registers.map((table) => {
    const rows = writeNumber(table.range.bottom - table.header.bottom, proof.language);
    return markup`<p class="register"><strong>${nameTable(table, proof)}</strong> ${words.register(rows)}</p>`;
  })}</section>`;
}

function drawLegend(words: ProofWords): Markup {
  return markup`<dl class="legend" aria-label="${words.legend}">${TICK_SIGNS.map(
    ([kind, sign]) =>
      markup`<div><dt class="ticks">${HOLDING.has(kind) ? TICK : null}<span class="tick ${kind}">${sign}</span></dt><dd>${words.ticks[kind]}</dd></div>`,
  )}</dl>`;
}

function nameTable({ sheet, workbook, range }: Table, { facts }: Proof): string {
  return `${facts.workbooks.length > 1 ? `${workbook} · ` : ""}${sheet}!${formatRange(range)}`;
}

function drawTable({ table, cells }: ProvenTable, proof: Proof, words: ProofWords): Markup | null {
  const sheet = proof.facts.workbooks
    .find(({ name }) => name === table.workbook)
    ?.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return null;
  const { language } = proof;
  const folds = foldRows(table, cells, words, language);
  const name = nameTable(table, proof);
  const figures = listFigureColumns(table);
  return drawGrid({
    range: table.range,
    headerEnd: table.header.bottom,
    labels: new Set(table.columns.filter(({ role }) => role === "label").map(({ column }) => column)),
    merges: sheet.merges,
    draw: (row, column) => {
      const text = showCell(sheet, row, column, language, row > table.header.bottom && figures.has(column));
      const ticks = drawTicks(cells.get(`${row},${column}`), language);
      return ticks ? markup`${text}${ticks}` : text;
    },
    isNumber: (row, column) => typeof valueAt(sheet, row, column) === "number",
    ...(folds.size > 0 && { folds }),
    caption: drawCaption(table, name),
    name,
  });
}

function drawCaption(table: Table, name: string): Markup {
  const title = table.title.join(" ");
  return title === ""
    ? markup`<strong>${name}</strong>`
    : markup`<span lang="vi">${title}</span> <span class="place">${name}</span>`;
}

/** Longer tables are not printed whole. */
const LONG = 120;
const KEPT_AT_ENDS = 3;
/** A row with one of these is never left out. */
const SHOWN: readonly TickKind[] = ["down", "fails", "finding", "rounded"];
const PROVEN: readonly TickKind[] = ["down", "across", "apart", "list"];

/** Of a long table, the rows without a total of their column and without a finding, in the stretches that they make. */
function foldRows(
  table: Table,
  cells: ProvenTable["cells"],
  words: ProofWords,
  language: Proof["language"],
): NonNullable<Grid["folds"]> {
  const folds = new Map<number, { last: number; words: string }>();
  const [first, last] = [table.header.bottom + 1, table.range.bottom];
  if (last - first + 1 <= LONG) return folds;
  const kept = new Set<number>();
  const proven = new Map<number, number>();
  for (const { row, ticks } of cells.values()) {
    if (SHOWN.some((kind) => ticks.has(kind))) kept.add(row);
    if (PROVEN.some((kind) => ticks.has(kind))) proven.set(row, (proven.get(row) ?? 0) + 1);
  }
  for (let from = first + KEPT_AT_ENDS; from <= last - KEPT_AT_ENDS; from++) {
    if (kept.has(from)) continue;
    let to = from;
    let count = 0;
    while (to <= last - KEPT_AT_ENDS && !kept.has(to)) count += proven.get(to++) ?? 0;
    if (to - from > 1)
      folds.set(from, {
        last: to - 1,
        words: words.left(writeNumber(to - from, language), writeNumber(count, language)),
      });
    from = to;
  }
  return folds;
}
