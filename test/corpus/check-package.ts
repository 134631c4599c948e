import { OfficePackage } from "../../src/hosts/package/office-package";
import { guardFaults } from "../../src/hosts/package/package-fault";
import {
  attributeOf,
  childrenOf,
  childOf,
  parseXml,
  type XmlElement,
} from "../../src/hosts/package/xml-tree";
import { faultOf } from "../fuzz/hold";

/** What is wrong with a package that was not wrong before it was changed. */
export function listNewFaults(before: Uint8Array, after: Uint8Array): readonly string[] {
  const known = new Set(listFaults(new OfficePackage(before)));
  return listFaults(new OfficePackage(after)).filter((fault) => !known.has(fault));
}

/** What Excel or Word would complain of, or mend: parts, their relations and types, the order of elements, ids. */
export function listFaults(parts: OfficePackage): readonly string[] {
  const names = parts.names();
  return [
    ...names.filter((name) => /\.(?:xml|rels)$/iu.test(name)).flatMap((name) => listXmlFaults(parts, name)),
    ...listTypeFaults(parts, names),
    ...names.flatMap((name) => listRelationFaults(parts, name)),
    ...names
      .filter((name) => /^xl\/worksheets\/[^/]+\.xml$/iu.test(name))
      .flatMap((name) => listOrderFaults(parts, name)),
    ...listIdFaults(parts),
  ];
}

function listXmlFaults(parts: OfficePackage, name: string): readonly string[] {
  const text = readText(parts, name);
  const fault = text === null ? null : faultOf(text);
  return fault === null ? [] : [`${name}: ${fault.split("\n")[0] ?? ""}`];
}

function listTypeFaults(parts: OfficePackage, names: readonly string[]): readonly string[] {
  const root = parse(parts, "[Content_Types].xml");
  if (!root) return ["no content types"];
  const endings = new Set(
    childrenOf(root, "Default").map((each) => (attributeOf(each, "Extension") ?? "").toLowerCase()),
  );
  const told = childrenOf(root, "Override").map((each) =>
    (attributeOf(each, "PartName") ?? "").slice(1).toLowerCase(),
  );
  const untyped = names.filter((name) => {
    const ending = name.split(".").at(-1)?.toLowerCase() ?? "";
    return name !== "[Content_Types].xml" && !endings.has(ending) && !told.includes(name.toLowerCase());
  });
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...told
      .filter((name) => !parts.has(decodeURI(name)))
      .map((name) => `a content type for ${name}, which is not there`),
    ...repeated(told).map((name) => `two content types for ${name}`),
  ];
}

function listRelationFaults(parts: OfficePackage, part: string): readonly string[] {
  if (part.endsWith(".rels")) return [];
  const read = guardFaults(part, () => parts.relationshipsOf(part));
  const relations = read.ok ? read.value : [];
  return [
    ...relations
      .filter((each) => !each.external && !parts.has(each.target))
      .map((each) => `${part}: relation ${each.id} to ${each.target}, which is not there`),
    ...repeated(relations.map((each) => each.id)).map((id) => `${part}: two relations ${id}`),
  ];
}

/** The children of a worksheet in the order that ECMA-376 (CT_Worksheet) gives. */
const ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

function listOrderFaults(parts: OfficePackage, name: string): readonly string[] {
  const root = parse(parts, name);
  const faults: string[] = [];
  let last = -1;
  for (const child of root?.name === "worksheet" ? root.children : []) {
    const place = ORDER.indexOf(child.name);
    if (place < 0) continue;
    if (place < last) faults.push(`${name}: ${child.name} behind ${ORDER[last] ?? ""}`);
    last = Math.max(last, place);
  }
  return faults;
}

function listIdFaults(parts: OfficePackage): readonly string[] {
  const book = parse(parts, "xl/workbook.xml");
  const sheets = childrenOf(book && childOf(book, "sheets"), "sheet");
  const comments = childrenOf(parse(parts, "word/comments.xml"), "comment");
  return [
    ...repeated(sheets.map((each) => attributeOf(each, "sheetId") ?? "")).map(
      (id) => `two sheets with the id ${id}`,
    ),
    ...repeated(sheets.map((each) => attributeOf(each, "id", "relationships") ?? "")).map(
      (id) => `two sheets of ${id}`,
    ),
    ...repeated(sheets.map((each) => (attributeOf(each, "name") ?? "").toLowerCase())).map(
      (each) => `two sheets called ${each}`,
    ),
    ...repeated(comments.map((each) => attributeOf(each, "id") ?? "")).map((id) => `two comments ${id}`),
  ];
}

function parse(parts: OfficePackage, name: string): XmlElement | undefined {
  const text = readText(parts, name);
  if (text === null || faultOf(text) !== null) return undefined;
  const tree = guardFaults(name, () => parseXml(text));
  return tree.ok ? tree.value : undefined;
}

/** The part as text; `null` where there is none, or it is too large or too broken to be looked into. */
function readText(parts: OfficePackage, name: string): string | null {
  const text = guardFaults(name, () => parts.readText(name) ?? null);
  return text.ok ? text.value : null;
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => value !== "" && values.indexOf(value) < index))];
}
