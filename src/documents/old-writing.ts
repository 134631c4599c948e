import { findEncodingFault } from "../core/base/legacy-encoding";

/**
 * A document typed in a font of before Unicode (TCVN3, ".VnTime") reads as Latin-1 signs. Given its paragraphs, it gives
 * what turns each of its texts into Unicode letter for letter, so that every place stays where it is; `null` where the
 * letters of no paragraph prove such a font.
 */
export function findOldWriting(paragraphs: Iterable<string>): ((text: string) => string) | null {
  for (const paragraph of paragraphs) {
    const fault = findEncodingFault(paragraph);
    // An abbreviation or a foreign name among many proofs does not speak against the font.
    if (fault?.kind === "tcvn3") return convert;
  }
  return null;
}

/** Another encoding within the document, or plain Unicode, is left as it is. */
function convert(text: string): string {
  const fault = findEncodingFault(text, "tcvn3");
  return fault?.kind === "tcvn3" && fault.text.length === text.length ? fault.text : text;
}
