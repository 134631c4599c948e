import type { Mark, MarkKind } from "../../core/model/mark";
import { updateContentTypes } from "../package/content-types";
import { decodeText } from "../package/decode-text";
import {
  isMarkFormula,
  MARK_KINDS,
  MARK_LOOKS,
  MARKER,
  markFormula,
  RANGES_A_MARK,
} from "../package/our-traces";
import { PackageFault } from "../package/package-fault";
import { spliceBytes, type Splice } from "../package/splice";
import { CLOSE, END, hashName, XmlScanner } from "../package/xml-scanner";
import { editStyles } from "./edit-styles-part";
import { gatherRanges } from "../package/gather-ranges";
import { PART_TYPES } from "./namespaces";
import { readWhole } from "./scan-values";
import { toArgb } from "./style-sheet";
import type { WorkbookParts } from "./workbook-parts";
import { placeFor, readOutline, type OutlineElement } from "./worksheet-outline";

/**
 * Replaces all our marks in an opened workbook by these; with none, only takes ours away. A mark is a conditional format
 * whose formula is always true and names us; no cell's own look changes.
 */
export function markSheets(workbook: WorkbookParts, marks: readonly Mark[]): void {
  const bySheet = new Map<string, Mark[]>();
  for (const mark of marks) {
    const list = bySheet.get(mark.sheet);
    if (list) list.push(mark);
    else bySheet.set(mark.sheet, [mark]);
  }
  for (const name of bySheet.keys()) {
    if (!workbook.sheets.some((each) => each.name === name && each.part !== undefined)) {
      throw new PackageFault("sheet-not-found", "no such sheet", name);
    }
  }
  const formats = addFormats(workbook, marks);
  for (const { name, part } of workbook.sheets) {
    if (part !== undefined) markSheet(workbook, part, bySheet.get(name) ?? [], formats);
  }
}

/** Whether marks of ours stand in an opened workbook, put there by any host. */
export function carriesMarks({ sheets, package: parts }: WorkbookParts): boolean {
  return sheets.some(({ part }) => {
    const bytes = part === undefined ? undefined : parts.readUtf8(part);
    if (!bytes || !mentionsUs(bytes)) return false;
    return readOutline(bytes).elements.some(
      (element) =>
        (element.name === "conditionalFormatting" || element.name === "extLst") &&
        readRules(bytes, element).some((rule) => rule.ours),
    );
  });
}

function addFormats(workbook: WorkbookParts, marks: readonly Mark[]): ReadonlyMap<MarkKind, number> {
  const formats = new Map<MarkKind, number>();
  if (marks.length === 0) return formats;
  const made = editStyles(workbook, (styles) => {
    for (const severity of MARK_KINDS) formats.set(severity, styles.conditionFormat(renderLook(severity)));
  });
  if (made !== null) updateContentTypes(workbook.package, new Map([[made, PART_TYPES.styles]]), []);
  return formats;
}

function markSheet(
  workbook: WorkbookParts,
  part: string,
  marks: readonly Mark[],
  formats: ReadonlyMap<MarkKind, number>,
): void {
  const bytes = workbook.package.readUtf8(part);
  if (!bytes || (marks.length === 0 && !mentionsUs(bytes))) return;
  const outline = readOutline(bytes);
  const splices: Splice[] = [];
  let priority = 0;
  for (const element of outline.elements) {
    if (element.name !== "conditionalFormatting" && element.name !== "extLst") continue;
    const rules = readRules(bytes, element);
    const ours = rules.filter((rule) => rule.ours);
    for (const rule of rules) if (!rule.ours) priority = Math.max(priority, rule.priority);
    const whole = ours.length === rules.length && element.name === "conditionalFormatting";
    for (const { start, end } of whole && ours.length > 0 ? [element] : ours)
      splices.push({ start, end, insert: "" });
  }
  if (marks.length > 0) {
    const place = placeFor(outline, "conditionalFormatting");
    const insert = renderMarks(marks, formats, priority, outline.prefix);
    splices.push({ start: place, end: place, insert });
  }
  if (splices.length > 0) workbook.package.write(part, spliceBytes(bytes, splices));
}

function renderMarks(
  marks: readonly Mark[],
  formats: ReadonlyMap<MarkKind, number>,
  before: number,
  p: string,
): string {
  let priority = before;
  let xml = "";
  for (const severity of MARK_KINDS) {
    const ranges = gatherRanges(marks.filter((each) => each.severity === severity));
    for (let from = 0; from < ranges.length; from += RANGES_A_MARK) {
      const sqref = ranges.slice(from, from + RANGES_A_MARK).join(" ");
      const rule = `<${p}cfRule type="expression" dxfId="${formats.get(severity) ?? 0}" priority="${++priority}">`;
      xml +=
        `<${p}conditionalFormatting sqref="${sqref}">${rule}<${p}formula>${markFormula(severity)}` +
        `</${p}formula></${p}cfRule></${p}conditionalFormatting>`;
    }
  }
  return xml;
}

interface FoundRule {
  readonly start: number;
  readonly end: number;
  readonly priority: number;
  readonly ours: boolean;
}

function readRules(bytes: Uint8Array, element: OutlineElement): readonly FoundRule[] {
  const scanner = new XmlScanner(bytes.subarray(element.start, element.end));
  const rules: FoundRule[] = [];
  while (scanner.next() !== END) {
    if (scanner.name !== CF_RULE || scanner.kind === CLOSE) continue;
    const priority = readWhole(scanner, scanner.attribute(PRIORITY));
    const start = element.start + scanner.start;
    scanner.skipElement();
    const end = element.start + scanner.pos;
    const ours = isMarkFormula(decodeText(bytes, start, end));
    rules.push({ start, end, priority: Number.isNaN(priority) ? 0 : priority, ours });
  }
  return rules;
}

function mentionsUs(bytes: Uint8Array): boolean {
  const [first = 0, ...rest] = new TextEncoder().encode(MARKER);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (rest.every((byte, index) => bytes[at + 1 + index] === byte)) return true;
  }
  return false;
}

const CF_RULE = hashName("cfRule");
const PRIORITY = hashName("priority");

function renderLook(severity: MarkKind): string {
  const color = toArgb(MARK_LOOKS[severity].color);
  const fill = toArgb(MARK_LOOKS[severity].fill);
  return (
    `<dxf><font><color rgb="${color}"/></font>` +
    `<fill><patternFill patternType="solid"><fgColor rgb="${fill}"/><bgColor rgb="${fill}"/></patternFill></fill></dxf>`
  );
}
