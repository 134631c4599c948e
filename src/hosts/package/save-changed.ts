import { updateContentTypes } from "./content-types";
import { reachableParts, removeRelationships } from "./edit-relationships";
import type { OfficePackage } from "./office-package";
import { relationshipsName } from "./relationships";

/**
 * The file's bytes after a person's file was changed. Its digital signatures go, as when Excel or Word saves: they are of
 * what it was, and would call the new one forged. A macro project's own signature stays with the project.
 */
export function saveChanged(parts: OfficePackage): Uint8Array {
  if (parts.changed) dropSignatures(parts);
  return parts.save();
}

function dropSignatures(parts: OfficePackage): void {
  const origins = removeRelationships(parts, "", "origin");
  const signed = origins.flatMap((origin) => [origin, ...reachableParts(parts, origin)]);
  const used = reachableParts(parts, "");
  const gone = parts
    .names()
    .filter((name) => signed.some((each) => each.toLowerCase() === name.toLowerCase()))
    .filter((name) => !used.has(name.toLowerCase()));
  for (const part of gone) {
    parts.remove(part);
    parts.remove(relationshipsName(part));
  }
  if (gone.length > 0) updateContentTypes(parts, new Map(), gone);
}
