import { attributeOf, childrenOf, type XmlElement } from "../../hosts/package/xml-tree";
import type { ManifestWorld } from "./manifest-world";
import { elementsNamed, repeated } from "./manifest-tree";

/** The ribbon: ids that occur once, groups that Office shows whole, buttons that do something. */
export function* checkCommands(root: XmlElement, world: ManifestWorld): Generator<string> {
  const groups = elementsNamed(root, "Group");
  const parts = [...elementsNamed(root, "CustomTab"), ...groups, ...elementsNamed(root, "Control")];
  const ids = parts.map((part) => attributeOf(part, "id") ?? "");
  for (const id of repeated(ids)) yield `the id ${id} is used twice`;
  for (const id of ids)
    if (id === "" || id.length > 125) yield `the id “${id}” is empty or longer than 125 characters`;
  if (elementsNamed(root, "CustomTab").length > 1) yield "there is more than one tab";
  if (groups.length > 10) yield `there are ${groups.length} groups, more than 10`;
  for (const group of groups) {
    const controls = childrenOf(group, "Control").length;
    if (controls > 6)
      yield `the group ${attributeOf(group, "id") ?? ""} has ${controls} buttons, more than 6`;
  }
  if (elementsNamed(root, "Runtime").length > 0 && elementsNamed(root, "TaskpaneId").length > 0)
    yield "a TaskpaneId is given although all share one runtime";
  for (const { text } of elementsNamed(root, "FunctionName")) {
    if (!world.actions.includes(text)) yield `nothing handles the button ${text}`;
  }
}
