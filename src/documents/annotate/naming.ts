import { END, XmlScanner } from "../../hosts/package/xml-scanner";

/** How a part names the elements of WordprocessingML. */
export interface Naming {
  /** `w:`, or nothing where the namespace is the part's own. */
  readonly prefix: string;
  /** Attributes always need one. */
  readonly attributePrefix: string;
  /** Where the part has no prefix, what declares that of the attributes: ` xmlns:w="…"`. */
  readonly declaration: string;
  /** Another address in files of the strict form of the standard. */
  readonly namespace: string;
}

/** Reads it from the root's tag: the elements that we put in are named as those around them. */
export function readNaming(part: Uint8Array): Naming {
  const scanner = new XmlScanner(part);
  if (scanner.next() === END) throw new Error("a part that was read has a root");
  const tag = new TextDecoder().decode(part.subarray(scanner.start, scanner.pos));
  const prefix = /^<([^\s:/>]+:)?/u.exec(tag)?.[1] ?? "";
  const name = prefix === "" ? "xmlns" : `xmlns:${prefix.slice(0, -1)}`;
  const declared = new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, "u").exec(tag)?.[1];
  // A damaged address is not written on into parts of ours.
  const namespace = declared === STRICT ? STRICT : TRANSITIONAL;
  return prefix === ""
    ? { prefix, attributePrefix: "w:", declaration: ` xmlns:w="${namespace}"`, namespace }
    : { prefix, attributePrefix: prefix, declaration: "", namespace };
}

const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
