import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { transformSync } from "@swc/core";
import type { IronCalc } from "./ironcalc-calculator";

/** The engine in Node, jest included: the package is an ES module, so it is turned into a CommonJS one first. */
export function loadIronCalc(): IronCalc {
  if (loaded) return loaded;
  const file = createRequire(__filename).resolve("@ironcalc/wasm");
  const engine = load(file) as IronCalc & { initSync: (options: { module: Uint8Array }) => void };
  // Jest's realm has its own Uint8Array; the bytes are taken over into it.
  engine.initSync({ module: Uint8Array.from(readFileSync(join(dirname(file), "wasm_bg.wasm"))) });
  loaded = engine;
  return engine;
}

let loaded: IronCalc | null = null;

function load(file: string): unknown {
  const { code } = transformSync(readFileSync(file, "utf8"), {
    filename: file,
    swcrc: false,
    module: { type: "commonjs" },
    jsc: { target: "es2022" },
  });
  const module = { exports: {} };
  const outer = createRequire(file);
  const require = (id: string): unknown => (id.startsWith(".") ? load(join(dirname(file), id)) : outer(id));
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a package of ours, not of a user
  const run = new Function("module", "exports", "require", "__filename", code) as (
    module: { exports: object },
    exports: object,
    require: (id: string) => unknown,
    filename: string,
  ) => void;
  run(module, module.exports, require, file);
  return module.exports;
}
