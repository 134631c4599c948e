import type { Block, TextSpan } from "../../core/model/document";
import type { Chunk } from "../text/classify-chunk";
import { joinChunks } from "../text/join-chunks";
import { classifyParagraph } from "./classify-paragraph";
import { composeParagraph, type Composed } from "./compose-paragraph";
import type { DocxRun } from "./docx-document";
import { isLayout, layOutTable } from "./lay-out-table";
import type { DocxStyles } from "./read-styles";
import type { NoteKind, StoryNode, StoryParagraph, StoryTable } from "./story";

/** A part of notes, by their ids. */
export interface NotePart {
  /** Tracked changes in them. */
  readonly trackedChanges: number;
  readonly part: string;
  readonly notes: ReadonlyMap<string, readonly StoryNode[]>;
}

export interface LaidOut {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly runs: readonly DocxRun[];
}

/** Lays the body out as one text: paragraphs joined by `\n`, each followed by its notes, then by its text boxes. */
export function layOutDocument(
  part: string,
  nodes: readonly StoryNode[],
  notes: Readonly<Record<NoteKind, NotePart | null>>,
  styles: DocxStyles,
): LaidOut {
  const layout = new Layout(notes, styles);
  layout.addNodes(nodes, { part, within: "body" });
  return layout.finish();
}

/** Where paragraphs stand: in the body, in a cell (its table makes the block), in a note. */
interface Place {
  readonly part: string;
  readonly within: "body" | "cell" | "note";
}

type Drafted = Chunk & Pick<Block, "calls">;

class Layout {
  private readonly texts: string[] = [];
  private length = 0;
  private readonly runs: DocxRun[] = [];
  private readonly chunks: Drafted[] = [];
  private readonly noted: Drafted[] = [];
  private readonly tables: (Block & Required<Pick<Block, "cellSpans">>)[] = [];
  /** How many notes of a kind are called so far. */
  private readonly called: Record<NoteKind, number> = { footnote: 0, endnote: 0 };
  private readonly seen = new Set<string>();
  private readonly notes: Readonly<Record<NoteKind, NotePart | null>>;
  private readonly styles: DocxStyles;

  constructor(notes: Readonly<Record<NoteKind, NotePart | null>>, styles: DocxStyles) {
    this.notes = notes;
    this.styles = styles;
  }

  /** Adds paragraphs and tables in their order; gives where their own paragraphs stand. */
  addNodes(nodes: readonly StoryNode[], place: Place): readonly TextSpan[] {
    const spans: TextSpan[] = [];
    for (const node of nodes) {
      if (node.kind === "paragraph") spans.push(this.addParagraph(node, place));
      else this.addTable(node, place);
    }
    return spans;
  }

  finish(): LaidOut {
    const text = this.texts.join("\n");
    const tables = this.tables.map((table) => {
      const cells = table.cellSpans.map((row) => row.map(({ start, end }) => text.slice(start, end)));
      return { ...table, cells };
    });
    const blocks = [...joinChunks(this.chunks), ...this.noted].map(toBlock).concat(tables);
    blocks.sort((a, b) => startOf(a) - startOf(b));
    return { text, blocks, runs: this.runs };
  }

  private addParagraph(paragraph: StoryParagraph, place: Place): TextSpan {
    const composed = composeParagraph(paragraph.raw);
    const { text } = composed;
    const start = this.texts.length === 0 ? 0 : this.length + 1;
    this.addRuns(paragraph, place.part, start, composed);
    this.texts.push(text);
    this.length = start + text.length;
    const span = trimSpan(text, start);
    const labels = paragraph.calls.map((call) => ({ ...call, note: this.numberNote(call.kind, call.id) }));
    if (place.within === "body" && span.end > span.start) {
      const own = text.slice(span.start - start, span.end - start);
      const read = classifyParagraph(paragraph, this.styles.paragraph(paragraph.style), own);
      const calls = labels.map(({ at, note }) => ({ at: start + composed.place(at), note }));
      if (read) {
        const target = read.kind === "footnote" ? this.noted : this.chunks;
        const called = calls.length > 0 ? { calls } : {};
        target.push({ ...read, adjacent: false, pieces: [span], text: own, ...called });
      }
    }
    for (const call of labels) this.addNote(call.kind, call.id, call.note);
    if (paragraph.boxes.length > 0) {
      const within = place.within === "cell" ? "body" : place.within;
      this.addNodes(paragraph.boxes, { part: place.part, within });
    }
    return span;
  }

