import { appendInside } from "./edit-xml";
import { escapeXml } from "./escape-xml";
import type { OfficePackage } from "./office-package";
import { relationshipsName, relativeTarget } from "./relationships";
import { spliceText } from "./splice";
import { attributeOf, parseXml } from "./xml-tree";

/** Adds a relationship from `part` to the part `target`, and returns its id. `type` is the whole address of the type. */
export function addRelationship(parts: OfficePackage, part: string, type: string, target: string): string {
  const name = relationshipsName(part);
  const text = parts.readText(name) ?? EMPTY;
  const root = parseXml(text);
  const ids = new Set(root.children.map((each) => attributeOf(each, "Id")));
  let number = 1;
  while (ids.has(`rId${number}`)) number++;
  const path = escapeXml(relativeTarget(part, target));
  const line = `<Relationship Id="rId${number}" Type="${type}" Target="${path}"/>`;
  parts.write(name, spliceText(text, [appendInside(text, root, line)]));
  return `rId${number}`;
}

/** Removes the relationships of `part` to parts of this kind (last word of the type), and returns their targets. */
export function removeRelationships(parts: OfficePackage, part: string, type: string): readonly string[] {
  const name = relationshipsName(part);
  const text = parts.readText(name);
  const doomed = parts.relationshipsOf(part).filter((each) => each.type === type && !each.external);
  if (text === undefined || doomed.length === 0) return [];
  const ids = new Set<string | undefined>(doomed.map((each) => each.id));
  const splices = parseXml(text)
    .children.filter((each) => ids.has(attributeOf(each, "Id")))
    .map((each) => ({ start: each.start, end: each.end, insert: "" }));
  parts.write(name, spliceText(text, splices));
  return doomed.map((each) => each.target);
}

/** All parts that can be reached from `part` over relationships, itself not counted unless something points back. */
export function reachableParts(parts: OfficePackage, part: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [part];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const relation of parts.relationshipsOf(next)) {
      const key = relation.target.toLowerCase();
      if (relation.external || reached.has(key)) continue;
      reached.add(key);
      waiting.push(relation.target);
    }
  }
  return reached;
}

const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
