import type { Dimensions } from "../model/table";
import { createEntryCounter } from "../register/count-entries";
import type { Measure, Template } from "../template/schema";
import type { MovedTotal, RegisterSide } from "./comparison";

/**
 * Every count of the two sides, over all and by field, unit and level, that rose or fell by more than `share`. Counts under
 * five on both sides move by large shares without meaning anything and are left out.
 */
export function compareTotals(
  before: RegisterSide,
  after: RegisterSide,
  template: Template,
  share: number,
): readonly MovedTotal[] {
  const [old, now] = [before, after].map(({ register, period }) => {
    const counter = createEntryCounter(register, template);
    return (spec: Dimensions) => counter.count(period ? { ...spec, period } : spec);
  });
  const units = [...new Set([...before.register.units, ...after.register.units])];
  const moved: MovedTotal[] = [];
  for (const measure of template.measures) {
    for (const { by, name, spec } of listCuts(measure, template, units)) {
      const [was, is] = [old?.(spec) ?? null, now?.(spec) ?? null];
      if (was === null || is === null || Math.max(was, is) < LEAST) continue;
      const change = was === 0 ? null : (is - was) / was;
      if (change !== null && Math.abs(change) <= share + 1e-9) continue;
      moved.push({ measure: measure.id, measureName: measure.name, by, name, old: was, new: is, change });
    }
  }
  return moved;
}

const LEAST = 5;

interface Cut {
  readonly by: MovedTotal["by"];
  readonly name: string;
  readonly spec: Dimensions;
}

function* listCuts({ id: measure }: Measure, template: Template, units: readonly string[]): Iterable<Cut> {
  yield { by: "all", name: "", spec: { measure } };
  for (const { id, name } of template.fields) yield { by: "field", name, spec: { measure, field: id } };
  for (const { id, name } of template.levels) yield { by: "level", name, spec: { measure, level: id } };
  for (const unit of units) yield { by: "unit", name: unit, spec: { measure, unit } };
}
