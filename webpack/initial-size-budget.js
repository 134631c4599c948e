const { gzipSync } = require("node:zlib");

/**
 * Fails the build when what the pane must load before it shows anything is past the budget, and prints the size otherwise.
 * Counted as it travels: gzipped. Webpack's own `performance` counts unpacked bytes.
 */
class InitialSizeBudget {
  constructor({ entry, kilobytes }) {
    this.entry = entry;
    this.limit = kilobytes * 1024;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    const logger = compiler.getInfrastructureLogger("initial JavaScript");
    compiler.hooks.thisCompilation.tap("InitialSizeBudget", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "InitialSizeBudget", stage }, () => {
        const files = compilation.entrypoints.get(this.entry).getFiles();
        const sizes = files
          .filter((file) => file.endsWith(".js"))
          .map((file) => gzipSync(compilation.getAsset(file).source.buffer(), { level: 9 }).length);
        const total = sizes.reduce((sum, size) => sum + size, 0);
        const found = `${inKilobytes(total)} KB gzipped, of ${inKilobytes(this.limit)} KB allowed`;
        if (total > this.limit) {
          compilation.errors.push(
            new WebpackError(
              `The initial JavaScript of ${this.entry} is too large: ${found}. Load something later.`,
            ),
          );
        }
        // Beside the message for people, a figure for the bench.
        compilation.emitAsset(
          "initial-size.json",
          new compiler.webpack.sources.RawSource(`{ "gzipped": ${total} }\n`),
        );
        logger.info(found);
      });
    });
  }
}

function inKilobytes(bytes) {
  return (bytes / 1024).toFixed(1);
}

module.exports = { InitialSizeBudget };
