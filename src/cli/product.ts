import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Product } from "../addin/manifest-xml";
import { MINIMUM_SETS } from "../hosts/office/requirements";

/** What a manifest says of the product: the version of package.json, the needs of the host. */
export function readProduct(root = "."): Product {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  return { version, requirements: MINIMUM_SETS };
}
