import { foldSheetName } from "../package/choose-sheet-name";
import { OfficePackage } from "../package/office-package";
import { BUILT_NAME } from "../package/our-traces";
import { PackageFault } from "../package/package-fault";
import { attributeOf, childOf, childrenOf, isTrue, parseXml, type XmlElement } from "../package/xml-tree";
import { refuseForeignBytes } from "./refuse-foreign-bytes";

/** An .xlsx opened: its package, and what the workbook part says of its sheets. */
export interface WorkbookParts {
  readonly package: OfficePackage;
  /** The name of the workbook part, its text and its elements. */
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
}

export interface SheetPart {
  readonly name: string;
  /** The place among all tabs, chart sheets included; `localSheetId` of names means this. */
  readonly index: number;
  readonly sheetId: number;
  readonly relation: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** The worksheet part; undefined for a chart, dialog or macro sheet. */
  readonly part: string | undefined;
  readonly builtByKhop: boolean;
}

/** Opens a workbook. Throws a PackageFault with the reason where the bytes are none. */
export function openWorkbook(bytes: Uint8Array): WorkbookParts {
  refuseForeignBytes(bytes);
  const parts = new OfficePackage(bytes);
  const part = findWorkbookPart(parts);
  const text = parts.readText(part);
  if (text === undefined) throw new PackageFault("not-a-workbook", "the package holds no workbook");
  const root = parseXml(text);
  if (root.name !== "workbook") throw new PackageFault("not-a-workbook", `${part} is no workbook`);
  const relations = parts.relationshipsOf(part);
  const find = (type: string): string | undefined => relations.find((each) => each.type === type)?.target;
  const built = builtIndexes(root);
  const sheets = childrenOf(childOf(root, "sheets"), "sheet").map((element, index): SheetPart => {
    const relation = attributeOf(element, "id", "relationships") ?? "";
    const target = relations.find((each) => each.id === relation);
    // An old module of macros is listed among the sheets, with no relation and no part. A relation that is not there is another
    // matter: the sheet would take over the part of the next one that is added.
    const isModule = relation === "" && target === undefined;
    if (!isModule && (!target || !SHEET_TYPES.has(target.type)))
      throw new PackageFault("damaged", `the sheet ${index + 1} points to no sheet`);
    const worksheet = target?.type === "worksheet" ? target.target : undefined;
    if (worksheet !== undefined && !parts.has(worksheet))
      throw new PackageFault("damaged", `${worksheet} is missing`);
    return {
      name: attributeOf(element, "name") ?? "",
      index,
      sheetId: Number(attributeOf(element, "sheetId") ?? index + 1),
      relation,
      visibility: readVisibility(attributeOf(element, "state")),
      part: worksheet,
      builtByKhop: built.has(index),
    };
  });
  refuseTwins(sheets);
  const properties = childOf(root, "workbookPr");
  return {
    package: parts,
    part,
    text,
    root,
    sheets,
    date1904: properties !== undefined && isTrue(attributeOf(properties, "date1904")),
    styles: find("styles"),
    sharedStrings: find("sharedStrings"),
  };
}

/** Two sheets of one name, or of one part: Excel takes neither, and no place could be told by its sheet's name. */
function refuseTwins(sheets: readonly SheetPart[]): void {
  const names = new Set<string>();
  const parts = new Set<string>();
  for (const { name, part } of sheets) {
    const folded = foldSheetName(name);
    if (names.has(folded)) throw new PackageFault("damaged", `two sheets are called ${name}`);
    names.add(folded);
    if (part === undefined) continue;
    if (parts.has(part.toLowerCase())) throw new PackageFault("damaged", `two sheets are ${part}`);
    parts.add(part.toLowerCase());
  }
}

function findWorkbookPart(parts: OfficePackage): string {
  const named = parts.relationshipsOf("").find((each) => each.type === "officeDocument")?.target;
  const part = named ?? parts.names().find((name) => /^xl\/workbook\.(xml|bin)$/iu.test(name));
  if (part === undefined) throw new PackageFault("not-a-workbook", "the package holds no workbook");
  if (part.toLowerCase().endsWith(".bin")) {
    throw new PackageFault("not-a-workbook", "a binary workbook (.xlsb); save it as .xlsx");
  }
  if (!parts.has(part)) throw new PackageFault("damaged", `${part} is missing`);
  return part;
}

function builtIndexes(root: XmlElement): ReadonlySet<number> {
  const names = childrenOf(childOf(root, "definedNames"), "definedName");
  const ours = names.filter((each) => attributeOf(each, "name")?.toLowerCase() === BUILT_NAME);
  return new Set(ours.map((each) => Number(attributeOf(each, "localSheetId") ?? -1)));
}

function readVisibility(state: string | undefined): SheetPart["visibility"] {
  return state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible";
}

const SHEET_TYPES: ReadonlySet<string> = new Set([
  "worksheet",
  "chartsheet",
  "dialogsheet",
  "xlMacrosheet",
  "xlIntlMacrosheet",
]);
