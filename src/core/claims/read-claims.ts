import type { Claims } from "../model/claim";
import type { Document } from "../model/document";
import type { Template } from "../template/schema";

export function readClaims(
  documents: readonly Document[],
  template: Template,
  units: readonly string[],
): Claims {
  void [documents, template, units];
  return { figures: [] };
}
