import { appendInside } from "./edit-xml";
import { escapeXml } from "./escape-xml";
import type { OfficePackage } from "./office-package";
import { PackageFault } from "./package-fault";
import { spliceText } from "./splice";
import { attributeOf, parseXml } from "./xml-tree";

/** Makes `[Content_Types].xml` name the new parts and forget those that are gone. Leaves it alone if it already does. */
export function updateContentTypes(
  parts: OfficePackage,
  added: ReadonlyMap<string, string>,
  removed: readonly string[],
): void {
  const text = parts.readText(CONTENT_TYPES);
  if (text === undefined) throw new PackageFault("damaged", `${CONTENT_TYPES} is missing`);
  const root = parseXml(text);
  const gone = new Set(removed.filter((part) => !parts.has(part)).map((part) => `/${part}`.toLowerCase()));
  const named = new Map(
    root.children
      .filter((each) => each.name === "Override")
      .map((each) => [(attributeOf(each, "PartName") ?? "").toLowerCase(), each]),
  );
  const splices = [...named]
    .filter(([name]) => gone.has(name))
    .map(([, each]) => ({ start: each.start, end: each.end, insert: "" }));
  let inner = "";
  const extensions = root.children.map((each) => attributeOf(each, "Extension")?.toLowerCase());
  if (added.size > 0 && !extensions.includes("rels")) {
    inner += `<Default Extension="rels" ContentType="${RELATIONSHIPS}"/>`;
  }
  for (const [part, type] of added) {
    if (named.has(`/${part}`.toLowerCase())) continue;
    inner += `<Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`;
  }
  if (inner !== "") splices.push(appendInside(text, root, inner));
  if (splices.length > 0) parts.write(CONTENT_TYPES, spliceText(text, splices));
}

export const CONTENT_TYPES = "[Content_Types].xml";

const RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml";
