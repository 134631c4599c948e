import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { SHIPPED_TEMPLATES } from "../../core/template/shipped/list-shipped";
import { listSchemas } from "../json-schemas";

/** `npm run generate`: the JSON Schemas by which other programs check what Khớp reads and writes, and the templates that come with it. */
const files: readonly (readonly [string, object])[] = [
  ...listSchemas().map(({ name, schema }) => [join("schemas", name), schema] as const),
  ...SHIPPED_TEMPLATES.map((make) => make()).map(
    (each) => [join("templates", `${each.id}.json`), each] as const,
  ),
];
for (const [name, content] of files) {
  const path = join("assets", name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
}
