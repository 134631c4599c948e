import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "@swc/core";

/** A module of ours and what it imports, by relative paths, as one script for a page; what it exports is dropped. */
export function pageScript(entry: string): string {
  const modules = new Map<string, string>();
  gather(entry, modules);
  const table = [...modules].map(
    ([file, code]) => `${JSON.stringify(file)}: (exports, require) => {${code}\n}`,
  );
  return `;(() => {
    const modules = {${table.join(",\n")}};
    const loaded = {};
    const load = (file) => {
      if (!loaded[file]) modules[file]((loaded[file] = {}), load);
      return loaded[file];
    };
    load(${JSON.stringify(entry)});
  })();`;
}

function gather(file: string, modules: Map<string, string>): void {
  if (modules.has(file)) return;
  modules.set(file, "");
  const { code } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    swcrc: false,
    module: { type: "commonjs" },
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
  });
  const linked = code.replace(/require\("(\.[^"]+)"\)/gu, (_, path: string) => {
    const needed = join(file, "..", `${path}.ts`);
    gather(needed, modules);
    return `require(${JSON.stringify(needed)})`;
  });
  modules.set(file, linked);
}
