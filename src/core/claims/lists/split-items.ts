/** A stretch of a sentence, without the spaces around it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * Parts `text` from `from` to `to` at every `mark` that stands outside brackets and quotes; a comma between digits is a
 * decimal mark. Empty stretches are left out. `null` where brackets or quotes do not close, so that nothing is certain.
 */
export function splitItems(
  text: string,
  from: number,
  to: number,
  mark: ";" | ",",
): readonly Stretch[] | null {
  const items: Stretch[] = [];
  let start = from;
  let depth = 0;
  let quoted = 0;
  let straight = false;
  for (let at = from; at < to; at++) {
    const letter = text.charAt(at);
    if (letter === "(" || letter === "[") depth++;
    else if (letter === ")" || letter === "]") depth--;
    else if (letter === "“") quoted++;
    else if (letter === "”") quoted--;
    else if (letter === '"') straight = !straight;
    else if (letter === mark && depth === 0 && quoted === 0 && !straight && !isDecimal(text, at)) {
      add(items, text, start, at);
      start = at + 1;
    }
    if (depth < 0 || quoted < 0) return null;
  }
  if (depth !== 0 || quoted !== 0 || straight) return null;
  add(items, text, start, to);
  return items;
}

/** The same where brackets and quotes may be in disorder: quotes are passed over, a bracket too many closes nothing. */
export function splitRoughly(text: string, from: number, to: number, mark: ";" | ","): readonly Stretch[] {
  const items: Stretch[] = [];
  let start = from;
  let depth = 0;
  for (let at = from; at < to; at++) {
    const letter = text.charAt(at);
    if (letter === "(") depth++;
    else if (letter === ")") depth = Math.max(0, depth - 1);
    else if (letter === mark && depth === 0 && !isDecimal(text, at)) {
      add(items, text, start, at);
      start = at + 1;
    }
  }
  add(items, text, start, to);
  return items;
}

/** Where the bracket that opens at `open` closes, or -1. */
export function closingBracket(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text.charAt(at) === "(") depth++;
    else if (text.charAt(at) === ")" && --depth === 0) return at;
  }
  return -1;
}

/** The stretch without spaces and the marks that end a sentence. */
export function trimStretch(text: string, from: number, to: number): Stretch {
  let [start, end] = [from, to];
  while (start < end && /[\s,;]/u.test(text.charAt(start))) start++;
  while (end > start && /[\s,;.:]/u.test(text.charAt(end - 1))) end--;
  return { from: start, to: end };
}

function add(items: Stretch[], text: string, from: number, to: number): void {
  const item = trimStretch(text, from, to);
  if (item.to > item.from) items.push(item);
}

function isDecimal(text: string, at: number): boolean {
  return /\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at + 1));
}
