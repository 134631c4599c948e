import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import webpack from "webpack";

const { Beside } = createRequire(__filename)(resolve("webpack/beside.js")) as {
  Beside: new (folder: string) => webpack.WebpackPluginInstance;
};

test("a build beside a build has all its files, but those that are its own, and none of an earlier one", async () => {
  const root = mkdtempSync(join(tmpdir(), "khop-beside-"));
  try {
    const main = join(root, "main.js");
    writeFileSync(main, `import("./late").then(({ late }) => console.log(late));`);
    writeFileSync(join(root, "late.js"), "export const late = 1;");
    mkdirSync(join(root, "out", "second"), { recursive: true });
    writeFileSync(join(root, "out", "second", "old.js"), "");
    await build(main, join(root, "out", "first"));
    const [first, second] = [join(root, "out", "first"), join(root, "out", "second")];
    expect(readdirSync(second).sort()).toEqual([...readdirSync(first), "own.txt"].sort());
    for (const name of readdirSync(first).filter((each) => each !== "page.txt"))
      expect(readFileSync(join(second, name), "utf8")).toBe(readFileSync(join(first, name), "utf8"));
    expect(readFileSync(join(first, "page.txt"), "utf8")).toBe("of the first");
    expect(readFileSync(join(second, "page.txt"), "utf8")).toBe("of the second");
    expect(existsSync(join(first, "own.txt"))).toBe(false);
  } finally {
    rmSync(root, { recursive: true });
  }
});

const FILES = { "page.txt": "of the first", "../second/page.txt": "of the second", "../second/own.txt": "" };

class Pages {
  apply(compiler: webpack.Compiler): void {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("Pages", (compilation) => {
      compilation.hooks.processAssets.tap("Pages", () => {
        for (const [name, text] of Object.entries(FILES)) compilation.emitAsset(name, new RawSource(text));
      });
    });
  }
}

/** Stands for a minifier, which passes over what says that it is small. */
function lengthen(this: webpack.Compiler, compiler: webpack.Compiler): void {
  const { ConcatSource } = compiler.webpack.sources;
  compiler.hooks.compilation.tap("lengthen", (compilation) => {
    compilation.hooks.processAssets.tap(
      { name: "lengthen", stage: 400, additionalAssets: true },
      (assets) => {
        for (const name of Object.keys(assets))
          if (name.endsWith(".js") && compilation.getAsset(name)?.info["minimized"] !== true)
            compilation.updateAsset(name, (source) => new ConcatSource(source, "\n//"));
      },
    );
  });
}

function build(entry: string, path: string): Promise<void> {
  const compiler = webpack({
    mode: "production",
    target: "node20",
    entry,
    output: { path, clean: true },
    // The second time it would give another text.
    optimization: { minimizer: [lengthen] },
    plugins: [new Pages(), new Beside("second")],
  });
  return new Promise((done, failed) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error || stats?.hasErrors()) failed(error ?? new Error(stats?.toString("errors-only")));
        else done();
      });
    });
  });
}
