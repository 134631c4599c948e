import { FIGURE } from "../../relations/figures";
import type { Instance } from "../../relations/instances";
import type { Culprit } from "../../relations/locate";
import type { TableRelations } from "../../relations/read-relations";

/** A total whose formula adds up some of its parts and leaves out others that hold figures. */
export interface Omission {
  readonly instance: Instance;
  readonly missing: readonly number[];
}

/** What the formula in a culprit's cell leaves out, where that is the cause; null where it is another. */
export function findOmission({ formulaParts, figures }: TableRelations, culprit: Culprit): Omission | null {
  const summed = formulaParts.get(culprit.cell);
  if (!summed) return null;
  const covered = new Set(summed);
  for (const instance of culprit.mended) {
    if (instance.total !== culprit.cell) continue;
    const missing = instance.parts.filter((part) => !covered.has(part) && figures.states[part] === FIGURE);
    if (missing.length > 0 && missing.length < instance.parts.length) return { instance, missing };
  }
  return null;
}
