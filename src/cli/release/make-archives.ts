import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync, strToU8, zipSync } from "fflate";
import { checkManifest } from "../../addin/check/check-manifest";
import { renderManifest } from "../../addin/manifest-xml";
import { makeVariant, type VariantKind } from "../../addin/variant";
import { readManifestWorld } from "../manifest-files";
import { readProduct } from "../product";
import { ADDIN_GUIDE, PROGRAM_GUIDE, WORKBENCH_GUIDE } from "./guides";
import { packageOfProgram } from "./package-of-program";
import { readBuild, readPlain, within, type Files } from "./read-build";
import { writeTar } from "./write-tar";

/** The folders that webpack wrote. */
export interface Builds {
  readonly addin: string;
  readonly addinOffline: string;
  readonly workbench: string;
  readonly program: string;
}

export interface Archive {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What stands in the manifests until an office puts its own address there. */
export const PLACE_OF_ADDRESS = "https://may-chu.example/khop";

/**
 * The archives of a release, from builds of the sources in `root`; `url` is where the manifests say that the add-in is. Equal
 * builds give equal bytes.
 */
export function makeArchives(builds: Builds, url: string, root = "."): readonly Archive[] {
  const { version } = readProduct(root);
  const licence: Files = { LICENSE: new Uint8Array(readFileSync(join(root, "LICENSE"))) };
  const workbench: Files = {
    ...readBuild(builds.workbench),
    ...licence,
    "README.txt": strToU8(WORKBENCH_GUIDE),
  };
  const addin: Files = {
    ...within("addin", readBuild(builds.addin)),
    ...within("addin-offline", readBuild(builds.addinOffline)),
    "manifest.production.xml": makeManifest("production", url, root),
    "manifest.offline.xml": makeManifest("offline", url, root),
    ...licence,
    "README.txt": strToU8(ADDIN_GUIDE.replaceAll("{address}", url)),
  };
  const program: Files = {
    ...readBuild(builds.program, { deep: false }),
    ...licence,
    "README.md": strToU8(PROGRAM_GUIDE.replaceAll("{version}", version)),
    ...within("schemas", readPlain(join(root, "assets", "schemas"))),
    ...within("templates", readPlain(join(root, "assets", "templates"))),
    "package.json": packageOfProgram(readFileSync(join(root, "package.json"), "utf8")),
  };
  return [
    { name: `khop-workbench-${version}.zip`, bytes: zip(workbench) },
    { name: `khop-addin-${version}.zip`, bytes: zip(addin) },
    // npm expects the folder `package`.
    {
      name: `khop-cli-${version}.tgz`,
      bytes: gzipSync(writeTar(within("package", program), /\/khop\.js$/u), { level: 9, mtime: 0 }),
    },
  ];
}

function makeManifest(kind: VariantKind, url: string, root: string): Uint8Array {
  const variant = makeVariant(kind, url);
  if (!variant.ok) throw new Error(`${url}: ${variant.error.code}`);
  const manifest = renderManifest(variant.value, readProduct(root));
  const problems = checkManifest(manifest, readManifestWorld(variant.value.baseUrl, root));
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return strToU8(manifest);
}

function zip(files: Files): Uint8Array {
  // The first date that a zip can say, so that the bytes tell of the content alone.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}
