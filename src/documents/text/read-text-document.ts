import type { Block, Document } from "../../core/model/document";
import { classifyChunk, type Chunk } from "./classify-chunk";
import { joinChunks } from "./join-chunks";
import { splitLines, type LineGroup } from "./split-lines";

/**
 * Takes a report as plain text (a `.txt`, or pasted) and gives its paragraphs, headings, list items, footnotes and
 * tab-separated tables in reading order. A paragraph that a page break or a footnote cut in two is one block again.
 * Offsets count in the document's own text: the text given, composed (NFC), with `\n` line ends.
 */
export function readTextDocument(name: string, text: string): Document {
  const plain = text
    .replace(/^\uFEFF/u, "")
    .replace(/\r\n?/gu, "\n")
    .normalize("NFC");
  const chunks: Chunk[] = [];
  let previousText = "";
  for (const group of splitLines(plain)) {
    const chunk = classifyChunk(group, plain, previousText);
    if (chunk === null) continue;
    chunks.push(chunk);
    if (chunk.kind !== "footnote" && chunk.kind !== "table") previousText = chunk.text;
  }
  return { name, text: plain, blocks: joinChunks(chunks).map(toBlock) };
}

function toBlock(chunk: Chunk & Pick<LineGroup, "pieces">): Block {
  return {
    kind: chunk.kind,
    pieces: chunk.pieces,
    level: chunk.level,
    ...(chunk.note === undefined ? {} : { note: chunk.note }),
    ...(chunk.cells === undefined ? {} : { cells: chunk.cells }),
    ...(chunk.cellSpans === undefined ? {} : { cellSpans: chunk.cellSpans }),
  };
}
