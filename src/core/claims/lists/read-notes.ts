import type { Claims, Sentence } from "../../model/claim";
import type { Document } from "../../model/document";

/** Where footnotes are called in sentences, and which sentences they are. */
export interface Notes {
  /** Offset in the sentence's text, and the footnote's own mark. */
  readonly callsIn: (sentence: number) => readonly { readonly at: number; readonly note: string }[];
  /** The footnote's sentences (their indexes), that nearest to the calling sentence where marks repeat. */
  readonly sentencesOf: (note: string, caller: number) => readonly number[];
  /** The sentence that calls the footnote which a sentence belongs to; `undefined` for body text. */
  readonly callerOf: (sentence: number) => number | undefined;
}

/** Reads the calls: raised digits in plain text, the reader's own list in Word documents. */
export function readNotes(claims: Claims, documents: readonly Document[]): Notes {
  const byName = new Map(documents.map((document) => [document.name, document]));
  const bodies = new Map<string, number[][]>();
  const noteOf = new Map<number, string>();
  const callers = new Map<string, number[]>();
  const calls = claims.sentences.map((sentence, index) => {
    const block = byName.get(sentence.document)?.blocks[sentence.block];
    if (block?.kind === "footnote" && block.note !== undefined) {
      const key = `${sentence.document}\u0000${block.note}`;
      noteOf.set(index, key);
      addSentence(bodies, key, index, claims.sentences);
      return [];
    }
    const found = [...raisedCalls(sentence), ...listedCalls(sentence, block?.calls ?? [])];
    for (const { note } of found) {
      const key = `${sentence.document}\u0000${note}`;
      const list = callers.get(key);
      if (list) list.push(index);
      else callers.set(key, [index]);
    }
    return found;
  });
  return {
    callsIn: (sentence) => calls[sentence] ?? [],
    sentencesOf: (note, caller) =>
      nearest(bodies.get(`${claims.sentences[caller]?.document ?? ""}\u0000${note}`) ?? [], caller, first) ??
      [],
    callerOf: (sentence) => {
      const key = noteOf.get(sentence);
      return key === undefined ? undefined : nearest(callers.get(key) ?? [], sentence, (each) => each);
    },
  };
}

function addSentence(
  bodies: Map<string, number[][]>,
  key: string,
  index: number,
  sentences: readonly Sentence[],
): void {
  const known = bodies.get(key);
  const last = known?.at(-1);
  if (last && sentences[last[0] ?? 0]?.block === sentences[index]?.block) last.push(index);
  else if (known) known.push([index]);
  else bodies.set(key, [[index]]);
}

/** `⁸` right after a word; at the head of a footnote it is the footnote's own. */
function* raisedCalls({ text, kind }: Sentence): Iterable<{ at: number; note: string }> {
  if (kind === "footnote") return;
  for (const match of text.matchAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/gu)) {
    // "m²" is no call.
    if (!/(?:^|\s)(?:k|c|d|m)?m$/u.test(text.slice(Math.max(0, match.index - 4), match.index)))
      yield { at: match.index, note: match[0].normalize("NFKC") };
  }
}

/** A reader's calls stand in offsets of the document. */
function* listedCalls(
  { pieces }: Sentence,
  calls: readonly { readonly at: number; readonly note: string }[],
): Iterable<{ at: number; note: string }> {
  for (const { at, note } of calls) {
    const piece = pieces.find((each) => at > each.start && at <= each.end);
    if (piece) yield { at: piece.at + at - piece.start, note };
  }
}

function first(sentences: readonly number[]): number {
  return sentences[0] ?? 0;
}

function nearest<T>(all: readonly T[], to: number, where: (each: T) => number): T | undefined {
  let best = all[0];
  for (const each of all)
    if (best !== undefined && Math.abs(where(each) - to) < Math.abs(where(best) - to)) best = each;
  return best;
}
