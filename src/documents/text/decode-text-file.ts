import { findEncodingFault } from "../../core/base/legacy-encoding";
import { decodePlainText } from "../../hosts/package/decode-plain-text";

/**
 * The text of a `.txt` in Unicode, whatever it was written with: UTF-8, UTF-16, Windows-1258, or the letters of the old fonts
 * (TCVN3, VNI); null when the bytes are no text.
 */
export function decodeTextFile(bytes: Uint8Array): string | null {
  const text = decodePlainText(bytes);
  if (text === null || text.includes("\u0000") || isNoise(text)) return null;
  const lines = text.split(LINE_END);
  const old = findOldFont(text, lines);
  if (old === null) return text;
  return lines.map((line) => findEncodingFault(line, old)?.text ?? line).join("");
}

/** Bytes of a picture or a program, of which every text of single bytes is full: more than one sign in fifty controls something. */
function isNoise(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- that is what is counted
  const controls = text.slice(0, SAMPLE).match(/[\u0001-\u0008\u000e-\u001f\u007f]/gu)?.length ?? 0;
  return controls * 50 > Math.min(text.length, SAMPLE);
}

const SAMPLE = 50_000;

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
