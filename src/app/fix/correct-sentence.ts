import { splitSentences } from "../../core/claims/split-sentences";
import type { Sentence } from "../../core/model/claim";
import type { Document } from "../../core/model/document";
import type { ReplaceTextEdit } from "../../core/model/edit";
import type { Finding } from "../../core/model/finding";

/** A sentence as it stands and as the fix writes it. */
export interface CorrectedSentence {
  readonly before: string;
  readonly after: string;
}

/**
 * The sentence that a finding's fix changes, with the fix made; in a table, the words of the cell. Null where the
 * finding has no fix in a text, or the text is not at hand or another by now.
 */
export function correctSentence({ fix }: Finding, documents: readonly Document[]): CorrectedSentence | null {
  const edits = (fix?.edits ?? [])
    .filter((edit): edit is ReplaceTextEdit => edit.kind === "replace-text")
    .sort((a, b) => b.start - a.start);
  const [first] = edits;
  const document = documents.find((each) => each.name === first?.document);
  if (!first || !document || edits.some((edit) => document.text.slice(edit.start, edit.end) !== edit.from))
    return null;
  const sentence = findSentence(document, first);
  if (!sentence) return { before: first.from, after: first.to };
  let after = sentence.source;
  for (const edit of edits) {
    const at = locate(sentence, edit);
    if (at !== null) after = after.slice(0, at) + edit.to + after.slice(at + edit.end - edit.start);
  }
  return { before: tidy(sentence.source), after: tidy(after) };
}

function findSentence(document: Document, edit: ReplaceTextEdit): Sentence | null {
  const blocks = document.blocks.filter((block) =>
    block.pieces.some(({ start, end }) => start <= edit.start && edit.end <= end),
  );
  for (const sentence of splitSentences({ ...document, blocks })) {
    if (locate(sentence, edit) !== null) return sentence;
  }
  return null;
}

/** Where the edit begins in the sentence's own text; null where it stands elsewhere. */
function locate({ pieces }: Sentence, edit: ReplaceTextEdit): number | null {
  const piece = pieces.find(({ start, end }) => start <= edit.start && edit.end <= end);
  return piece ? piece.at + edit.start - piece.start : null;
}

function tidy(sentence: string): string {
  return sentence.replace(/\s+/gu, " ").trim();
}
