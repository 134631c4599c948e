import { strToU8 } from "fflate";

/** The package.json of the packed command line: ours without what only building needs, since its packages are inside its files. */
export function packageOfProgram(ours: string): Uint8Array {
  const { name, version, description, license, engines, peerDependencies, peerDependenciesMeta } = JSON.parse(
    ours,
  ) as Record<string, unknown>;
  const packed = {
    name,
    version,
    description,
    license,
    engines,
    bin: { khop: "khop.js" },
    peerDependencies,
    peerDependenciesMeta,
  };
  return strToU8(`${JSON.stringify(packed, null, 2)}\n`);
}
