/** One replacement in a text or in bytes: `[start, end)` gives way to `insert`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** The text with all splices made; they may come in any order, and those at one place stay in the order given. */
export function spliceText(text: string, splices: readonly Splice[]): string {
  let result = "";
  let at = 0;
  for (const splice of inOrder(splices)) {
    result += text.slice(at, splice.start) + splice.insert;
    at = splice.end;
  }
  return result + text.slice(at);
}

/** The same over UTF-8 bytes, for parts too large to be a string. */
export function spliceBytes(bytes: Uint8Array, splices: readonly Splice[]): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const splice of inOrder(splices)) {
    pieces.push(bytes.subarray(at, splice.start), encoder.encode(splice.insert));
    at = splice.end;
  }
  pieces.push(bytes.subarray(at));
  const result = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let place = 0;
  for (const piece of pieces) {
    result.set(piece, place);
    place += piece.length;
  }
  return result;
}

function inOrder(splices: readonly Splice[]): readonly Splice[] {
  return [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
}
