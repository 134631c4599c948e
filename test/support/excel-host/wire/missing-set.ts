import { supports, type RequirementSets } from "../requirement-sets";
import sets from "./api-sets.json";
import type { ApiSets } from "./read-api-sets";

const SETS: ApiSets = sets;

/**
 * The requirement set that a member needs and this Excel does not have, or null. (The client has a check of its own; in the
 * package it is never switched on, so that the answer is Excel's.)
 */
export function missingSet(type: string, member: string, has: RequirementSets): string | null {
  const set = SETS[type]?.[member];
  if (set === undefined) return null;
  const [name = "", version = ""] = set.split(" ");
  return supports(has, name, version) ? null : set;
}
