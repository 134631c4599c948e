import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Command } from "commander";
import { makeVariant } from "../../addin/variant";
import { makeArchives, PLACE_OF_ADDRESS, type Builds } from "./make-archives";

/** `npm run release`: builds everything anew and writes the archives with their checksums into out/release. */
function release(): number {
  const { url } = new Command()
    .option("--url <address>", "the https address that the add-in will be served from", PLACE_OF_ADDRESS)
    .parse()
    .opts<{ url: string }>();
  const variant = makeVariant("production", url);
  if (!variant.ok) {
    process.stderr.write(
      `--url ${url}: cần địa chỉ https đầy đủ của thư mục. The whole https address of the folder is needed.\n`,
    );
    return 2;
  }
  build();
  const archives = makeArchives(BUILDS, variant.value.baseUrl);
  // No archive of another version stays beside these.
  rmSync(OUT, { recursive: true, force: true });
  mkdirSync(OUT, { recursive: true });
  for (const { name, bytes } of archives) {
    writeFileSync(join(OUT, name), bytes);
    process.stdout.write(`${OUT}/${name}: ${(bytes.length / 1024 / 1024).toFixed(1)} MB\n`);
  }
  const sums = archives.map(
    ({ name, bytes }) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`,
  );
  writeFileSync(join(OUT, "SHA256SUMS"), sums.join(""));
  return 0;
}

function build(): void {
  const webpack = join("node_modules", "webpack", "bin", "webpack.js");
  execFileSync(process.execPath, [webpack, "--env", "variants"], { stdio: ["ignore", "inherit", "inherit"] });
}

const OUT = "out/release";
const BUILDS: Builds = {
  addin: "dist/addin",
  addinOffline: "dist/addin-offline",
  workbench: "dist/workbench",
  program: "dist",
};

process.exitCode = release();
