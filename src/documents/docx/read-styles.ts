import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from "../../hosts/package/xml-tree";

/** What a paragraph or character style says of the text, that of the styles it rests on included. */
export interface DocxStyle {
  /** 1 is the highest heading; 0: body text. */
  readonly heading: number;
  readonly list: boolean;
  /** A line of a table of contents: said again where it stands. */
  readonly contents: boolean;
  readonly bold: boolean;
  readonly hidden: boolean;
}

export interface DocxStyles {
  /** The style of that id; of a paragraph that names none: the default one. */
  readonly paragraph: (id: string | null) => DocxStyle;
  readonly character: (id: string) => DocxStyle;
}

const PLAIN: DocxStyle = { heading: 0, list: false, contents: false, bold: false, hidden: false };

/** Reads the text of `styles.xml`; without one, every text is plain. */
export function readStyles(text: string | undefined): DocxStyles {
  const elements = text === undefined ? [] : childrenOf(parseXml(text), "style");
  const byId = new Map<string, XmlElement>();
  let standard: string | null = null;
  for (const each of elements) {
    const id = attributeOf(each, "styleId", "main");
    if (id === undefined) continue;
    byId.set(id, each);
    const isDefault = /^(?:1|true|on)$/u.test(attributeOf(each, "default", "main") ?? "");
    if (isDefault && attributeOf(each, "type", "main") === "paragraph") standard = id;
  }
  const known = new Map<string, DocxStyle>();
  const find = (id: string): DocxStyle => {
    const style = known.get(id) ?? resolve(id, byId);
    known.set(id, style);
    return style;
  };
  return {
    paragraph: (id) => {
      const own = id !== null && byId.has(id) ? id : standard;
      return own === null ? PLAIN : find(own);
    },
    character: (id) => (byId.has(id) ? find(id) : PLAIN),
  };
}

/** Follows "based on" upwards; each property is that of the nearest style which has it. A circle ends. */
function resolve(id: string, byId: ReadonlyMap<string, XmlElement>): DocxStyle {
  let heading: number | undefined;
  let list: boolean | undefined;
  let bold: boolean | undefined;
  let hidden: boolean | undefined;
  let contents = false;
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const style = byId.get(at);
    if (!style) break;
    const name = valueOf(childOf(style, "name")) ?? at;
    const paragraph = childOf(style, "pPr");
    const run = childOf(style, "rPr");
    heading ??= readOutline(paragraph) ?? headingOf(name);
    list ??= readList(paragraph) ?? (/^list\b/iu.test(name) ? true : undefined);
    bold ??= readSwitch(run, "b");
    hidden ??= readSwitch(run, "vanish");
    contents ||= /^(?:toc|mục lục) ?\d/iu.test(name);
    at = valueOf(childOf(style, "basedOn"));
  }
  return {
    heading: heading ?? 0,
    list: list ?? false,
    contents,
    bold: bold ?? false,
    hidden: hidden ?? false,
  };
}

/** Word writes `heading 1` whatever its language; other programs and people write names of their own. */
function headingOf(name: string): number | undefined {
  const plain = name.normalize("NFC").toLowerCase();
  if (plain === "title" || plain === "tiêu đề") return 1;
  const level = /^(?:heading|tiêu đề|đề mục|đầu mục|đầu đề|mục) ?([1-9])$/u.exec(plain)?.[1];
  return level === undefined ? undefined : Number(level);
}

function readOutline(paragraph: XmlElement | undefined): number | undefined {
  const level = valueOf(childOf(paragraph, "outlineLvl"));
  if (level === undefined || !/^\d$/u.test(level)) return undefined;
  return level === "9" ? 0 : Number(level) + 1;
}

function readList(paragraph: XmlElement | undefined): boolean | undefined {
  const number = childOf(paragraph, "numPr");
  return number && valueOf(childOf(number, "numId")) !== "0";
}

function readSwitch(run: XmlElement | undefined, name: string): boolean | undefined {
  const element = childOf(run, name);
  return element && !/^(?:0|false|off)$/u.test(valueOf(element) ?? "1");
}

function valueOf(element: XmlElement | undefined): string | undefined {
  return element && attributeOf(element, "val", "main");
}
