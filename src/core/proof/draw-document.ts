import type { Block, Document } from "../model/document";
import type { FigureVerdict } from "../model/report";
import { drawGrid } from "./draw-grid";
import { drawTicks } from "./draw-ticks";
import { createTextMarker, joinParts, type TextMark } from "./mark-text";
import { markup, type Filling, type Markup } from "./markup";
import type { Proof } from "./proof";
import type { ProvenCell, ProvenTable } from "./proven-tables";
import { proofWordsOf, type ProofWords } from "./words";

export const VERDICT_SIGNS: Readonly<Record<FigureVerdict["verdict"], string>> = {
  matched: "✓",
  differs: "✗",
  "not-checkable": "○",
};

/** The text of the documents with every figure underlined by its verdict, each the way to its note. */
export function drawDocuments(proof: Proof, proven: readonly ProvenTable[]): Markup | null {
  const { documents } = proof.facts;
  const words = proofWordsOf(proof.language);
  if (documents.length === 0) return null;
  return markup`<section id="text"><h2>${words.text}</h2><p class="hint">${words.textHint}</p>${documents.map(
    (document) => drawDocument(document, proof, proven, words),
  )}</section>`;
}

type Draw = (from: number, to: number) => readonly Filling[];

function drawDocument(
  document: Document,
  proof: Proof,
  proven: readonly ProvenTable[],
  words: ProofWords,
): Markup {
  const draw = createTextMarker(document.text, [
    ...listFigureMarks(document, proof, words),
    ...listFindingMarks(document, proof, words),
    ...listCalls(document),
  ]);
  const ticks = new Map<number, ProvenCell>();
  for (const { table, cells } of proven) {
    if (table.document !== document.name) continue;
    for (const cell of cells.values()) {
      const span = table.spans?.[cell.row]?.[cell.column];
      if (span && span.end > span.start) ticks.set(span.start, cell);
    }
  }
  // Whoever hears the page goes from heading to heading: no level may be left out.
  let level = 3;
  const blocks = document.blocks.map((block, index) => {
    if (block.kind === "table")
      return drawTable(block, draw, ticks, proof, `${document.name} · ${words.tables} ${index + 1}`);
    if (block.kind === "heading") level = Math.min(level + 1, 3 + Math.max(block.level, 1), 6);
    return drawBlock(block, level, draw, isMarked(document, block));
  });
  return markup`<article class="paper" lang="vi"><h3 class="name">${document.name}</h3>${blocks}</article>`;
}

function* listFigureMarks(document: Document, { report }: Proof, words: ProofWords): Iterable<TextMark> {
  for (const [index, { at, verdict }] of report.figures.items.entries()) {
    if (at.kind !== "text" || at.document !== document.name) continue;
    const number = index + 1;
    const sign = VERDICT_SIGNS[verdict];
    yield {
      start: at.start,
      end: at.end,
      draw: (text, first, last) =>
        markup`<a class="f ${verdict}" href="#n${number}"${first ? markup` id="s${number}"` : null}>${text}${
          last
            ? markup`<span class="sign" aria-hidden="true">${sign}<span class="no">${number}</span></span><span class="vh"> (${words[verdict]})</span>`
            : null
        }</a>`,
    };
  }
}

/** Findings at words of the text, behind them; those at a figure are told in its note. */
function* listFindingMarks(document: Document, { report }: Proof, words: ProofWords): Iterable<TextMark> {
  for (const [index, { at }] of report.findings.entries()) {
    if (at.kind !== "text" || at.document !== document.name) continue;
    const number = index + 1;
    yield {
      start: at.end,
      end: at.end,
      draw: () =>
        markup`<a class="flag" href="#p${number}"><span aria-hidden="true"><span class="sign">⚑</span>${number}</span><span class="vh"> ${words.ticks.finding} ${number}</span></a>`,
    };
  }
}

/** The footnotes' marks that Word numbers by itself. */
function* listCalls({ blocks }: Document): Iterable<TextMark> {
  for (const { calls = [] } of blocks)
    for (const { at, note } of calls) yield { start: at, end: at, draw: () => markup`<sup>${note}</sup>` };
}

/** A plain text has the mark of a footnote in its own words: "¹ Năm 2025". */
function isMarked({ text }: Document, { note, pieces }: Block): boolean {
  const [first] = pieces;
  return (
    note !== undefined &&
    first !== undefined &&
    text.slice(first.start, first.end).normalize("NFKC").trimStart().startsWith(note)
  );
}

function drawBlock(block: Block, level: number, draw: Draw, marked: boolean): Markup {
  const content = joinParts(block.pieces.map(({ start, end }) => draw(start, end)));
  switch (block.kind) {
    case "heading":
      return markup`<p class="heading level-${Math.min(block.level, 4)}" role="heading" aria-level="${level}">${content}</p>`;
    case "footnote":
      return markup`<p class="footnote">${block.note === undefined || marked ? null : markup`<sup>${block.note}</sup> `}${content}</p>`;
    case "list-item":
      return markup`<p class="item">${content}</p>`;
    case "paragraph":
    case "table":
      return markup`<p>${content}</p>`;
  }
}

function drawTable(
  { cells = [], cellSpans = [], merges = [] }: Block,
  draw: Draw,
  ticks: ReadonlyMap<number, ProvenCell>,
  { language }: Proof,
  name: string,
): Markup {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return drawGrid({
    range: { top: 0, left: 0, bottom: cells.length - 1, right: width - 1 },
    headerEnd: -1,
    labels: new Set(),
    merges,
    draw: (row, column) => {
      const span = cellSpans[row]?.[column];
      if (!span) return cells[row]?.[column] ?? "";
      if (span.end === span.start) return "";
      return markup`${draw(span.start, span.end)}${drawTicks(ticks.get(span.start), language)}`;
    },
    isNumber: (row, column) => /^[-+]?\d[\d.,]*%?$/u.test((cells[row]?.[column] ?? "").trim()),
    caption: null,
    name,
  });
}
