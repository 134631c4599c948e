import type { Block, TextSpan } from "../../core/model/document";
import type { PdfTable } from "./read-table";

/** Writes the plain text, a line a paragraph, and the blocks that stand in it. */
export class TextBuilder {
  private readonly lines: string[] = [];
  private length = 0;
  private readonly blocks: Block[] = [];

  addBlock({ kind, level, note }: Pick<Block, "kind" | "level" | "note">, text: string): void {
    this.blocks.push({ kind, level, ...(note === undefined ? {} : { note }), pieces: [this.addLine(text)] });
  }

  /** A row of a table is a line, its cells parted by tabs. */
  addTable({ cells, merges }: PdfTable): void {
    const spans = cells.map((row) => {
      const line = this.addLine(row.join("\t"));
      let at = line.start;
      return row.map((cell): TextSpan => {
        const start = at;
        at += cell.length + 1;
        return { start, end: start + cell.length };
      });
    });
    const pieces = spans.flat().filter(({ start, end }) => end > start);
    if (pieces.length === 0) return;
    const merged = merges.length > 0 ? { merges } : {};
    this.blocks.push({ kind: "table", level: 0, pieces, cells, cellSpans: spans, ...merged });
  }

  finish(): { text: string; blocks: readonly Block[] } {
    return { text: this.lines.join("\n"), blocks: this.blocks };
  }

  private addLine(text: string): TextSpan {
    const start = this.lines.length === 0 ? 0 : this.length + 1;
    this.lines.push(text);
    this.length = start + text.length;
    return { start, end: this.length };
  }
}
