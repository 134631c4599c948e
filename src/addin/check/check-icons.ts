import { attributeOf, childOf, childrenOf, type XmlElement } from "../../hosts/package/xml-tree";
import type { ManifestWorld } from "./manifest-world";
import { elementsNamed } from "./manifest-tree";

/** Icons: the three sizes Office demands are there, and each picture has the size the manifest gives it. */
export function* checkIcons(root: XmlElement, world: ManifestWorld): Generator<string> {
  const [resources] = elementsNamed(root, "Resources");
  const files = new Map(
    childrenOf(childOf(resources, "Images"), "Image").map((image) => [
      attributeOf(image, "id"),
      fileOf(attributeOf(image, "DefaultValue"), world),
    ]),
  );
  for (const icon of elementsNamed(root, "Icon")) {
    const images = childrenOf(icon, "Image");
    const sizes = images.map((image) => Number(attributeOf(image, "size")));
    for (const size of [16, 32, 80])
      if (!sizes.includes(size)) yield `an icon has no picture of ${size} pixels`;
    for (const image of images) {
      const file = files.get(attributeOf(image, "resid"));
      yield* checkSize(file, Number(attributeOf(image, "size")), world);
    }
  }
  yield* checkSize(fileOf(addressOf(root, "IconUrl"), world), 32, world);
  yield* checkSize(fileOf(addressOf(root, "HighResolutionIconUrl"), world), 64, world);
}

function* checkSize(file: string | undefined, size: number, world: ManifestWorld): Generator<string> {
  // A picture that is missing is told with the addresses.
  if (file === undefined || !world.files.includes(file)) return;
  const { width, height } = world.sizeOf(file);
  if (width !== size || height !== size)
    yield `${file} has ${width} × ${height} pixels, not ${size} × ${size}`;
}

function addressOf(root: XmlElement, name: string): string | undefined {
  const element = childOf(root, name);
  return element && attributeOf(element, "DefaultValue");
}

function fileOf(address: string | undefined, { baseUrl }: ManifestWorld): string | undefined {
  return address?.slice(baseUrl.length + 1);
}
