import type { Chunk } from "./classify-chunk";

/**
 * Puts together again what page breaks parted. A piece that begins in the middle of a sentence goes to the body
 * paragraph that is still open, wherever footnotes stand between; where a footnote is open too and a second such
 * piece follows the footnotes, the first piece is the rest of the footnote.
 */
export function joinChunks(chunks: readonly Chunk[]): readonly Chunk[] {
  const joined: Open[] = [];
  let body: Open | null = null;
  let note: Open | null = null;
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.kind === "paragraph" && !chunk.adjacent && (body !== null || note !== null)) {
      const toNote: boolean = note !== null && isOpen(note) && continuesNote(chunks, index, body);
      const target: Open | null = toNote ? note : body;
      if (target !== null && isOpen(target) && goesOn(target.tail, chunk.text)) {
        target.pieces.push(...chunk.pieces);
        target.tail = chunk.text;
        continue;
      }
    }
    const opened: Open = { chunk, pieces: [...chunk.pieces], tail: chunk.text };
    joined.push(opened);
    if (chunk.kind === "footnote") note = opened;
    else if (chunk.kind !== "table") body = chunk.kind === "heading" ? null : opened;
  }
  return joined.map(({ chunk, pieces }) => ({ ...chunk, pieces }));
}

/** A block to which more may be added; `tail` is the text of its last piece. */
interface Open {
  readonly chunk: Chunk;
  readonly pieces: Chunk["pieces"][number][];
  tail: string;
}

/** Not ended as a sentence is ended. A colon stays open: a footnote's call stands before it, and the list may follow. */
function isOpen({ tail }: Open): boolean {
  return !/(?:[.!?…]["”')*\]]*|\.\.)$/u.test(tail.trimEnd());
}

/** Words after which no sentence ends, so that a capital or a number may follow the break. */
const UNFINISHED =
  /(?:[,(/-]|(?<!\p{L})(?:của|và|các|những|cho|với|về|tại|trong|ngày|(?<!\d )(?:tháng|năm)|số|là|có|được|theo|từ|đến|hoặc|như|xã|huyện|tỉnh|thôn|ông|bà|đã|do|để|trên|ở))$/iu;

/** A shorter line that ends so is a title, not a paragraph that the page cut. */
const SHORTEST_CUT = 60;

function goesOn(tail: string, next: string): boolean {
  return beginsInside(next) || (tail.length >= SHORTEST_CUT && UNFINISHED.test(tail.trimEnd()));
}

/** Begins in lower case or with a mark that ends something. */
function beginsInside(text: string): boolean {
  return /^[\p{Ll},;.)…%]/u.test(text);
}

function continuesNote(chunks: readonly Chunk[], index: number, body: Open | null): boolean {
  const chunk = chunks[index];
  if (!chunk || !beginsInside(chunk.text)) return false;
  if (body === null || !isOpen(body)) return chunks[index - 1]?.kind === "footnote";
  let next = index + 1;
  while (chunks[next]?.kind === "footnote") next++;
  const after = chunks[next];
  return next > index + 1 && after?.kind === "paragraph" && beginsInside(after.text);
}
