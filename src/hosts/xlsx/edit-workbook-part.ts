import { insertInOrder, prefixOf, removeAttribute, setAttribute } from "../package/edit-xml";
import { escapeXml } from "../package/escape-xml";
import { spliceText, type Splice } from "../package/splice";
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from "../package/xml-tree";
import type { Vocabulary } from "./namespaces";

/** A sheet to be added after the last one. */
export interface NewSheet {
  readonly name: string;
  readonly relation: string;
  readonly hidden: boolean;
}

/** A name to be defined for one sheet alone. */
export interface LocalName {
  readonly name: string;
  readonly sheet: number;
  readonly hidden: boolean;
  readonly text: string;
}

/** Adds sheets at the end, so that no other sheet's number moves. */
export function addSheets(text: string, sheets: readonly NewSheet[], words: Vocabulary): string {
  if (sheets.length === 0) return text;
  const root = parseXml(text);
  const element = childOf(root, "sheets");
  const ids = childrenOf(element, "sheet").map((each) => Number(attributeOf(each, "sheetId") ?? 0));
  let id = Math.max(0, ...ids);
  const p = prefixOf(root);
  const [relation, declaration] = relationPrefix(text, root, words);
  const xml = sheets
    .map(({ name, relation: target, hidden }) => {
      const state = hidden ? ' state="hidden"' : "";
      return `<${p}sheet${declaration} name="${escapeXml(name)}" sheetId="${++id}"${state} ${relation}:id="${target}"/>`;
    })
    .join("");
  const views = childOf(root, "bookViews") ? [] : [addViews(text, root, p)];
  const place = element
    ? insertInOrder(text, element, [], "sheet", xml)
    : insertInOrder(text, root, ORDER, "sheets", `<${p}sheets>${xml}</${p}sheets>`);
  return spliceText(text, [...views, place]);
}

/** Shows or hides a sheet that is there. */
export function setSheetState(text: string, index: number, hidden: boolean): string {
  const element = childrenOf(childOf(parseXml(text), "sheets"), "sheet")[index];
  if (!element) return text;
  const splice = hidden
    ? setAttribute(text, element, "state", "hidden")
    : removeAttribute(text, element, "state");
  return splice ? spliceText(text, [splice]) : text;
}

/** Replaces the names of these sheets that are called as in `kinds` (lower case) by new ones. */
export function replaceLocalNames(
  text: string,
  sheets: ReadonlySet<number>,
  kinds: ReadonlySet<string>,
  names: readonly LocalName[],
): string {
  const root = parseXml(text);
  const element = childOf(root, "definedNames");
  const p = prefixOf(root);
  const kept = childrenOf(element, "definedName")
    .filter((each) => {
      const sheet = Number(attributeOf(each, "localSheetId") ?? -1);
      return !sheets.has(sheet) || !kinds.has((attributeOf(each, "name") ?? "").toLowerCase());
    })
    .map((each) => text.slice(each.start, each.end));
  const added = names.map(({ name, sheet, hidden, text: value }) => {
    const flag = hidden ? ' hidden="1"' : "";
    return `<${p}definedName name="${name}" localSheetId="${sheet}"${flag}>${escapeXml(value)}</${p}definedName>`;
  });
  const all = [...kept, ...added].join("");
  const xml = all === "" ? "" : `<${p}definedNames>${all}</${p}definedNames>`;
  if (element) return spliceText(text, [{ start: element.start, end: element.end, insert: xml }]);
  return xml === "" ? text : spliceText(text, [insertInOrder(text, root, ORDER, "definedNames", xml)]);
}

/** Has the program calculate everything anew when it opens the workbook; the cached values stay for other readers. */
export function askRecalculation(text: string): string {
  const root = parseXml(text);
  const element = childOf(root, "calcPr");
  if (!element) {
    const xml = `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`;
    return spliceText(text, [insertInOrder(text, root, ORDER, "calcPr", xml)]);
  }
  if (attributeOf(element, "fullCalcOnLoad") === "1") return text;
  return spliceText(text, [setAttribute(text, element, "fullCalcOnLoad", "1")]);
}

/** A worksheet's view refers to a window of the workbook, so there must be one. */
function addViews(text: string, root: XmlElement, prefix: string): Splice {
  const xml = `<${prefix}bookViews><${prefix}workbookView/></${prefix}bookViews>`;
  return insertInOrder(text, root, ORDER, "bookViews", xml);
}

/** The prefix for `id` attributes, and its declaration where the part has none. */
function relationPrefix(text: string, root: XmlElement, words: Vocabulary): [string, string] {
  const start = text.slice(root.start, root.openEnd);
  const declared = new RegExp(`xmlns:([\\w.-]+)\\s*=\\s*["']${words.relations}["']`, "u").exec(start);
  return declared ? [declared[1] ?? "r", ""] : ["r", ` xmlns:r="${words.relations}"`];
}

const ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];
