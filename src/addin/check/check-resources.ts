import { attributeOf, childOf, childrenOf, type XmlElement } from "../../hosts/package/xml-tree";
import { elementsNamed, repeated, valuesOf } from "./manifest-tree";

/** Resources: each named once, used, of the right kind where it is used, short enough, and in both languages. */
export function* checkResources(root: XmlElement): Generator<string> {
  const [resources] = elementsNamed(root, "Resources");
  const defined = KINDS.flatMap(({ list, item }) => childrenOf(childOf(resources, list), item));
  const ids = defined.map((each) => attributeOf(each, "id") ?? "");
  for (const id of repeated(ids)) yield `the resource ${id} is defined twice`;
  for (const id of ids) if (id.length > 32) yield `the resource id ${id} is longer than 32 characters`;
  const used = valuesOf(root, "resid");
  for (const id of ids) if (!used.includes(id)) yield `the resource ${id} is never used`;
  for (const { list, item, users, longest } of KINDS) {
    const here = childrenOf(childOf(resources, list), item);
    const names = here.map((each) => attributeOf(each, "id"));
    for (const user of users.flatMap((path) => find(root, path))) {
      const id = attributeOf(user, "resid");
      if (!names.includes(id)) yield `${user.name} asks for ${id ?? "nothing"}, which is not in ${list}`;
    }
    for (const each of here) yield* checkTexts(each, attributeOf(each, "id") ?? "", longest);
  }
  for (const [name, longest] of [
    ["DisplayName", 125],
    ["Description", 250],
  ] as const) {
    const element = childOf(root, name);
    if (element) yield* checkTexts(element, name, longest);
  }
}

function* checkTexts(element: XmlElement, id: string, longest: number): Generator<string> {
  const overrides = childrenOf(element, "Override");
  const texts = [element, ...overrides].map(
    (each) => attributeOf(each, "DefaultValue") ?? attributeOf(each, "Value") ?? "",
  );
  for (const text of texts) {
    if (text.trim() === "") yield `${id} is empty`;
    if (text.length > longest) yield `${id} has ${text.length} characters, more than ${longest}: ${text}`;
    if (text.normalize("NFC") !== text) yield `${id} is not in composed Unicode: ${text}`;
  }
  const locales = overrides.map((each) => attributeOf(each, "Locale"));
  if (locales.some((locale) => locale !== "en-US")) yield `${id} speaks ${locales.join(", ")}`;
  // A word of Vietnamese without its English would carry a tone mark, the name of the product aside.
  if (overrides.length === 0 && /[À-ỹ]/u.test((texts[0] ?? "").replaceAll("Khớp", "")))
    yield `${id} has no English`;
}

function find(root: XmlElement, path: string): readonly XmlElement[] {
  const [parent, name = ""] = path.split("/");
  return elementsNamed(root, parent ?? "").flatMap((each) => childrenOf(each, name));
}

/** The four lists, what may refer to each, and Office's limit for a text in it. */
const KINDS = [
  { list: "Images", item: "Image", users: ["Icon/Image"], longest: 2048 },
  {
    list: "Urls",
    item: "Url",
    users: [
      "Runtimes/Runtime",
      "DesktopFormFactor/FunctionFile",
      "Action/SourceLocation",
      "GetStarted/LearnMoreUrl",
    ],
    longest: 2048,
  },
  {
    list: "ShortStrings",
    item: "String",
    users: ["CustomTab/Label", "Group/Label", "Control/Label", "Supertip/Title", "GetStarted/Title"],
    longest: 125,
  },
  {
    list: "LongStrings",
    item: "String",
    users: ["Supertip/Description", "GetStarted/Description"],
    longest: 250,
  },
];
