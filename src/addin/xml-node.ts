import { escapeXml } from "../hosts/package/escape-xml";

/** An element with its attributes and, inside, other elements or one text. Nothing inside writes it as `<a />`. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  inside: string | readonly XmlNode[] = [],
): XmlNode {
  return { name, attributes, inside };
}

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: string | readonly XmlNode[];
}

/** The XML of a whole file, two spaces an indent, attributes in the order given. */
export function renderXml(root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderElement(root, "")}\n`;
}

function renderElement({ name, attributes, inside }: XmlNode, indent: string): string {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)];
  if (typeof inside === "string") return `${indent}<${start.join(" ")}>${escapeXml(inside)}</${name}>`;
  if (inside.length === 0) return `${indent}<${start.join(" ")} />`;
  const children = inside.map((child) => renderElement(child, `${indent}  `));
  return `${indent}<${start.join(" ")}>\n${children.join("\n")}\n${indent}</${name}>`;
}
