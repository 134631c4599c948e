const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");

/**
 * Writes the service worker that keeps the whole build on the computer: the script given, and before it the list of all files
 * with what they hold. A build that differs in one byte is another version.
 */
class OfflineCopy {
  constructor({ script, filename, leaveOut }) {
    this.script = script;
    this.filename = filename;
    this.leaveOut = leaveOut;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("OfflineCopy", (compilation) => {
      compilation.fileDependencies.add(this.script);
      // After the page itself and the copied files are there, and all names have got their hashes.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "OfflineCopy", stage }, (assets) => {
        const files = Object.keys(assets)
          .filter((name) => !this.leaveOut.test(name))
          .sort()
          .map((name) => [name, `sha256-${digest(assets[name].buffer(), "base64")}`]);
        const script = readFileSync(this.script, "utf8");
        const version = digest(JSON.stringify(files) + script, "hex").slice(0, 16);
        const list = `const VERSION = ${JSON.stringify(version)};\nconst FILES = ${JSON.stringify(files)};\n`;
        compilation.emitAsset(this.filename, new sources.RawSource(list + script));
      });
    });
  }
}

function digest(content, encoding) {
  return createHash("sha256").update(content).digest(encoding);
}

module.exports = { OfflineCopy };
