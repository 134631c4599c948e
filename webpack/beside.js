const { rmSync } = require("node:fs");
const path = require("node:path");

/**
 * Puts all files of a build into `folder`, too, a name beside the build's own; but those that the build itself has put there,
 * under `../folder/`. So two builds that differ by some files are one.
 */
class Beside {
  constructor(folder) {
    this.folder = folder;
  }

  apply(compiler) {
    const { Compilation } = compiler.webpack;
    const prefix = `../${this.folder}/`;
    compiler.hooks.thisCompilation.tap("Beside", (compilation) => {
      // After everything else.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT + 1;
      compilation.hooks.processAssets.tap({ name: "Beside", stage }, (assets) => {
        for (const [name, source] of Object.entries(assets))
          if (!name.startsWith("../") && !compilation.getAsset(prefix + name))
            // As it is: the minifier is asked of what is added, too, and would find something to do.
            compilation.emitAsset(prefix + name, source, { minimized: true });
      });
    });
    // Webpack clears only the build's own folder.
    compiler.hooks.emit.tap("Beside", () => {
      rmSync(path.join(compiler.outputPath, prefix), { recursive: true, force: true });
    });
  }
}

module.exports = { Beside };
