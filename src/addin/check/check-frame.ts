import { attributeOf, childOf, childrenOf, type XmlElement } from "../../hosts/package/xml-tree";
import type { ManifestWorld } from "./manifest-world";
import { elementsNamed, everyElement } from "./manifest-tree";

/** The outer elements: their order, id, version, languages, addresses and requirement sets. */
export function* checkFrame(root: XmlElement, world: ManifestWorld): Generator<string> {
  const order = root.children.map((child) => child.name);
  if (order.join() !== ORDER.join())
    yield `the elements of OfficeApp are ${order.join(", ")}, not ${ORDER.join(", ")}`;
  const id = childOf(root, "Id")?.text ?? "";
  if (!GUID.test(id)) yield `the id “${id}” is no GUID`;
  const version = childOf(root, "Version")?.text ?? "";
  if (!/^\d{1,5}(\.\d{1,5}){3}$/u.test(version)) yield `the version “${version}” is not four numbers`;
  if (childOf(root, "DefaultLocale")?.text !== "vi-VN") yield "the default locale is not vi-VN";
  if (childOf(root, "Permissions")?.text !== "ReadWriteDocument")
    yield "the permission is not ReadWriteDocument";
  yield* checkAddresses(root, world);
  yield* checkRequirements(root, world);
  yield* checkRuntime(root);
}

function* checkAddresses(root: XmlElement, { baseUrl, files }: ManifestWorld): Generator<string> {
  for (const element of everyElement(root)) {
    for (const { name, uri, value } of element.attributes) {
      if (uri.endsWith("/xmlns/") || !/^[a-z]+:\/\//u.test(value)) continue;
      if (!value.startsWith("https://")) yield `${element.name} ${name}: ${value} is not https`;
      else if (!value.startsWith(`${baseUrl}/`))
        yield `${element.name} ${name}: ${value} is not in ${baseUrl}/`;
      else if (!files.includes(value.slice(baseUrl.length + 1)))
        yield `${element.name} ${name}: no file for ${value}`;
    }
  }
}

function* checkRequirements(root: XmlElement, { requirements }: ManifestWorld): Generator<string> {
  const wanted = requirements.map(({ name, version }) => `${name} ${version}`).join(", ");
  const places = elementsNamed(root, "Requirements");
  if (places.length !== 2) yield `there are ${places.length} lists of requirement sets, not 2`;
  for (const place of places) {
    const sets = childrenOf(childOf(place, "Sets"), "Set");
    const found = sets.map(
      (set) => `${attributeOf(set, "Name") ?? ""} ${attributeOf(set, "MinVersion") ?? ""}`,
    );
    if (found.join(", ") !== wanted) yield `the requirement sets are ${found.join(", ")}, not ${wanted}`;
  }
}

/** A shared runtime is one only when pane, functions and runtime are the same page. */
function* checkRuntime(root: XmlElement): Generator<string> {
  const overrides = childOf(root, "VersionOverrides");
  if (!overrides) return;
  const pages = ["Runtime", "FunctionFile", "SourceLocation"].flatMap((name) =>
    elementsNamed(overrides, name).map((element) => attributeOf(element, "resid")),
  );
  if (pages.length < 3 || new Set(pages).size !== 1) yield `the runtime is shared by ${pages.join(", ")}`;
  const [runtime] = elementsNamed(overrides, "Runtime");
  if (!runtime || attributeOf(runtime, "lifetime") !== "long") yield "the runtime's lifetime is not long";
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;

/** The schema is a sequence; AppDomains is left out, since all pages lie where the pane does. */
const ORDER = [
  "Id",
  "Version",
  "ProviderName",
  "DefaultLocale",
  "DisplayName",
  "Description",
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "Hosts",
  "Requirements",
  "DefaultSettings",
  "Permissions",
  "VersionOverrides",
  "ExtendedOverrides",
];