  private addRuns(
    paragraph: StoryParagraph,
    part: string,
    start: number,
    { place, afterLetter }: Composed,
  ): void {
    let from = 0;
    for (const piece of paragraph.pieces) {
      const to = place(piece.rawEnd);
      if (to > from) {
        const { run, elementStart, elementEnd, contentStart, contentEnd } = piece;
        this.runs.push({
          start: start + from,
          end: start + to,
          part,
          paragraph: this.texts.length,
          runStart: run.start,
          runEnd: run.end,
          propertiesStart: run.propertiesStart,
          propertiesEnd: run.propertiesEnd,
          elementStart,
          elementEnd,
          contentStart,
          contentEnd,
          skipped: afterLetter(piece.rawStart) - piece.rawStart,
        });
      }
      from = to;
    }
  }

  private numberNote(kind: NoteKind, id: string): string {
    if (!this.seen.has(`${kind} ${id}`)) this.called[kind]++;
    const number = String(this.called[kind]);
    return kind === "footnote" ? number : `e${number}`;
  }

  /** Adds a note's body, the first time it is called. */
  private addNote(kind: NoteKind, id: string, note: string): void {
    const source = this.notes[kind];
    const nodes = source?.notes.get(id);
    if (!source || !nodes || this.seen.has(`${kind} ${id}`)) return;
    this.seen.add(`${kind} ${id}`);
    const pieces = this.addNodes(nodes, { part: source.part, within: "note" }).filter(hasText);
    if (pieces.length > 0)
      this.noted.push({ kind: "footnote", level: 0, note, adjacent: false, pieces, text: "" });
  }

  private addTable(table: StoryTable, place: Place): void {
    const rows = table.rows.filter((row) => !row.deleted);
    if (isLayout(rows)) {
      for (const row of rows) for (const cell of row.cells) this.addNodes(cell.nodes, place);
      return;
    }
    const laid = layOutTable(rows, (cell) => {
      const first = this.texts.length;
      const spans = this.addNodes(cell.nodes, { part: place.part, within: "cell" });
      // Notes and nested tables stand between: then the cell is its first words only.
      const whole = this.texts.length - first === spans.length;
      const filled = spans.filter(hasText);
      const ends = whole ? filled.at(-1) : filled[0];
      return filled[0] && ends ? { start: filled[0].start, end: ends.end } : null;
    });
    const pieces = laid.spans.flat().filter(hasText);
    if (pieces.length === 0) return;
    this.tables.push({
      kind: "table",
      pieces,
      level: 0,
      cellSpans: laid.spans,
      ...(laid.merges.length > 0 ? { merges: laid.merges } : {}),
    });
  }
}

function toBlock({ kind, pieces, level, note, calls }: Drafted): Block {
  return {
    kind,
    pieces,
    level,
    ...(note === undefined ? {} : { note }),
    ...(calls === undefined ? {} : { calls }),
  };
}

function startOf(block: Block): number {
  return block.pieces[0]?.start ?? 0;
}

function hasText(span: TextSpan): boolean {
  return span.end > span.start;
}

/** The text without the spaces around it. */
function trimSpan(text: string, start: number): TextSpan {
  const from = start + text.length - text.trimStart().length;
  return { start: from, end: Math.max(from, start + text.trimEnd().length) };
}
