const path = require("node:path");
const { findPackageFolders, readPackageLicence, renderLicences } = require("./gather-licences");

const FILE = "THIRD-PARTY-LICENCES.txt";

/**
 * Writes beside a build the licences of all that it holds: of every package that a module in one of its chunks is of, of webpack,
 * whose own code joins them, and of `copied` packages, whose files are put beside.
 */
class ThirdPartyLicences {
  constructor({ copied = [], to = "" } = {}) {
    this.copied = copied;
    this.file = to + FILE;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ThirdPartyLicences", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyLicences", stage }, () => {
        const copied = ["webpack", ...this.copied].map((name) => require.resolve(`${name}/package.json`));
        const folders = findPackageFolders([...listFiles(compilation), ...copied]);
        const packages = folders.map((folder) => readPackageLicence(folder));
        compilation.emitAsset(this.file, new sources.RawSource(renderLicences(packages)));
      });
    });
  }
}

/** The files whose modules are in a chunk: what was looked at and left out is not shipped. */
function listFiles({ chunks, chunkGraph }) {
  const files = new Set();
  const add = (module) => {
    // Several modules may have been made one.
    for (const inner of module.modules ?? []) add(inner);
    const file = module.nameForCondition?.();
    if (file) files.add(path.normalize(file));
  };
  for (const chunk of chunks) for (const module of chunkGraph.getChunkModulesIterable(chunk)) add(module);
  return files;
}

module.exports = { ThirdPartyLicences };
