import { SaxesParser } from "saxes";
import { PackageFault } from "./package-fault";

/** An element of a small part, with its places in the text so that the text can be spliced. */
export interface XmlElement {
  /** The local name, without prefix. */
  readonly name: string;
  readonly prefix: string;
  /** The namespace. */
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** The text directly inside, joined. */
  readonly text: string;
  /** Where `<` of the start tag stands, and the place after its `>`. */
  readonly start: number;
  readonly openEnd: number;
  /** Where the end tag begins (`openEnd` for `<a/>`), and the place after the element. */
  readonly closeStart: number;
  readonly end: number;
}

interface XmlAttribute {
  readonly name: string;
  readonly uri: string;
  readonly value: string;
}

/** Reads a small part whole. Throws a PackageFault on broken XML and on any document type declaration. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Building[] = [];
  let root: Building | undefined;
  let tagStart = 0;
  let nodes = 0;
  const count = (): void => {
    if (++nodes > MAX_NODES) throw new PackageFault("too-large", "elements and attributes of a part");
  };
  parser.on("doctype", () => {
    throw new PackageFault("damaged", "a document type declaration is not allowed");
  });
  parser.on("error", (error) => {
    throw new PackageFault("damaged", error.message);
  });
  parser.on("attribute", count);
  parser.on("opentagstart", () => {
    count();
    tagStart = text.lastIndexOf("<", parser.position - 1);
  });
  parser.on("opentag", (tag) => {
    if (open.length > MAX_DEPTH) throw new PackageFault("damaged", "elements nested too deep");
    const element: Building = {
      name: tag.local,
      prefix: tag.prefix,
      uri: tag.uri,
      attributes: Object.values(tag.attributes).map(({ local, uri, value }) => ({ name: local, uri, value })),
      children: [],
      text: "",
      start: tagStart,
      openEnd: parser.position,
      closeStart: parser.position,
      end: parser.position,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (piece: string): void => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    const selfClosing = element.end === element.openEnd;
    element.closeStart = selfClosing ? element.openEnd : text.lastIndexOf("<", element.end - 1);
  });
  parser.write(text).close();
  if (!root) throw new PackageFault("damaged", "an empty XML part");
  return root;
}

/** The first child of that local name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

/** All children of that local name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** The value of the attribute of that local name without namespace, or with one ending in `space` where asked. */
export function attributeOf(element: XmlElement, name: string, namespaceEnd = ""): string | undefined {
  return element.attributes.find((each) =>
    namespaceEnd === ""
      ? each.name === name && each.uri === ""
      : each.name === name && each.uri.endsWith(namespaceEnd),
  )?.value;
}

/** Whether a yes/no attribute says yes. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

interface Building extends XmlElement {
  readonly children: Building[];
  text: string;
  closeStart: number;
  end: number;
}

const MAX_DEPTH = 200;

/** Elements and attributes: half a gigabyte of memory. The most overgrown styles have a tenth of this. */
const MAX_NODES = 1_500_000;
