import { parseXml } from "../../hosts/package/xml-tree";
import { checkCommands } from "./check-commands";
import { checkFrame } from "./check-frame";
import { checkIcons } from "./check-icons";
import { checkResources } from "./check-resources";
import { checkShapes } from "./check-shapes";
import type { ManifestWorld } from "./manifest-world";

/**
 * What is wrong with a manifest, a sentence each, none when Excel will take it. Stands in for Microsoft's validator, which
 * needs the network: the rules are those of its schemas and of the reference of the add-in-only manifest. Broken XML throws.
 */
export function checkManifest(manifest: string, world: ManifestWorld): readonly string[] {
  const root = parseXml(manifest);
  return CHECKS.flatMap((check) => [...check(root, world)]);
}

const CHECKS = [checkShapes, checkFrame, checkResources, checkIcons, checkCommands];
