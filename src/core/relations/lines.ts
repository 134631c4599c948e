import type { TableWords } from "../lexicon/table-words";
import { isTotal, type Figures } from "./figures";
import { chooseFractions, countPlaces, findStep, MOST_PLACES, weighRepeats } from "./line-shape";
import { BLANK, FIGURE, isAdditive, type QuantityKind } from "./quantity";

/**
 * A table's figures as lines that are searched alike: a column's cells from the top down, or a row's from left to right.
 * What stands at one position of a line is related to other positions of the same line, and in the next line again.
 */
export interface Lines {
  /** `column`: total and parts stand in one column. */
  readonly direction: "column" | "row";
  readonly lines: number;
  readonly positions: number;
  /** `values[line * positions + position]`, whole numbers: multiples of `units[line]`. */
  readonly values: Float64Array;
  readonly states: Uint8Array;
  /** Half a unit of what the figure was rounded to, in multiples of the line's unit; 0 for a whole number. */
  readonly halves: Float64Array;
  /** No figure was rounded. */
  readonly isExact: boolean;
  readonly units: Float64Array;
  /** What most figures of the line that add up are multiples of. */
  readonly steps: Float64Array;
  /** Lines whose figures that add up are whole numbers, whatever rates stand beside them. */
  readonly wholes: Uint8Array;
  /** Lines of figures with decimals among lines of whole numbers: a rate or an average as likely as an amount. */
  readonly fractions: Uint8Array;
  /** How likely it is that two figures of the line make a third because they come again and again. */
  readonly repeats: Float64Array;
  /** What the line's figures are rounded to, 0 where they are exact. */
  readonly slacks: Float64Array;
  readonly positionLabels: readonly string[];
  /** The labels as they are compared. */
  readonly positionNames: readonly string[];
  readonly lineLabels: readonly string[];
  readonly positionKinds: readonly QuantityKind[];
  readonly lineKinds: readonly QuantityKind[];
  /** Positions whose label says that they sum others. */
  readonly totals: Uint8Array;
  /** Lines whose label says so: what holds in all others holds in them by itself. */
  readonly lineTotals: Uint8Array;
  /** Positions that may be part of a sum, in order. */
  readonly active: Int32Array;
  readonly cellAt: (line: number, position: number) => number;
  /** For one line of cells that share neither row nor column: the position of each. */
  readonly scattered?: ReadonlyMap<number, number>;
}

/** Kinds that no search of sums looks at. */
const PASSIVE: ReadonlySet<QuantityKind> = new Set([
  "ordinal",
  "code",
  "year",
  "rank",
  "none",
  "average",
  "statistic",
]);

export function readLines(figures: Figures, direction: "column" | "row"): Lines {
  const down = direction === "column";
  const lines = down ? figures.columns : figures.rows;
  const positions = down ? figures.rows : figures.columns;
  const cellAt = (line: number, position: number): number =>
    down ? position * figures.columns + line : line * figures.columns + position;
  const values = new Float64Array(lines * positions);
  const states = new Uint8Array(lines * positions);
  const halves = new Float64Array(lines * positions);
  const units = new Float64Array(lines);
  const steps = new Float64Array(lines);
  const slacks = new Float64Array(lines);
  const wholes = new Uint8Array(lines);
  const fractions = new Uint8Array(lines);
  const repeats = new Float64Array(lines);
  const positionKinds = down ? figures.rowKinds : figures.columnKinds;
  const adding = listAdding(positionKinds, positions);
  const buffer = new Float64Array(positions);
  const counts = new Int32Array(MOST_PLACES + 1);
  let isExact = true;
  const stride = down ? figures.columns : 1;
  for (let line = 0; line < lines; line++) {
    const from = line * positions;
    const places = countPlaces(figures, cellAt(line, 0), stride, positions, counts);
    const scale = 10 ** places.most;
    if (places.most > 0) isExact = false;
    units[line] = 1 / scale;
    fractions[line] = places.isFractional;
    for (let position = 0, cell = cellAt(line, 0); position < positions; position++, cell += stride) {
      const at = from + position;
      const state = figures.states[cell] ?? BLANK;
      states[at] = state;
      if (state !== FIGURE) continue;
      const value = figures.values[cell] ?? 0;
      if (places.most === 0) {
        values[at] = Math.round(value);
        continue;
      }
      values[at] = Math.round(value * scale);
      const own = figures.decimals[cell] ?? 0;
      if (own > 0 || places.mostly) halves[at] = 0.5 * 10 ** (places.most - Math.max(own, places.usual));
    }
    let count = 0;
    for (let index = 0; index < adding.length; index++) {
      const at = from + (adding[index] ?? 0);
      const value = values[at] ?? 0;
      if (states[at] === FIGURE && value !== 0) buffer[count++] = value;
    }
    const step = findStep(buffer, count);
    repeats[line] = weighRepeats(buffer, count);
    steps[line] = step;
    wholes[line] = step % scale === 0 ? 1 : 0;
    slacks[line] = places.mostly ? 10 ** (places.most - places.usual) : 0;
  }
  const labelsOf = (row: boolean): readonly string[] => (row ? figures.rowLabels : figures.columnLabels);
  const wordsOf = (row: boolean): readonly TableWords[] => (row ? figures.rowWords : figures.columnWords);
  return {
    direction,
    lines,
    positions,
    values,
    states,
    halves,
    isExact,
    units,
    steps,
    wholes,
    fractions: chooseFractions(fractions),
    repeats,
    slacks,
    positionLabels: labelsOf(down),
    positionNames: down ? figures.rowNames : figures.columnNames,
    lineLabels: labelsOf(!down),
    positionKinds,
    lineKinds: down ? figures.columnKinds : figures.rowKinds,
    totals: markTotals(wordsOf(down)),
    lineTotals: markTotals(wordsOf(!down)),
    active: listActive(positionKinds, positions),
    cellAt,
  };
}

/** The same lines where the table's whole numbers are rounded, each line's to its step. */
export function roundLines(lines: Lines): Lines {
  const halves = lines.halves.slice();
  const slacks = lines.slacks.slice();
  for (let line = 0; line < lines.lines; line++) {
    const step = lines.steps[line] ?? 1;
    if (slacks[line] === 0) slacks[line] = step;
    for (let at = line * lines.positions; at < (line + 1) * lines.positions; at++)
      if (halves[at] === 0 && lines.states[at] === FIGURE) halves[at] = 0.5 * step;
  }
  return { ...lines, halves, slacks, isExact: false };
}

function listActive(kinds: readonly QuantityKind[], positions: number): Int32Array {
  const active = new Int32Array(positions);
  let count = 0;
  for (let position = 0; position < positions; position++)
    if (!PASSIVE.has(kinds[position] ?? "none")) active[count++] = position;
  return active.slice(0, count);
}

/** Positions whose figures add up by nature: rates, averages and years beside them say nothing of what counts are rounded to. */
function listAdding(kinds: readonly QuantityKind[], positions: number): Int32Array {
  const adding = new Int32Array(positions);
  let count = 0;
  for (let position = 0; position < positions; position++)
    if (isAdditive(kinds[position])) adding[count++] = position;
  return count > 0 ? adding.subarray(0, count) : adding.map((_, position) => position);
}

function markTotals(words: readonly TableWords[]): Uint8Array {
  const marks = new Uint8Array(words.length);
  for (let at = 0; at < marks.length; at++) if (isTotal(words[at])) marks[at] = 1;
  return marks;
}
