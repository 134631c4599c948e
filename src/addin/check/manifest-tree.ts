import { attributeOf, type XmlElement } from "../../hosts/package/xml-tree";

/** The element and all inside it, in the order of the file. */
export function* everyElement(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

/** All elements of that local name, at any depth. */
export function elementsNamed(root: XmlElement, name: string): readonly XmlElement[] {
  return [...everyElement(root)].filter((element) => element.name === name);
}

/** The values of that attribute, wherever it stands. */
export function valuesOf(root: XmlElement, attribute: string): readonly string[] {
  return [...everyElement(root)].flatMap((element) => attributeOf(element, attribute) ?? []);
}

/** What stands there more than once, each once. */
export function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
