import { findEncodingFault } from "../../core/base/legacy-encoding";
import { decodePlainText } from "../../hosts/package/decode-plain-text";

/**
 * The text of a `.txt` in Unicode, whatever it was written with: UTF-8, UTF-16, Windows-1258, or the letters of the old fonts
 * (TCVN3, VNI); null when the bytes are no text.
 */
export function decodeTextFile(bytes: Uint8Array): string | null {
  const text = decodePlainText(bytes);
  if (text === null || text.includes("\u0000")) return null;
  const lines = text.split(LINE_END);
  const old = findOldFont(text, lines);
  if (old === null) return text;
  return lines.map((line) => findEncodingFault(line, old)?.text ?? line).join("");
}

/** The old font that the letters of some line prove, in a text without any letter that Unicode alone has. */
function findOldFont(text: string, lines: readonly string[]): "tcvn3" | "vni" | null {
  if (/[\u1ea0-\u1ef9]/u.test(text)) return null;
  for (const line of lines) {
    const fault = findEncodingFault(line);
    if (fault?.certain === true && (fault.kind === "tcvn3" || fault.kind === "vni")) return fault.kind;
  }
  return null;
}

/** Parts a text into its lines and what ends them. */
const LINE_END = /(\r\n|\r|\n)/u;
