import type { Lines } from "./lines";
import { testPattern, type Outcome } from "./pattern";
import { FIGURE } from "./quantity";
import { isOff, type WeighedPattern } from "./weigh";

/** A pattern in one line: cells that should add up, and by how much they do not. In the table's own units. */
export interface Instance {
  readonly weighed: WeighedPattern;
  readonly line: number;
  /** Indices of the table's cells. */
  readonly total: number;
  readonly parts: readonly number[];
  readonly signs: readonly (1 | -1)[];
  readonly holds: boolean;
  /** That it holds or fails tells something: all its figures but one are not 0. */
  readonly tells: boolean;
  /** The total less the sum of its parts. */
  readonly residual: number;
  readonly tolerance: number;
  /** It fails by no more than rounding of whole numbers might come to. */
  readonly near: boolean;
}

/** Instances asked for again and again while a culprit is looked for: each is worked out once. */
export interface InstanceBook {
  /** The instances that a cell stands in, those that tell nothing left out. */
  readonly through: (cell: number) => readonly Instance[];
  readonly of: (weighed: WeighedPattern, line: number) => Instance | null;
}

export function createInstanceBook(patterns: readonly WeighedPattern[], columns: number): InstanceBook {
  let byPosition: ByPosition | null = null;
  const known = new Map<WeighedPattern, Map<number, Instance | null>>();
  const of = (weighed: WeighedPattern, line: number): Instance | null => {
    let byLine = known.get(weighed);
    if (!byLine) known.set(weighed, (byLine = new Map<number, Instance | null>()));
    let instance = byLine.get(line);
    if (instance === undefined) byLine.set(line, (instance = read(weighed, line)));
    return instance;
  };
  return {
    of,
    through(cell) {
      const found: Instance[] = [];
      for (const [lines, positions] of (byPosition ??= indexPositions(patterns))) {
        const [row, column] = [Math.floor(cell / columns), cell % columns];
        const [line, position] = lines.scattered
          ? [0, lines.scattered.get(cell) ?? -1]
          : lines.direction === "column"
            ? [column, row]
            : [row, column];
        for (const weighed of positions.get(position) ?? []) {
          const instance = of(weighed, line);
          if (instance) found.push(instance);
        }
      }
      return found;
    },
  };
}

type ByPosition = ReadonlyMap<Lines, ReadonlyMap<number, readonly WeighedPattern[]>>;

/** The patterns that a position stands in, by the lines they were found in. */
function indexPositions(patterns: readonly WeighedPattern[]): ByPosition {
  const byPosition = new Map<Lines, Map<number, WeighedPattern[]>>();
  for (const weighed of patterns) {
    const { lines, pattern } = weighed;
    let positions = byPosition.get(lines);
    if (!positions) byPosition.set(lines, (positions = new Map<number, WeighedPattern[]>()));
    for (const position of [pattern.total, ...pattern.parts]) {
      const list = positions.get(position);
      if (list) list.push(weighed);
      else positions.set(position, [weighed]);
    }
  }
  return byPosition;
}

function read(weighed: WeighedPattern, line: number): Instance | null {
  const { lines, pattern } = weighed;
  const outcome: Outcome = testPattern(lines, pattern, line);
  if (outcome.kind === "untold") return null;
  if (outcome.kind === "fails" && outcome.withheld === true && !weighed.wordsAreNothing) return null;
  const unit = lines.units[line] ?? 1;
  const base = {
    weighed,
    line,
    total: lines.cellAt(line, pattern.total),
    parts: pattern.parts.map((part) => lines.cellAt(line, part)),
    signs: pattern.parts.map((_, index) => pattern.signs?.[index] ?? 1),
  };
  if (outcome.kind === "trivial")
    return { ...base, holds: true, tells: false, residual: 0, tolerance: 0, near: false };
  const strictly = weighed.isStrict && isOff(outcome);
  const near = outcome.kind === "fails" && (outcome.near || isMixed(weighed, line, outcome));
  return {
    ...base,
    holds: outcome.kind === "holds" && !strictly,
    tells: true,
    residual: outcome.difference * unit,
    tolerance: weighed.isStrict ? 0 : outcome.tolerance * unit,
    near: strictly || near,
  };
}

/** Figures with so many decimals were worked out and never rounded. */
const UNROUNDED = 0.5e-3;

/** Whole numbers among figures that were never rounded were rounded to the unit, each by half of one at most: that much may be missing. */
function isMixed(
  { lines, pattern: { total, parts } }: WeighedPattern,
  line: number,
  { difference, tolerance }: Extract<Outcome, { kind: "fails" }>,
): boolean {
  const from = line * lines.positions;
  const unit = lines.units[line] ?? 1;
  let [wholes, unrounded] = [0, 0];
  for (const position of [total, ...parts]) {
    if (lines.states[from + position] !== FIGURE || lines.values[from + position] === 0) continue;
    const half = lines.halves[from + position] ?? 0;
    if (half === 0) wholes++;
    else if (half * unit <= UNROUNDED + 1e-9) unrounded++;
  }
  const most = Math.max(1, 0.5 * Math.sqrt(wholes));
  return wholes > 0 && unrounded > 0 && Math.abs(difference) * unit < most + tolerance * unit;
}
