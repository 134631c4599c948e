import type { Dimensions } from "../model/table";
import type { Template } from "../template/schema";
import type { HeaderLeaf } from "./lay-out-header";

/**
 * The columns that `spec` is the total of: one for each value of one more dimension ("Tập thể" and "Cá nhân" for "Tổng
 * số", the three levels for "Tập thể"). Empty where the header has no such set, so that `spec` is counted by itself.
 */
export function findParts(
  spec: Dimensions,
  leaves: readonly HeaderLeaf[],
  template: Template,
): readonly HeaderLeaf[] {
  for (const [dimension, ids] of listDivisions(template)) {
    if (spec[dimension] !== undefined) continue;
    const parts = ids.map((id) => {
      const wanted = describeSpec({ ...spec, [dimension]: id });
      return leaves.find((leaf) => describeSpec(leaf.spec) === wanted);
    });
    const found = parts.filter((part) => part !== undefined);
    if (found.length === ids.length && found.length > 1) return found;
  }
  return [];
}

function listDivisions(
  template: Template,
): readonly (readonly ["subject" | "kind" | "level" | "field", readonly string[]])[] {
  const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map((each) => each.id);
  return [
    ["subject", idsOf(template.subjects)],
    ["kind", idsOf(template.kinds)],
    ["level", idsOf(template.levels)],
    ["field", idsOf(template.fields)],
  ];
}

/** The same text for the same spec, whatever the order of its keys. */
function describeSpec(spec: Dimensions): string {
  const { measure = "", field = "", kind = "", subject = "", level = "", unit = "", period } = spec;
  return [measure, field, kind, subject, level, unit, period ? JSON.stringify(period) : ""].join("\u0000");
}
