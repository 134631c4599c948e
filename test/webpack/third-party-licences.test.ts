import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import webpack from "webpack";

const { ThirdPartyLicences } = createRequire(__filename)(resolve("webpack/third-party-licences.js")) as {
  ThirdPartyLicences: new (options?: object) => webpack.WebpackPluginInstance;
};

test("a build names the packages that it holds, in every chunk of it, and not what was left out", async () => {
  const root = mkdtempSync(join(tmpdir(), "khop-bundle-"));
  try {
    const write = (path: string, text: string): void => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    };
    for (const name of ["joined", "late", "unused", "absent"]) {
      write(
        `node_modules/${name}/package.json`,
        JSON.stringify({ name, version: "1.0.0", license: "MIT", main: "m.js", sideEffects: false }),
      );
      write(`node_modules/${name}/m.js`, `export const ${name} = Math.random();`);
      write(`node_modules/${name}/LICENSE`, `Terms of ${name}.`);
    }
    write(
      "main.js",
      `import { joined } from "joined"; import { unused } from "unused";
       import("late").then(({ late }) => process.stdout.write(String(joined + late)));`,
    );
    await build(join(root, "main.js"), join(root, "out"));
    const text = readFileSync(join(root, "out", "THIRD-PARTY-LICENCES.txt"), "utf8");
    expect(text.match(/^\w+ [\d.]+: /gmu)?.map((line) => line.split(" ")[0])).toEqual([
      "joined",
      "late",
      "webpack",
    ]);
    expect(text).toContain("Terms of late.");
    expect(text).not.toContain("Terms of unused.");
  } finally {
    rmSync(root, { recursive: true });
  }
});

function build(entry: string, path: string): Promise<void> {
  const compiler = webpack({
    mode: "production",
    target: "node20",
    entry,
    output: { path },
    optimization: { minimize: false },
    plugins: [new ThirdPartyLicences()],
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
