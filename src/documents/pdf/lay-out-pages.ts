import { findLast } from "../../core/base/find-last";
import type { Block } from "../../core/model/document";
import { classifyChunk, type Chunk } from "../text/classify-chunk";
import { isFieldTitle } from "../text/is-field-title";
import { joinChunks } from "../text/join-chunks";
import { continueTable } from "./continue-table";
import { convertOldFont } from "./convert-old-font";
import { dropFurniture } from "./drop-furniture";
import { findLines } from "./find-lines";
import { findRegions } from "./find-regions";
import { groupParagraphs, joinLines, measureText } from "./join-lines";
import type { PdfLine, PdfPage } from "./pdf-line";
import { readTable } from "./read-table";
import { TextBuilder } from "./text-builder";

/** Lays out pages as one text: lines become paragraphs, over page breaks too; a footnote follows what calls it. */
export function layOutPages(given: readonly PdfPage[]): { text: string; blocks: readonly Block[] } {
  const pages = convertPages(given);
  const lines = dropFurniture(pages.map(findLines), pages);
  const size = bodySize(lines.flat());
  const draft = new Draft();
  for (const each of lines) readPage(each, size, draft);
  return draft.finish();
}

function convertPages(pages: readonly PdfPage[]): readonly PdfPage[] {
  const convert = convertOldFont(pages.flatMap(({ items }) => items.map((item) => item.text)));
  return pages.map((page) => ({
    ...page,
    items: page.items.map((item) => ({ ...item, text: convert(item.text) })),
  }));
}

function readPage(lines: readonly PdfLine[], size: number, draft: Draft): void {
  const foot = findFoot(lines, size, draft.noteIsOpen());
  const body = lines.slice(0, foot);
  const regions = findRegions(body);
  const measure = measureText(
    regions.flatMap((region) => (region.kind === "text" ? region.lines : [])),
    size,
  );
  let adjacent = false;
  for (const [index, region] of regions.entries()) {
    if (region.kind === "table") draft.addTable(region.lines, index === 0);
    else {
      for (const text of groupParagraphs(region.lines, measure)) {
        draft.addParagraph(text, adjacent);
        adjacent = true;
      }
    }
    adjacent = true;
  }
  for (const [index, text] of groupNotes(lines.slice(foot)).entries()) draft.addNote(text, index === 0);
}

/** Where the notes of a page begin: at the first line with a raised mark in front, or smaller than the body's. */
function findFoot(lines: readonly PdfLine[], size: number, open: boolean): number {
  const marked = lines.findIndex((line) => NOTE.test(line.text));
  let foot = marked < 0 ? lines.length : marked;
  while (open && foot > 1 && (lines[foot - 1]?.size ?? size) < size * 0.93) foot--;
  return foot;
}

const NOTE = /^([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\s*(?=\S)/u;

function groupNotes(lines: readonly PdfLine[]): readonly string[] {
  const notes: string[] = [];
  for (const { text } of lines) {
    const last = notes.at(-1);
    if (last === undefined || NOTE.test(text)) notes.push(text);
    else notes[notes.length - 1] = joinLines(last, text);
  }
  return notes;
}

/** The size that most letters have. */
function bodySize(lines: readonly PdfLine[]): number {
  const letters = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    letters.set(size, (letters.get(size) ?? 0) + line.text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 12;
}

/** What has been read so far, page by page, before the pieces that page breaks parted are put together. */
class Draft {
  private plain = "";
  private readonly chunks: Chunk[] = [];
  private readonly tables = new Map<Chunk["pieces"][number], readonly PdfLine[]>();
  private previous = "";

  noteIsOpen(): boolean {
    const last = this.chunks.at(-1);
    return last?.kind === "footnote" && !/[.;!?…]["”)]*$/u.test(last.text);
  }

  addParagraph(text: string, adjacent: boolean): void {
    const piece = this.place(text);
    const chunk = classifyChunk({ adjacent, pieces: [piece] }, this.plain, this.previous);
    if (!chunk) return;
    if (chunk.kind !== "footnote" && isFieldTitle(text))
      this.chunks.push({ ...chunk, kind: "heading", level: 4 });
    else this.chunks.push(chunk);
    if (chunk.kind !== "footnote") this.previous = text;
  }

  /** `first` says that it is the first of its page: without a mark it goes on the last note of the page before. */
  addNote(text: string, first: boolean): void {
    const mark = NOTE.exec(text);
    const last = this.chunks.map((chunk) => chunk.kind).lastIndexOf("footnote");
    const open = this.chunks[last];
    if (!mark && first && open) {
      this.chunks[last] = { ...open, pieces: [...open.pieces, this.place(text)], text };
      return;
    }
    const body = text.slice(mark?.[0].length ?? 0);
    const note = (mark?.[1] ?? "").normalize("NFKC");
    this.chunks.push({
      kind: "footnote",
      level: 0,
      note,
      adjacent: true,
      pieces: [this.place(body)],
      text: body,
    });
  }

  /** `first` says that nothing stands above it on its page: it may go on the table that ended the page before. */
  addTable(lines: readonly PdfLine[], first: boolean): void {
    const last = findLast(this.chunks, (chunk) => chunk.kind !== "footnote")?.pieces[0];
    const earlier = first && last ? this.tables.get(last) : undefined;
    const joined = earlier && continueTable(earlier, lines);
    if (last && joined) {
      this.tables.set(last, joined);
      return;
    }
    const piece = this.place("");
    this.tables.set(piece, lines);
    this.chunks.push({ kind: "table", level: 0, adjacent: true, pieces: [piece], text: "" });
  }

  finish(): { text: string; blocks: readonly Block[] } {
    const joined = joinChunks(this.chunks);
    const builder = new TextBuilder();
    const textOf = (chunk: Chunk): string =>
      chunk.pieces.map(({ start, end }) => this.plain.slice(start, end)).reduce(joinLines);
    const notes = joined.filter((chunk) => chunk.kind === "footnote");
    const waiting = new Set(notes);
    for (const [index, chunk] of joined.entries()) {
      if (chunk.kind === "footnote") continue;
      const [piece] = chunk.pieces;
      const table = piece && this.tables.get(piece);
      if (table) builder.addTable(readTable(table));
      else {
        const text = textOf(chunk);
        builder.addBlock(chunk, text);
        for (const call of text.matchAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/gu)) {
          const mark = call[0].normalize("NFKC");
          const note = notes.find((each) => waiting.has(each) && each.note === mark);
          if (note && waiting.delete(note)) builder.addBlock(note, textOf(note));
        }
      }
      // A note that nothing calls stands where its page has it.
      for (let at = index + 1; joined[at]?.kind === "footnote"; at++) {
        const note = joined[at];
        if (note && !this.isCalledLater(note, joined, at) && waiting.delete(note))
          builder.addBlock(note, textOf(note));
      }
    }
    for (const note of waiting) builder.addBlock(note, textOf(note));
    return builder.finish();
  }

  private isCalledLater(note: Chunk, chunks: readonly Chunk[], from: number): boolean {
    const mark = (note.note ?? "").replace(/\d/gu, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(digit)] ?? digit);
    if (mark === "") return false;
    return chunks
      .slice(from + 1, from + 8)
      .some((chunk) => chunk.pieces.some(({ start, end }) => this.plain.slice(start, end).includes(mark)));
  }

  private place(text: string): { readonly start: number; readonly end: number } {
    const start = this.plain.length + 1;
    this.plain += `\n${text}`;
    return { start, end: start + text.length };
  }
}
