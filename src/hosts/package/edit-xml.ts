import { spliceText, type Splice } from "./splice";
import type { XmlElement } from "./xml-tree";

/** Puts `inner` before the end tag of an element; `<a/>` is opened for it. */
export function appendInside(text: string, element: XmlElement, inner: string): Splice {
  if (!isSelfClosed(text, element))
    return { start: element.closeStart, end: element.closeStart, insert: inner };
  const slash = text.lastIndexOf("/", element.end);
  return { start: slash, end: element.end, insert: `>${inner}</${tagName(text, element)}>` };
}

/** The text with a start and an end tag where its root has but one that closes itself, so that several children can be put into it. */
export function openRoot(text: string, root: XmlElement): string {
  return isSelfClosed(text, root) ? spliceText(text, [appendInside(text, root, "")]) : text;
}

/** Puts a child where the schema's order wants it: before the first child that comes later in `order`. */
export function insertInOrder(
  text: string,
  parent: XmlElement,
  order: readonly string[],
  name: string,
  xml: string,
): Splice {
  const place = order.indexOf(name);
  const next = parent.children.find((child) => order.indexOf(child.name) > place);
  return next ? { start: next.start, end: next.start, insert: xml } : appendInside(text, parent, xml);
}

/** Sets an attribute (without namespace) in the start tag of an element; `value` needs no escaping. */
export function setAttribute(text: string, element: XmlElement, name: string, value: string): Splice {
  const tag = text.slice(element.start, element.openEnd);
  const present = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`, "u").exec(tag);
  if (present) {
    const start = element.start + present.index + (present[1]?.length ?? 0);
    return { start, end: start + (present[2]?.length ?? 0), insert: `"${value}"` };
  }
  const at = element.start + 1 + tagName(text, element).length;
  return { start: at, end: at, insert: ` ${name}="${value}"` };
}

/** Takes an attribute (without namespace) out of the start tag; null where it is not there. */
export function removeAttribute(text: string, element: XmlElement, name: string): Splice | null {
  const tag = text.slice(element.start, element.openEnd);
  const present = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`, "u").exec(tag);
  if (!present) return null;
  const start = element.start + present.index;
  return { start, end: start + present[0].length, insert: "" };
}

/** `x:` or nothing: what goes before the names of elements put beside this one. */
export function prefixOf(element: XmlElement): string {
  return element.prefix === "" ? "" : `${element.prefix}:`;
}

function tagName(text: string, element: XmlElement): string {
  return /^<([^\s/>]+)/u.exec(text.slice(element.start, element.openEnd))?.[1] ?? element.name;
}

function isSelfClosed(text: string, element: XmlElement): boolean {
  return element.openEnd === element.end && text.slice(0, element.end).endsWith("/>");
}
