import { END, EMPTY, OPEN, XmlScanner } from "../package/xml-scanner";

/** One element directly below `<worksheet>`, with its place in the bytes. */
export interface OutlineElement {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What stands in a worksheet part, from first to last, and the prefix its elements carry (`x:` or nothing). */
export interface WorksheetOutline {
  readonly prefix: string;
  readonly elements: readonly OutlineElement[];
}

/** Reads the outline of a worksheet part (UTF-8). */
export function readOutline(bytes: Uint8Array): WorksheetOutline {
  const scanner = new XmlScanner(bytes);
  const elements: OutlineElement[] = [];
  let prefix = "";
  while (scanner.next() !== END) {
    if (scanner.kind === OPEN && scanner.depth === 1)
      prefix = textOf(bytes, scanner.start + 1, scanner.nameStart);
    const child =
      (scanner.kind === OPEN && scanner.depth === 2) || (scanner.kind === EMPTY && scanner.depth === 1);
    if (!child) continue;
    const { start, nameStart } = scanner;
    const name = /^[^\s/>]+/u.exec(textOf(bytes, nameStart, nameStart + 40))?.[0] ?? "";
    scanner.skipElement();
    elements.push({ name, start, end: scanner.pos });
  }
  return { prefix, elements };
}

/** Where an element of this name goes by the schema's order, after its like if there are any. */
export function placeFor(outline: WorksheetOutline, name: string): number {
  const place = ORDER.indexOf(name);
  const before = outline.elements.filter((each) => {
    const order = ORDER.indexOf(each.name);
    return order >= 0 && order <= place;
  });
  return before.at(-1)?.end ?? 0;
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

/** CT_Worksheet, as far as we put anything after it. */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
];
