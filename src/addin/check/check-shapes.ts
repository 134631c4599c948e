import type { XmlElement } from "../../hosts/package/xml-tree";
import { COMMON, NAMESPACES, SHAPES, TYPES, type Shape } from "./manifest-shapes";

/** Every element where the schemas have it: its place among the others, its attributes, its namespace. */
export function* checkShapes(root: XmlElement): Generator<string> {
  yield* checkElement(root, []);
}

function* checkElement(element: XmlElement, above: readonly string[]): Generator<string> {
  const path = [...above, element.name];
  const place = path.join("/");
  const shape = shapeOf(element, path);
  if (!shape) {
    yield `${place} is not known`;
    return;
  }
  const { overrides, common, frame } = NAMESPACES;
  const inside = path.includes("VersionOverrides");
  const expected = !inside ? frame : COMMON.has(element.name) ? common : overrides;
  if (element.uri !== expected) yield `${place} is of ${element.uri}, not of ${expected}`;
  yield* checkAttributes(element, shape, place);
  const { children = "" } = shape;
  if (!toPattern(children).test(element.children.map(({ name }) => `${name} `).join("")))
    yield `${place} holds ${element.children.map(({ name }) => name).join(", ") || "nothing"}, not ${children || "nothing"}`;
  for (const child of element.children) yield* checkElement(child, path);
}

function* checkAttributes(element: XmlElement, shape: Shape, place: string): Generator<string> {
  const allowed = new Map(
    split(shape.attributes ?? "").map((word) => [word.replace("?", ""), word.endsWith("?")]),
  );
  const own = element.attributes.filter(({ uri }) => !uri.endsWith("/xmlns/"));
  for (const { name, value } of own) {
    if (!allowed.has(name)) yield `${place} has an attribute ${name}`;
    else if (value === "") yield `${place} has an empty ${name}`;
    else if (VALUES[`${element.name} ${name}`]?.test(value) === false)
      yield `${place} has the ${name} ${value}`;
  }
  for (const [name, isOptional] of allowed)
    if (!isOptional && !own.some((each) => each.name === name)) yield `${place} has no ${name}`;
  const types = TYPES[element.name];
  const type = typeOf(element);
  if (types && type !== undefined && !types.includes(type)) yield `${place} is of the type ${type}`;
}

const VERSION = /^\d{1,5}(?:\.\d{1,5}){0,3}$/u;
const VALUES: Readonly<Record<string, RegExp>> = {
  "Host Name": /^Workbook$/u,
  "Sets DefaultMinVersion": VERSION,
  "Set MinVersion": VERSION,
};

/** The shape by the longest end of the path that has one; an action's follows its type. */
function shapeOf(element: XmlElement, path: readonly string[]): Shape | undefined {
  if (element.name === "Action") return SHAPES[`Action:${typeOf(element) ?? ""}`];
  for (let from = Math.max(0, path.length - 3); from < path.length; from++) {
    const shape = SHAPES[path.slice(from).join("/")];
    if (shape) return shape;
  }
  return undefined;
}

function typeOf({ attributes }: XmlElement): string | undefined {
  return attributes.find(({ name, uri }) => name === "type" && uri !== "")?.value;
}

/** The order of children as an expression over their names, a blank behind each. */
function toPattern(children: string): RegExp {
  const parts = split(children).map((word) => {
    const [, name = "", count = ""] = /^(\w+)([?*+]?)$/u.exec(word) ?? [];
    return `(?:${name} )${count}`;
  });
  return new RegExp(`^${parts.join("")}$`, "u");
}

function split(words: string): readonly string[] {
  return words.split(" ").filter((word) => word !== "");
}
