import { CLOSE, END, EMPTY, OPEN, type XmlScanner } from "../../hosts/package/xml-scanner";
import type { StoryCell, StoryParagraph, StoryRow } from "./story";
import type { StoryWriter } from "./story-writer";
import { CHANGES, isOn, readAttribute, W } from "./wordprocessing";

/** Reads the `w:pPr` the scanner stands on, to its end. */
export function readParagraphProperties(scanner: XmlScanner, paragraph: StoryParagraph | undefined): void {
  let numbered = false;
  for (const name of walkProperties(scanner)) {
    if (!paragraph) continue;
    if (name === W.pStyle) paragraph.style = readAttribute(scanner, "val");
    else if (name === W.outlineLvl) paragraph.outline = readDigits(scanner, 9);
    else if (name === W.ilvl) paragraph.listLevel = readDigits(scanner, 0);
    else if (name === W.numId) {
      numbered = readAttribute(scanner, "val") !== "0";
      paragraph.listLevel = numbered ? (paragraph.listLevel ?? 0) : -1;
    } else if (name === W.del || name === W.moveFrom) paragraph.endDeleted = true;
  }
}

/** Reads the `w:rPr` the scanner stands on, to its end. */
export function readRunProperties(scanner: XmlScanner, writer: StoryWriter): void {
  const { run } = writer;
  const { start } = scanner;
  for (const name of walkProperties(scanner)) {
    if (!run) continue;
    if (name === W.b) run.bold = isOn(scanner);
    else if (name === W.vanish) run.hidden = isOn(scanner);
    else if (name === W.rStyle) writer.applyCharacterStyle(readAttribute(scanner, "val") ?? "");
  }
  if (!run) return;
  run.propertiesStart = start;
  run.propertiesEnd = scanner.pos;
}

/** Reads the `w:trPr` the scanner stands on, to its end. */
export function readRowProperties(scanner: XmlScanner, row: StoryRow | undefined): void {
  for (const name of walkProperties(scanner)) {
    if (!row) continue;
    if (name === W.gridBefore) row.before = Math.min(readDigits(scanner, 0), MAX_SPAN);
    else if (name === W.del) row.deleted = true;
  }
}

/** Reads the `w:tcPr` the scanner stands on, to its end. */
export function readCellProperties(scanner: XmlScanner, cell: StoryCell | undefined): void {
  for (const name of walkProperties(scanner)) {
    if (!cell) continue;
    if (name === W.gridSpan) cell.span = Math.max(1, Math.min(readDigits(scanner, 1), MAX_SPAN));
    else if (name === W.vMerge) cell.below = readAttribute(scanner, "val") !== "restart";
    else if (name === W.hMerge) cell.beside = readAttribute(scanner, "val") !== "restart";
  }
}

/** Reads the `w:sdtPr` the scanner stands on, to its end: does the content control show its placeholder only? */
export function readsPlaceholder(scanner: XmlScanner): boolean {
  let placeholder = false;
  for (const name of walkProperties(scanner)) if (name === W.showingPlcHdr) placeholder = isOn(scanner);
  return placeholder;
}

/** Word's tables have at most 63 columns. */
const MAX_SPAN = 63;

/** Stands on each element inside, to the end; what a tracked change keeps of the former properties is passed over. */
function* walkProperties(scanner: XmlScanner): Iterable<number> {
  if (scanner.kind === EMPTY) return;
  const inside = scanner.depth;
  while (scanner.next() !== END) {
    if (scanner.kind === CLOSE && scanner.depth < inside) return;
    if (scanner.kind === OPEN && CHANGES.has(scanner.name)) scanner.skipElement();
    else if (scanner.kind !== CLOSE) yield scanner.name;
  }
}

function readDigits(scanner: XmlScanner, otherwise: number): number {
  const value = readAttribute(scanner, "val") ?? "";
  return /^\d{1,4}$/u.test(value) ? Number(value) : otherwise;
}
