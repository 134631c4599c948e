import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { ImageSize, ManifestWorld } from "../addin/check/manifest-world";
import { RIBBON_HANDLERS } from "../commands/ribbon-handlers";
import { readProduct } from "./product";

/** What a manifest for this address is checked against: the files as the build will serve them, the handlers, the needs. */
export function readManifestWorld(baseUrl: string, root = "."): ManifestWorld {
  const icons = join(root, "assets/icons");
  return {
    baseUrl,
    actions: Object.keys(RIBBON_HANDLERS),
    requirements: readProduct(root).requirements,
    files: [
      ...readdirSync(join(root, "src/taskpane/page")).filter((file) => file.endsWith(".html")),
      ...readdirSync(join(root, "assets/addin")),
      ...readdirSync(icons)
        .filter((file) => file.endsWith(".png"))
        .map((file) => `assets/${file}`),
    ],
    sizeOf: (file) => readPngSize(join(icons, file.replace(/^assets\//u, ""))),
  };
}

/** Width and height stand at fixed places of a PNG's first chunk. */
function readPngSize(path: string): ImageSize {
  const bytes = readFileSync(path);
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error(`${path} is not a PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
