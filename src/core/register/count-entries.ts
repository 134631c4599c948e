import type { ColumnKey, Meaning, Register, RegisterTable } from "../model/register";
import type { Period } from "../model/period";
import type { Dimensions } from "../model/table";
import type { Measure, Template } from "../template/schema";
import {
  CATEGORY_DIMENSIONS,
  columnOf,
  listMeasureConditions,
  type CategoryDimension,
} from "./columns-of-measure";
import { listSources, type SpecSource } from "./sources-of-spec";

/** Answers how many entries a figure counts. The register is read once a measure and period, whatever is then asked. */
export interface EntryCounter {
  /**
   * How many entries `spec` counts; what it does not name is over all (a period not named: any year that reads as one).
   * `null` where the register cannot say: no measure, or no table with the columns that the answer needs.
   */
  readonly count: (spec: Dimensions) => number | null;
}

/** How many entries of the register `spec` counts, or `null` where it cannot say. For many specs, create a counter. */
export function countEntries(register: Register, template: Template, spec: Dimensions): number | null {
  return createEntryCounter(register, template).count(spec);
}

/**
 * A counter over the register. Entries of all its tables count together; a table without the columns that a spec needs
 * is left out of that answer (an award list of its own has no year of registration), and only when no table is left is
 * there no answer.
 */
export function createEntryCounter(register: Register, template: Template): EntryCounter {
  const axes = listAxes(register, template);
  const offsets = new Map<RegisterTable, Int32Array>();
  const cubes = new Map<string, Int32Array>();

  const offsetsOf = (table: RegisterTable): Int32Array => {
    const known = offsets.get(table);
    if (known) return known;
    const made = placeEntries(table, axes);
    offsets.set(table, made);
    return made;
  };

  const cubeOf = (
    measure: Measure,
    period: Period | undefined,
    sources: readonly SpecSource[],
  ): Int32Array => {
    const tables = sources.map((source) => source.index).join(",");
    const key = `${measure.id} ${period ? JSON.stringify(period) : "*"} ${tables}`;
    const known = cubes.get(key);
    if (known) return known;
    const cube = new Int32Array(axes.size);
    for (const { table } of sources) addEntries(cube, table, offsetsOf(table), measure, period, axes);
    for (const axis of axes.list) rollUp(cube, axis);
    cubes.set(key, cube);
    return cube;
  };

  const count = (spec: Dimensions): number | null => {
    const measure = template.measures.find((each) => each.id === spec.measure);
    if (!measure) return null;
    const sources = listSources(register, measure, spec);
    if (sources.length === 0) return null;
    const cube = cubeOf(measure, spec.period, sources);
    let at = 0;
    for (const axis of axes.list) {
      const slot = axis.slotOfName(spec[axis.dimension]);
      if (slot === null) return 0;
      at += slot * axis.stride;
    }
    return cube[at] ?? 0;
  };

  return { count };
}

/** One side of the cube of counts. Slot 0 is over all, slot 1 is "cannot be read", then one slot a value. */
interface Axis {
  readonly dimension: CategoryDimension;
  readonly stride: number;
  readonly slots: number;
  readonly slotOfName: (name: string | undefined) => number | null;
  readonly slotOf: (meaning: Meaning) => number;
}

interface Axes {
  readonly list: readonly Axis[];
  readonly size: number;
}

const OVER_ALL = 0;
const UNREADABLE = 1;
const FIRST_VALUE = 2;

function listAxes(register: Register, template: Template): Axes {
  const names: Readonly<Record<CategoryDimension, readonly string[]>> = {
    unit: register.units,
    kind: template.kinds.map((each) => each.id),
    subject: template.subjects.map((each) => each.id),
    field: template.fields.map((each) => each.id),
    level: template.levels.map((each) => each.id),
  };
  const list: Axis[] = [];
  let size = 1;
  for (const dimension of CATEGORY_DIMENSIONS) {
    const slotsByName = new Map(names[dimension].map((name, index) => [name, index + FIRST_VALUE]));
    list.push({
      dimension,
      stride: size,
      slots: slotsByName.size + FIRST_VALUE,
      slotOfName: (name) => (name === undefined ? OVER_ALL : (slotsByName.get(name) ?? null)),
      slotOf: (meaning) =>
        meaning.kind === "category" ? (slotsByName.get(meaning.id) ?? UNREADABLE) : UNREADABLE,
    });
    size *= slotsByName.size + FIRST_VALUE;
  }
  return { list, size };
}

/** Where each entry falls in the cube by all dimensions that do not depend on the measure. */
function placeEntries(table: RegisterTable, axes: Axes): Int32Array {
  const places = new Int32Array(table.rows.length);
  for (const axis of axes.list) {
    if (axis.dimension === "level") continue;
    addSlots(places, table, columnOf(axis.dimension, null), axis);
  }
  return places;
}

function addSlots(places: Int32Array, table: RegisterTable, key: ColumnKey | null, axis: Axis): void {
  const column = key === null ? undefined : table.columns.get(key);
  if (!column) {
    const slot =
      axis.dimension === "unit" && table.sheetUnit !== null
        ? (axis.slotOfName(table.sheetUnit) ?? UNREADABLE)
        : UNREADABLE;
    for (let entry = 0; entry < places.length; entry++)
      places[entry] = (places[entry] ?? 0) + slot * axis.stride;
    return;
  }
  const steps = Int32Array.from(column.meanings, (meaning) => axis.slotOf(meaning) * axis.stride);
  const { codes } = column;
  for (let entry = 0; entry < places.length; entry++) {
    places[entry] = (places[entry] ?? 0) + (steps[codes[entry] ?? 0] ?? UNREADABLE * axis.stride);
  }
}

function addEntries(
  cube: Int32Array,
  table: RegisterTable,
  offsets: Int32Array,
  measure: Measure,
  period: Period | undefined,
  axes: Axes,
): void {
  const places = offsets.slice();
  const level = axes.list.find((axis) => axis.dimension === "level");
  if (level) addSlots(places, table, columnOf("level", measure), level);
  const counted = chooseEntries(table, measure, period);
  for (let entry = 0; entry < places.length; entry++) {
    if (counted[entry] === 1) {
      const at = places[entry] ?? 0;
      cube[at] = (cube[at] ?? 0) + 1;
    }
  }
}

/** 1 for each entry that the measure counts in the period, else 0. */
function chooseEntries(table: RegisterTable, measure: Measure, period: Period | undefined): Uint8Array {
  const counted = new Uint8Array(table.rows.length).fill(1);
  for (const { key, accepts } of listMeasureConditions(measure, period, table)) {
    const column = table.columns.get(key);
    if (!column) continue;
    const passes = Uint8Array.from(column.meanings, (meaning) => (accepts(meaning) ? 1 : 0));
    const { codes } = column;
    for (let entry = 0; entry < counted.length; entry++) {
      if (passes[codes[entry] ?? 0] !== 1) counted[entry] = 0;
    }
  }
  return counted;
}

/** Fills slot 0 of an axis with the sum of its other slots. */
function rollUp(cube: Int32Array, { stride, slots }: Axis): void {
  for (let block = 0; block < cube.length; block += stride * slots) {
    for (let inner = block; inner < block + stride; inner++) {
      let sum = 0;
      for (let slot = 1; slot < slots; slot++) sum += cube[inner + slot * stride] ?? 0;
      cube[inner] = sum;
    }
  }
}
