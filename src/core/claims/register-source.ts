import { columnOf } from "../register/columns-of-measure";
import { createEntryCounter, type EntryCounter } from "../register/count-entries";
import type { ColumnKey, Register } from "../model/register";
import type { Period } from "../model/period";
import type { Dimensions } from "../model/table";
import type { Measure, Template } from "../template/schema";
import { writePeriod, type Wanted } from "./cell-index";

/** How many entries answer to what is wanted, and by which columns they were counted. */
export interface RegisterCount {
  readonly value: number;
  readonly period: Period;
  /** The year first, then what narrows it; `says` is the value in words: `"Phát triển kinh tế"`. */
  readonly conditions: readonly { readonly key: ColumnKey; readonly says: string }[];
}

/** The register as a source for figures that no summary table holds. */
export interface RegisterSource {
  /** The measures that its columns allow to count. */
  readonly measures: ReadonlySet<string>;
  readonly kinds: readonly string[];
  /** The period of a wanted without one, and of one that the text may have worded wrongly. */
  readonly period: Period;
  /** `null` where the register cannot say, or has no such entry: a column left blank is no count of nought. */
  readonly count: (wanted: Wanted, period: Period) => RegisterCount | null;
}

/** Opens a register for counting; `null` where it has no entries. Cubes are made when they are first asked of. */
export function openRegister(register: Register, template: Template): RegisterSource | null {
  if (register.entries === 0) return null;
  const { overall, ofUnits } = createCounters(register, template);
  const measures = template.measures.filter(({ id }) => overall.count({ measure: id }) !== null);
  return {
    measures: new Set(measures.map((each) => each.id)),
    kinds: template.kinds.map((each) => each.id),
    period: template.period,
    count: (wanted, period) => {
      const { measure: id, field, unit, kind, subject, levels } = wanted;
      const measure = measures.find((each) => each.id === id);
      if (!measure) return null;
      const counter = unit === undefined ? overall : ofUnits();
      let value = 0;
      for (const level of levels.length > 0 ? levels : [undefined]) {
        const spec = dropUndefined({ measure: id, field, unit, kind, subject, level, period });
        value += counter.count(spec) ?? Number.NaN;
      }
      if (!(value > 0)) return null;
      return { value, period, conditions: listConditions(wanted, measure, period, template) };
    },
  };
}

/** Most figures are over all units: a count without that dimension is a hundredth of the size. */
function createCounters(
  register: Register,
  template: Template,
): { readonly overall: EntryCounter; readonly ofUnits: () => EntryCounter } {
  let ofUnits: EntryCounter | undefined;
  return {
    overall: createEntryCounter({ ...register, units: [] }, template),
    ofUnits: () => (ofUnits ??= createEntryCounter(register, template)),
  };
}

function dropUndefined(spec: { readonly [K in keyof Dimensions]: Dimensions[K] | undefined }): Dimensions {
  return Object.fromEntries(Object.entries(spec).filter(([, value]) => value !== undefined));
}

function listConditions(
  { field, unit, kind, subject, levels }: Wanted,
  measure: Measure,
  period: Period,
  template: Template,
): RegisterCount["conditions"] {
  const { fields, kinds, subjects } = template;
  const nameOf = (list: readonly { id: string; name: string }[], id: string): string =>
    list.find((each) => each.id === id)?.name ?? id;
  const conditions: { key: ColumnKey; says: string }[] = [
    { key: measure.yearColumn, says: writePeriod(period) },
    ...measure.flags.map((key) => ({ key, says: "x" })),
  ];
  if (unit !== undefined) conditions.push({ key: "unit", says: unit });
  if (field !== undefined) conditions.push({ key: "field", says: nameOf(fields, field) });
  if (kind !== undefined) conditions.push({ key: "kind", says: nameOf(kinds, kind) });
  if (subject !== undefined) conditions.push({ key: "subject", says: nameOf(subjects, subject) });
  const level = columnOf("level", measure);
  if (level !== null && levels.length > 0)
    conditions.push({ key: level, says: levels.map((id) => nameOf(template.levels, id)).join(", ") });
  return conditions;
}
