import type { Document } from "../core/model/document";

/** Past a thousand pages, or with a paragraph of a hundred pages, a text is no report; reading its figures takes too long. */
export function isTooLong({ text, blocks }: Document): boolean {
  if (text.length > MAX_TEXT) return true;
  return blocks.some(({ pieces }) => (pieces.at(-1)?.end ?? 0) - (pieces[0]?.start ?? 0) > MAX_BLOCK);
}

const MAX_TEXT = 4_000_000;
const MAX_BLOCK = 400_000;
