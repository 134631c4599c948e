import type { XmlScanner } from "../../hosts/package/xml-scanner";
import { readAttribute, W } from "./wordprocessing";

/** The text that the empty element under the scanner stands for in a run; "" for one that is no text. */
export function markOf(scanner: XmlScanner): string {
  switch (scanner.name) {
    case W.tab:
    case W.ptab:
      return "\t";
    case W.cr:
      return "\n";
    case W.br:
      // A break of the page or column is the printer's, not the writer's.
      return /^(?:page|column)$/u.test(readAttribute(scanner, "type") ?? "") ? "" : "\n";
    case W.noBreakHyphen:
      return "-";
    case W.sym:
      return readSymbol(readAttribute(scanner, "char") ?? "");
    default:
      return "";
  }
}

/** A sign of the fonts Symbol and Wingdings stands in the private area from F000 on; most of them are bullets. */
function readSymbol(char: string): string {
  const code = parseInt(char, 16);
  if (!Number.isInteger(code) || code <= 0x1f || code > 0x10ffff) return "";
  if (code >= 0xd800 && code <= 0xdfff) return "";
  return code >= 0xf000 && code <= 0xf0ff ? (SIGNS[code - 0xf000] ?? "•") : String.fromCodePoint(code);
}

const SIGNS: Readonly<Record<number, string>> = {
  0x25: "%",
  0x2b: "+",
  0x2d: "-",
  0x2f: "/",
  0x3c: "<",
  0x3d: "=",
  0x3e: ">",
  0xa3: "≤",
  0xb0: "°",
  0xb1: "±",
  0xb3: "≥",
  0xb4: "×",
  0xb8: "÷",
};
