import { hashName, type XmlScanner } from "../../hosts/package/xml-scanner";

/** Names of WordprocessingML as the scanner knows them: `W.p` is the hash of `p`. */
export const W = hashAll([
  "p",
  "r",
  "t",
  "tab",
  "br",
  "cr",
  "ptab",
  "noBreakHyphen",
  "sym",
  "pPr",
  "rPr",
  "pStyle",
  "rStyle",
  "numPr",
  "numId",
  "ilvl",
  "outlineLvl",
  "b",
  "vanish",
  "ins",
  "del",
  "moveFrom",
  "moveTo",
  "fldChar",
  "footnoteReference",
  "endnoteReference",
  "txbxContent",
  "tbl",
  "tr",
  "tc",
  "trPr",
  "tcPr",
  "gridSpan",
  "gridBefore",
  "vMerge",
  "hMerge",
  "sdt",
  "sdtPr",
  "sdtContent",
  "showingPlcHdr",
  "rt",
  "footnote",
  "endnote",
  "AlternateContent",
  "Choice",
  "Fallback",
  "oMath",
]);

/** Elements that keep properties as they were before a tracked change. */
export const CHANGES: ReadonlySet<number> = new Set(
  ["pPrChange", "rPrChange", "trPrChange", "tcPrChange", "sectPrChange", "numberingChange"].map(hashName),
);

const ATTRIBUTES = hashAll(["val", "id", "type", "fldCharType", "char", "font"]);

/** The value of `w:val` and the like at the tag the scanner stands on; null where it is not given. */
export function readAttribute(scanner: XmlScanner, name: keyof typeof ATTRIBUTES): string | null {
  const index = scanner.attribute(ATTRIBUTES[name]);
  if (index < 0) return null;
  return DECODER.decode(scanner.bytes.subarray(scanner.valueStart(index), scanner.valueEnd(index)));
}

/** Whether an on/off property such as `<w:b/>` is on. */
export function isOn(scanner: XmlScanner): boolean {
  const value = readAttribute(scanner, "val");
  return value === null || !/^(?:0|false|off|none)$/u.test(value);
}

const DECODER = new TextDecoder();

function hashAll<const Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name) => [name, hashName(name)])) as Record<Name, number>;
}
