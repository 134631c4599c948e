import { printText } from "../../core/base/printable-text";
import { updateContentTypes } from "../../hosts/package/content-types";
import { addRelationship } from "../../hosts/package/edit-relationships";
import { appendInside } from "../../hosts/package/edit-xml";
import { escapeXml } from "../../hosts/package/escape-xml";
import type { OfficePackage } from "../../hosts/package/office-package";
import { spliceText } from "../../hosts/package/splice";
import { attributeOf, childrenOf, parseXml, type XmlElement } from "../../hosts/package/xml-tree";
import type { Naming } from "./naming";

export interface Comment {
  readonly id: number;
  /** Its paragraphs. */
  readonly text: readonly string[];
}

/** Who makes the comments, and when: without a date they bear none. */
export interface Author {
  readonly author: string;
  readonly initials: string;
  readonly date?: string;
}

/** The first id that no comment of the document bears. */
export function nextCommentId(parts: OfficePackage, main: string): number {
  const part = findCommentsPart(parts, main);
  const text = part === undefined ? undefined : parts.readText(part);
  if (text === undefined) return 0;
  const ids = childrenOf(parseXml(text), "comment").map((comment) =>
    Number(attributeOf(comment, "id", "main")),
  );
  return Math.max(-1, ...ids.filter((id) => Number.isInteger(id))) + 1;
}

/** Adds the comments behind those that are there, in a part made for them where the document has none. */
export function addComments(
  parts: OfficePackage,
  main: string,
  comments: readonly Comment[],
  author: Author,
  naming: Naming,
): void {
  const known = findCommentsPart(parts, main);
  const text = known === undefined ? undefined : parts.readText(known);
  if (known !== undefined && text !== undefined) {
    const root = parseXml(text);
    const own = namingOf(root);
    const added = comments.map((comment) => writeComment(comment, author, own)).join("");
    parts.write(known, spliceText(text, [appendInside(text, root, added)]));
    return;
  }
  const part = choosePart(parts, main);
  const own: Naming = { prefix: "w:", attributePrefix: "w:", declaration: "", namespace: naming.namespace };
  const added = comments.map((comment) => writeComment(comment, author, own)).join("");
  parts.write(part, `${HEAD}<w:comments xmlns:w="${naming.namespace}">${added}</w:comments>`);
  addRelationship(parts, main, relationshipType(naming), part);
  updateContentTypes(parts, new Map([[part, CONTENT_TYPE]]), []);
}

function findCommentsPart(parts: OfficePackage, main: string): string | undefined {
  return parts.relationshipsOf(main).find((each) => each.type === "comments" && !each.external)?.target;
}

/** `comments.xml` beside the main part; a file of that name that nothing points to is left alone. */
function choosePart(parts: OfficePackage, main: string): string {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  for (let number = 0; ; number++) {
    const name = `${folder}comments${number === 0 ? "" : number}.xml`;
    if (!parts.has(name)) return name;
  }
}

function namingOf(root: XmlElement): Naming {
  const prefix = root.prefix === "" ? "" : `${root.prefix}:`;
  return prefix === ""
    ? { prefix, attributePrefix: "w:", declaration: ` xmlns:w="${root.uri}"`, namespace: root.uri }
    : { prefix, attributePrefix: prefix, declaration: "", namespace: root.uri };
}

function writeComment({ id, text }: Comment, { author, initials, date }: Author, naming: Naming): string {
  const { prefix: p, attributePrefix: a, declaration } = naming;
  const when = date === undefined ? "" : ` ${a}date="${escapeXml(date)}"`;
  const paragraphs = text.map(
    (line) =>
      `<${p}p><${p}r><${p}t xml:space="preserve">${escapeXml(printText(line))}</${p}t></${p}r></${p}p>`,
  );
  return (
    `<${p}comment${declaration} ${a}id="${id}" ${a}author="${escapeXml(printText(author))}"${when} ` +
    `${a}initials="${escapeXml(initials)}">${paragraphs.join("")}</${p}comment>`
  );
}

/** Files of the strict form of the standard name the kinds of relationships otherwise. */
function relationshipType({ namespace }: Naming): string {
  return namespace.startsWith("http://purl.oclc.org/")
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
